import {aPoint} from './a-series.ts'
import type {Point} from '../../src/model/series.ts'

/** Plain outturns by year, in per cent but for another unit. */
export function outturns(figures: Readonly<Record<string, number>>, unit: string | null = '%'): Point[] {
  return Object.entries(figures).map(([period, value]) => outturn(period, value, {}, unit))
}

/** One figure, a plain outturn but for what is said. */
export function outturn(
  period: string,
  value: number,
  said: Partial<Point> = {},
  unit: string | null = '%',
): Point {
  const text = String(value)
  const decimals = text.split('.')[1]?.length ?? 0
  const raw = unit === '%' ? `${text}%` : text
  return aPoint({
    period,
    value: {type: 'number', value, decimals, raw, ...(unit === null ? {} : {unit})},
    ...said,
  })
}
