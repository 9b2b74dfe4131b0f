import type {Point} from '../model/series.ts'
import {figureOf} from './whole-year.ts'

/** Is a figure a finer one of the same period and measure with fewer decimals: 64% of 63.9%? A half may go either way. */
export function isRoundingOf(coarse: Point, finer: Point): boolean {
  const [a, b] = [figureOf(coarse), figureOf(finer)]
  if (a === undefined || b === undefined || coarse.value.type !== 'number' || finer.value.type !== 'number')
    return false
  const {decimals} = coarse.value
  const sameThing = coarse.period === finer.period && coarse.measure === finer.measure
  const half = 0.5 * 10 ** -decimals + 1e-9 // 0.05 has no exact form
  return sameThing && decimals < finer.value.decimals && Math.abs(a - b) <= half
}
