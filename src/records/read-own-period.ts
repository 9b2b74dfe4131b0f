import {readPeriod} from '../words/read-period.ts'

const YEAR = String.raw`(?:19[89]|20[0-4])\d(?:\s?[/–-]\s?\d{1,4})?|[09]\d\/\d{2}`
/** `51% (2005)`, `22.4 (for 2008)`, `0 by 2012`: a count in brackets has a comma, or is no year of ours; `(12/13)` is a ratio. */
const OWN = new RegExp(
  String.raw`^(.*\d.*?)\s*(?:\(\s*(?:(?:for|in|at|by|as at)\s+)?(${YEAR})\s*\)|\s(?:by|for|in)\s+(${YEAR}))$`,
  'i',
)

/** A cell whose figure has a period of its own. */
export interface WithPeriod {
  /** the words without the period */
  readonly words: string
  readonly period?: string
}

/** Part the figure of a cell from the period that the cell itself gives it, which is not its column's. */
export function takePeriod(text: string): WithPeriod {
  const match = OWN.exec(text)
  const period = readPeriod(match?.[2] ?? match?.[3] ?? '')?.label
  return match === null || period === undefined ? {words: text} : {words: match[1] ?? '', period}
}
