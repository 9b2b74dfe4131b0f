import type {Point, Series} from '../model/series.ts'
import {isOnOtherBasis} from './other-basis.ts'
import {isRoundingOf} from './rounding.ts'

/** A figure that one report gives and a later one gives otherwise. */
export interface Restatement {
  readonly series: Series
  readonly before: Point
  readonly now: Point
}

/** The restatements of a series; and how many figures only stand with other decimals, which is none. */
export interface Restatements {
  readonly restated: readonly Restatement[]
  readonly rounded: number
}

/**
 * Tell what was restated from what was rounded.
 *
 * A figure is rounded where another of its period and measure is the same with more or fewer decimals: the one
 * in use, or an earlier one, which is then the one restated. A gap that was filled is neither.
 */
export function restatementsOf(series: Series): Restatements {
  const replaced = series.points.filter(
    (point) => point.status === 'superseded' && point.value.type !== 'missing' && !isOnOtherBasis(point),
  )
  const found = replaced.flatMap((before) => {
    const now = series.points.find(
      ({status, period, measure, value}) =>
        status === 'current' &&
        period === before.period &&
        measure === before.measure &&
        value.type !== 'missing',
    )
    return now === undefined ? [] : [{series, before, now}]
  })
  const restated = found.filter(
    ({before, now}) =>
      !isRoundingOf(before, now) &&
      !isRoundingOf(now, before) &&
      !replaced.some((finer) => isRoundingOf(before, finer)),
  )
  return {restated, rounded: found.length - restated.length}
}
