import type {Column} from '../model/table.ts'
import {isMeasure} from '../words/read-role.ts'

const CHANGE = /^(?:(?:%|per ?cent(?:age)?) ?)?change(?: on (?:last |previous )?year)?(?: ?\(?%\)?)?$/i
const RANK = /\brank(?:ing)?\b/i

/**
 * Two years on end, and right behind them which way the figures went or by how much: `2011/12 | 2012/13 | Trend`, `% change`.
 * No target has a trend. What rank each had may stand beside them.
 *
 * @param isBare  is a column headed by its period and nothing else?
 */
export function comparedYears(
  columns: readonly Column[],
  isBare: (column: Column) => boolean,
): readonly Column[] {
  const at = columns.findIndex(({role, name}) => role === 'direction' || CHANGE.test(name))
  const [first, second] = at < 2 ? [] : columns.slice(at - 2, at)
  if (first?.period === undefined || second?.period === undefined) return []
  const others = columns.filter((column) => column !== first && column !== second)
  const isAlone = others.every(
    ({role, name, period}) => !isMeasure(role) && (period === undefined || RANK.test(name)),
  )
  const follows = yearAfter(first.period) === second.period.slice(0, 4)
  return isAlone && follows && [first, second].every(isBare) ? [first, second] : []
}

/** The year in which the one after a period begins. */
export function yearAfter(period: string): string {
  return String(Number(period.slice(0, 4)) + 1)
}
