import type {Break, Point} from '../model/series.ts'
import {periodKind} from './period-kind.ts'
import {figureOf, unitOf} from './same-value.ts'

/** A step is a jump that is so many times the usual step of its series. */
const TIMES = 4
/** The usual step is told from so many others at the least. */
const FEWEST_STEPS = 3

/**
 * Find the jumps that nobody explains.
 *
 * Each is an apparent break: a person decides whether the measure changed or the world did. Changes are computed
 * across it until then.
 *
 * @param points   of a series, in order of period
 * @param stated   breaks that are known: a jump there is explained
 * @see  LINKAGE: four times the usual step
 */
export function apparentBreaks(points: readonly Point[], stated: readonly Break[]): Break[] {
  const actuals = points.flatMap((point) => {
    const figure = figureOf(point.value)
    const counts = point.measure === 'actual' && point.status === 'current' && figure !== undefined
    return counts && periodKind(point.period) === 'financial-year' ? [{...point, figure}] : []
  })
  const steps = actuals
    .slice(1)
    .map((to, index) => ({to, from: actuals[index], size: sizeOf(actuals[index], to)}))
  return steps.flatMap(({to, from, size}, index): Break[] => {
    const others = steps.filter((_, at) => at !== index).map((step) => step.size)
    const usual = medianOf(others)
    if (from === undefined || others.length < FEWEST_STEPS || usual === 0 || size <= TIMES * usual) return []
    if (stated.some(({period}) => period > from.period && period <= to.period)) return []
    const unit = unitOf(to.value) ?? ''
    const evidence = `from ${from.figure} in ${from.period} to ${to.figure}${unit === '%' ? unit : ''} in ${to.period}, a step of ${round(size)} where ${round(usual)} is usual`
    return [{period: to.period, reason: 'apparent', stated: false, evidence}]
  })
}

function sizeOf(from: {readonly figure: number} | undefined, to: {readonly figure: number}): number {
  return from === undefined ? 0 : Math.abs(to.figure - from.figure)
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}
