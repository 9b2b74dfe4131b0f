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

/** A series under one of its codes, and the years in which it had it. */
interface Coded {
  readonly series: Series
  readonly code: string
  readonly years: ReadonlySet<string>
}

/**
 * Set each series beside those of the same measure at other authorities.
 *
 * Only national codes name a measure beyond their council, and only in years that both had the code: numbers were
 * used again, and definitions amended. In another unit it is another measure; part-year series stand beside none.
 */
export function withComparators(series: readonly Series[]): Series[] {
  const coded = series.flatMap(nationalCodes)
  const peers = groupBy(coded, ({code}) => code)
  const own = groupBy(coded, ({series: {id}}) => id)
  return series.map((one) => {
    const elsewhere = (own.get(one.id) ?? []).flatMap((at) =>
      (peers.get(at.code) ?? []).flatMap((other) => (areComparable(at, other) ? other.series.id : [])),
    )
    if (elsewhere.length === 0) return one
    const ids = [...new Set(elsewhere)].sort(byCodeUnit)
    return {...one, comparators: [...ids.map((id) => ({series: id})), ...one.comparators]}
  })
}

function nationalCodes(series: Series): Coded[] {
  if (series.authority === null || series.flags.includes('part-year')) return []
  return series.codes
    .filter(({code}) => NATIONAL.test(code))
    .map(({code, periods}) => ({series, code, years: new Set(periods)}))
}

function areComparable(a: Coded, b: Coded): boolean {
  const [one, other] = [a.series, b.series]
  if (one.authority === other.authority) return false
  if (one.unit !== null && other.unit !== null && one.unit !== other.unit) return false
  for (const year of a.years) if (b.years.has(year)) return true
  return false
}
