import {groupBy} from '../model/group-by.ts'
import type {Break, Change, Point, Series} from '../model/series.ts'
import {breaksBetween} from './breaks.ts'
import {isWholeYear, periodKind, startYear} from './period-kind.ts'
import {figureOf, unitOf} from './same-value.ts'

/** One year's actual, ready to be set against another's. */
interface Actual {
  readonly period: string
  readonly year: number
  readonly figure: number
  readonly unit: string | undefined
}

/**
 * Find what became of a measure from each actual to the next.
 *
 * Only whole years of one kind of year, and only figures that stand: where reports conflict there is none, and
 * the change spans the gap. No change is computed across a break or between two units. A percentage changes in
 * points, so its change has no per cent.
 *
 * @param points  in order of period
 */
export function changesOf(
  points: readonly Point[],
  breaks: readonly Break[],
  polarity: Series['polarity'],
): Change[] {
  const kinds = groupBy(points.flatMap(actualOf), ({period}) => periodKind(period))
  return Array.from(kinds.values(), (actuals) =>
    actuals.slice(1).flatMap((to, index) => {
      const from = actuals[index]
      if (from === undefined || breaksBetween(breaks, from.period, to.period) || unitsDiffer(from, to))
        return []
      return [changeBetween(from, to, polarity)]
    }),
  ).flat()
}

function actualOf({measure, status, period, value}: Point): Actual[] {
  const [figure, year] = [figureOf(value), startYear(period)]
  if (measure !== 'actual' || status !== 'current' || !isWholeYear(period)) return []
  return figure === undefined || year === undefined ? [] : [{period, year, figure, unit: unitOf(value)}]
}

function unitsDiffer(a: Actual, b: Actual): boolean {
  return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit
}

function changeBetween(from: Actual, to: Actual, polarity: Series['polarity']): Change {
  const absolute = Number((to.figure - from.figure).toPrecision(12)) // 13.4 - 12 is 1.4, not 1.4000000000000004
  const inPoints = (from.unit ?? to.unit) === '%' || from.figure === 0
  return {
    from: from.period,
    to: to.period,
    years: to.year - from.year,
    absolute,
    percent: inPoints ? null : Number(((absolute / Math.abs(from.figure)) * 100).toFixed(2)),
    direction: directionOf(absolute, polarity),
  }
}

function directionOf(absolute: number, polarity: Series['polarity']): Change['direction'] {
  if (absolute === 0) return 'unchanged'
  if (polarity === 'higher') return absolute > 0 ? 'improved' : 'worsened'
  if (polarity === 'lower') return absolute < 0 ? 'improved' : 'worsened'
  return 'unknown'
}
