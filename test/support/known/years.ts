import type {Random} from '../seeded.ts'
import {yearLabel} from './columns.ts'

/** How a table prints its years, and what the contract calls them. */
export interface Years {
  readonly printed: (from: number) => string
  readonly period: (from: number) => string
}

/** Years of the report, years that the calendar or the schools count, or none at all: then the report's. */
export type YearKind = 'financial' | 'calendar' | 'academic' | 'none'

const two = (year: number): string => String(year % 100).padStart(2, '0')

const FINANCIAL: readonly ((from: number) => string)[] = [
  (from) => `${from}/${two(from + 1)}`,
  (from) => `${two(from)}/${two(from + 1)}`,
  (from) => `${from}-${two(from + 1)}`,
  (from) => `${from}/${from + 1}`,
]

/** One way of printing years, for a whole table. */
export function yearsOf(random: Random, kind: YearKind): Years {
  switch (kind) {
    case 'financial':
      return {printed: random.pick(FINANCIAL), period: yearLabel}
    case 'calendar':
      return {printed: String, period: String}
    case 'academic':
      return {printed: (from) => `AY ${from}/${two(from + 1)}`, period: (from) => `AY${yearLabel(from)}`}
    case 'none':
      return {printed: () => '', period: yearLabel}
    default:
      return kind satisfies never
  }
}
