import {Measure} from '../model/indicator.ts'
import {readPeriod} from '../words/read-period.ts'

/** What a correction is about. */
export type CorrectedField =
  | {readonly is: 'value'; readonly measure: Measure; readonly period: string}
  | {readonly is: 'period'; readonly measure: Measure; readonly period: string}
  | {readonly is: 'polarity'}
  | {readonly is: 'authority'}
  | {readonly is: 'break'; readonly period: string}

const FIGURE = /^(period\s+)?(actual|target|estimate|variance|comparator)\s+(\S.*)$/i
const BREAK = /^break\s+(\S.*)$/i

/**
 * Read the name of a corrected field.
 *
 * @param field  `actual 2002/03`, `period actual 2002/03`, `polarity`, `break 2004/05`, `authority`
 * @returns      `undefined` where it names none
 */
export function readField(field: string): CorrectedField | undefined {
  const words = field.trim()
  const bare = words.toLowerCase()
  if (bare === 'polarity') return {is: 'polarity'}
  if (bare === 'authority') return {is: 'authority'}
  const broken = BREAK.exec(words)?.[1]
  if (broken !== undefined) return {is: 'break', period: periodCalled(broken)}
  const [, period, measure = '', label = ''] = FIGURE.exec(words) ?? []
  const parsed = Measure.safeParse(measure.toLowerCase())
  if (!parsed.success) return undefined
  const figure = {measure: parsed.data, period: periodCalled(label)}
  return period === undefined ? {is: 'value', ...figure} : {is: 'period', ...figure}
}

const LABEL = /^(?:(?:AY)?\d{4}\/\d{2}(?: [HQ][1-4](?:-Q[1-4])?)?|\d{4}(?:-\d{2}-\d{2})?|\S+\.\.\S+)$/

/** A period in our one spelling; what is none stays as it is, and matches nothing. */
export function periodCalled(text: string): string {
  const words = text.trim()
  return LABEL.test(words) ? words : (readPeriod(words)?.label ?? words)
}
