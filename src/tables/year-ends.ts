import type {Column} from '../model/table.ts'
import {yearLabel} from '../words/financial-year.ts'

/** `Year ended 31 March`, and the years in the heads beside it. */
const YEAR_ENDED =
  /\byears? (?:end(?:ed|ing)?|to)(?: on)? (?:31(?:st)? )?mar(?:ch)?\b(?!\W{0,3}(?:19|20)\d{2})/i

/** Years beside a head that says when they end are no calendar years: `Year ended 31 March | 2001` is 2000/01. */
export function settleYearEnds(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({name}) => YEAR_ENDED.test(name))) return columns
  return columns.map((column) =>
    column.period !== undefined && /^\d{4}$/.test(column.period)
      ? {...column, period: yearLabel(Number(column.period) - 1)}
      : column,
  )
}
