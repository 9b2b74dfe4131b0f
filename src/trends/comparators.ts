import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Comparator, Series} from '../model/series.ts'
import {figuresOf, type IndicatorRow} from './group.ts'
import {valueName} from './same-value.ts'

/** Schemes whose codes mean one measure at every council. */
const NATIONAL = /^(?:BV|NI|PAF)/

/** Quartiles, averages and other councils' figures that stand beside our own, each once, in order. */
export function printedComparators(rows: readonly IndicatorRow[]): Comparator[] {
  const printed = figuresOf(rows)
    .filter(({observation: {measure, value}}) => measure === 'comparator' && value.type !== 'missing')
    .map(({observation: {period, of, value}}) => ({period, ...(of === undefined ? {} : {of}), value}))
  const named = groupBy(printed, ({period, of, value}) => {
    return [period, of?.who ?? '', of?.statistic ?? '', valueName(value)].join('\u001f')
  })
  return Array.from(named)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, same]) => same.toSorted((a, b) => byCodeUnit(a.value.raw, b.value.raw)).slice(0, 1))
}

/** What of a series says which series of other councils measure the same. */
export interface Comparable {
  readonly id: string
  readonly authority: string
  readonly unit: string | null
  /** national codes, and the years in which it had each */
  readonly codes: readonly {readonly code: string; readonly periods: readonly string[]}[]
}

/** The series that can stand beside those of other councils: of whole years, of a council, under a national code. */
export function comparablesOf(series: readonly Series[]): Comparable[] {
  return series.flatMap(({id, authority, unit, codes, flags}) => {
    if (authority === null || flags.includes('part-year')) return []
    const national = codes.filter(({code}) => NATIONAL.test(code))
    return national.length === 0 ? [] : [{id, authority, unit, codes: national}]
  })
}

/**
 * Find for each series those of the same measure at other authorities.
 *
 * Only national codes name a measure beyond their council, and only in years that both had the code: numbers were
 * used again, and definitions amended. In another unit it is another measure; part-year series stand beside none.
 *
 * @returns  their ids, in order, by the id of the series
 */
export function peersOf(comparables: readonly Comparable[]): ReadonlyMap<string, readonly string[]> {
  const coded = comparables.flatMap((series) =>
    series.codes.map(({code, periods}) => ({series, code, years: new Set(periods)})),
  )
  const byCode = groupBy(coded, ({code}) => code)
  const own = groupBy(coded, ({series: {id}}) => id)
  return new Map(
    Array.from(own, ([id, codes]) => {
      const elsewhere = codes.flatMap((at) =>
        (byCode.get(at.code) ?? []).flatMap((other) => (areComparable(at, other) ? other.series.id : [])),
      )
      return [id, [...new Set(elsewhere)].sort(byCodeUnit)]
    }),
  )
}

/** Set each series beside those of the same measure at other authorities. */
export function withComparators(series: readonly Series[]): Series[] {
  const peers = peersOf(comparablesOf(series))
  return series.map((one) => {
    const elsewhere = peers.get(one.id) ?? []
    if (elsewhere.length === 0) return one
    return {...one, comparators: [...elsewhere.map((id) => ({series: id})), ...one.comparators]}
  })
}

interface Coded {
  readonly series: Comparable
  readonly years: ReadonlySet<string>
}

function areComparable(a: Coded, b: Coded): boolean {
  const [one, other] = [a.series, b.series]
  if (one.authority === other.authority) return false
  if (one.unit !== null && other.unit !== null && one.unit !== other.unit) return false
  for (const year of a.years) if (b.years.has(year)) return true
  return false
}
