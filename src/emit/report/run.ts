import type {Change, Point, Series} from '../../model/series.ts'
import {figureOf} from '../whole-year.ts'

/** What became of a measure over the longest stretch up to its latest outturn that can be compared. */
export interface Run {
  readonly series: Series
  readonly from: Point
  readonly to: Point
  readonly years: number
  readonly difference: number
  readonly direction: Change['direction']
  readonly size: Size
}

/** How large a change is, where it can be set against others of its kind. */
export type Size =
  /** of a percentage, in percentage points */
  | {readonly scale: 'points'; readonly by: number}
  /** of all other figures, in per cent of the first */
  | {readonly scale: 'per cent'; readonly by: number}
  /** of levels, and of what began at nothing */
  | {readonly scale: 'none'; readonly by: number}

/**
 * Follow the changes of a series back from the latest as far as each begins where the one before ended.
 *
 * Changes are never computed across a break, so a run lies on one side of it.
 *
 * @returns  nothing where no two outturns can be compared
 */
export function runOf(series: Series): Run | undefined {
  const {changes, points} = series
  const last = changes.at(-1)
  const first = last === undefined ? undefined : firstOfRun(changes)
  if (last === undefined || first === undefined) return undefined
  const [from, to] = [outturnAt(points, first.from), outturnAt(points, last.to)]
  const [began, ended] = [from && figureOf(from), to && figureOf(to)]
  if (!from || !to || began === undefined || ended === undefined) return undefined
  const difference = Number((ended - began).toPrecision(12)) // 13.4 - 12 is 1.4, not 1.4000000000000004
  return {
    series,
    from,
    to,
    years: yearsOf(changes.slice(changes.indexOf(first))),
    difference,
    direction: directionOf(difference, series.polarity),
    size: sizeOf(from, to, began, difference),
  }
}

function firstOfRun(changes: readonly Change[]): Change | undefined {
  let index = changes.length - 1
  while (index > 0 && changes[index - 1]?.to === changes[index]?.from) index--
  return changes[index]
}

function outturnAt(points: readonly Point[], at: string): Point | undefined {
  return points.find(
    ({period, measure, status}) => period === at && measure === 'actual' && status === 'current',
  )
}

function yearsOf(changes: readonly Change[]): number {
  return changes.reduce((sum, {years}) => sum + years, 0)
}

function directionOf(difference: number, polarity: Series['polarity']): Change['direction'] {
  if (difference === 0) return 'unchanged'
  if (polarity === 'higher') return difference > 0 ? 'improved' : 'worsened'
  if (polarity === 'lower') return difference < 0 ? 'improved' : 'worsened'
  return 'unknown'
}

function sizeOf(from: Point, to: Point, began: number, difference: number): Size {
  const by = Math.abs(difference)
  if ([from, to].some(({value}) => value.type === 'level')) return {scale: 'none', by}
  if ([from, to].some(({value}) => value.type === 'number' && value.unit === '%'))
    return {scale: 'points', by}
  return began === 0 ? {scale: 'none', by} : {scale: 'per cent', by: (by / Math.abs(began)) * 100}
}
