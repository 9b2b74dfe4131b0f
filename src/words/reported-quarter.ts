const LAST_QUARTER = /\s*\((?:(?:as )?at |to )?(?:the )?(?:end of )?q(?:uarter|tr)?\s?4\)\s*$/i
const EARLIER_QUARTER = /\bq(?:uarter|tr)?\s?[1-3]\b|\b(?:first|second|third|1st|2nd|3rd) quarter\b/i
const WHOLE_YEAR = /\bout-?\s?turns?\b|\byear[\s-]end\b|\bannual\b|\bfull[\s-]year\b|\bfinal\b/i

/** What the last quarter in brackets behind a head is: when the year's figure was reported, a quarter's own, or open. */
export type LastQuarter = 'year' | 'quarter' | 'open'

/**
 * Tell what the last quarter in brackets says: `Outturn 06/07 (Q4)` is the result of the year, as it was reported at the
 * end of its last quarter; beside columns of earlier quarters it is one more of them; of an `Actual 06/07 (Q4)` alone
 * nothing tells which it is.
 *
 * @param heads  all heads of the table
 * @returns      `undefined` where the head has no such brackets
 */
export function lastQuarterOf(head: string, heads: readonly string[]): LastQuarter | undefined {
  if (!LAST_QUARTER.test(head)) return undefined
  if (heads.some((other) => EARLIER_QUARTER.test(other))) return 'quarter'
  return WHOLE_YEAR.test(head) ? 'year' : 'open'
}
