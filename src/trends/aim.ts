import type {Point, Series} from '../model/series.ts'
import {isWholeYear, startYear} from './period-kind.ts'
import {figureOf} from './same-value.ts'

/** So many years must aim the same way; two may be chance. */
const FEWEST_YEARS = 3

/**
 * Which way a council aims: its targets set against the actual of the year before, year after year.
 *
 * Only where all of them say the same, in three years or more. A target that asks for less than was reached says
 * nothing by itself: one year's aim may be to lose as little as possible.
 */
export function aimOf(points: readonly Point[]): Exclude<Series['polarity'], 'none' | 'unknown'> | undefined {
  const current = points.filter(({status, period}) => status === 'current' && isWholeYear(period))
  const actuals = new Map(
    current.flatMap(({measure, period, value}): [number, number][] => {
      const [year, figure] = [startYear(period), figureOf(value)]
      return measure !== 'actual' || year === undefined || figure === undefined ? [] : [[year, figure]]
    }),
  )
  const aims = current.flatMap(({measure, period, value}) => {
    const [year, target] = [startYear(period), figureOf(value)]
    if (measure !== 'target' || year === undefined || target === undefined) return []
    const before = actuals.get(year - 1)
    return before === undefined || before === target ? [] : [target > before ? 'higher' : 'lower']
  })
  const [first, ...others] = new Set(aims)
  if (aims.length < FEWEST_YEARS || others.length > 0) return undefined
  return first === 'higher' ? 'higher' : 'lower'
}
