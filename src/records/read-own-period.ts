import {readDate} from '../words/read-date.ts'
import {readPeriod} from '../words/read-period.ts'

const FULL_YEAR = String.raw`(?:19[89]|20[0-4])\d`
/** A count in brackets has a comma, or is no year of ours; `(12/13)` is a ratio. */
const YEAR = String.raw`${FULL_YEAR}(?:\s?[/–-]\s?\d{1,4})?|[09]\d\/\d{2}`
const MONTH = String.raw`[a-z]{3,9}\.?,?\s+['’]?(?:${FULL_YEAR}|\d{2})`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?\s+(?:${FULL_YEAR}|\d{2})|\d{1,2}[/.]\d{1,2}[/.](?:${FULL_YEAR}|\d{2})`
const PART = String.raw`(?:(?:q(?:uarter|tr)?\s?[1-4]|h[12]|ay|academic year|year)\s+)`
const PERIOD = String.raw`${PART}?(?:${YEAR})(?:\s+(?:q[1-4]|h[12]))?|${DAY}|${MONTH}`
const LEAD = String.raw`(?:(?:for|in|at|as at|by|from|year ending|year ended)\s+)?`
/** What is said of a figure of that time, and makes it no other measure. */
const TAIL = String.raw`(?:\s+(?:figures?|data|survey|results?|outturn|actual))?`

const BEHIND = [
  new RegExp(String.raw`^(.*\d.*?)\s*[([]\s*${LEAD}(${PERIOD})${TAIL}\s*[)\]]$`, 'i'),
  new RegExp(String.raw`^(.*\d.*?)\s(?:by|for|in)\s+(${YEAR})$`, 'i'),
]
const BEFORE = new RegExp(String.raw`^(${YEAR})\s*[:=]\s*(.*\d.*)$`, 'i')

/** A cell whose figure has a period of its own. */
export interface WithPeriod {
  /** the words without the period */
  readonly words: string
  readonly period?: string
}

/**
 * Part the figure of a cell from the period that the cell itself gives it, which is not its column's: `51% (2005)`,
 * `22.4 (for 2008)`, `0 by 2012`, `45 (March 2005)`, `2002/03: 51%`.
 */
export function takePeriod(text: string): WithPeriod {
  const before = BEFORE.exec(text)
  const behind = BEHIND.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  const [words = '', named = ''] = before === null ? [behind?.[1], behind?.[2]] : [before[2], before[1]]
  const period = named === '' ? undefined : labelOf(named)
  return period === undefined ? {words: text} : {words, period}
}

function labelOf(named: string): string | undefined {
  const dated = /^\d{1,2}(?!\d)|^[a-z]{3,9}\.?,?\s+['’]?\d/i.test(named)
    ? readDate(named.replace(',', ''))
    : undefined
  const day = dated !== undefined && /^\d{4}-\d{2}(-\d{2})?$/.test(dated) ? dated : undefined
  return readPeriod(named)?.label ?? day
}
