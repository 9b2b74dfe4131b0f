import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Comparator, Series} from '../model/trends.ts'
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

/**
 * Set each series beside those of the same measure at other authorities.
 *
 * Only national codes name a measure beyond their council, and part-year series stand beside none.
 */
export function withComparators(series: readonly Series[]): Series[] {
  const peers = groupBy(series.filter(isComparable), ({code}) => code)
  return series.map((own) => {
    if (!isComparable(own)) return own
    const elsewhere = (peers.get(own.code) ?? []).filter(({authority}) => authority !== own.authority)
    const ids = elsewhere.map(({id}) => id).sort(byCodeUnit)
    return {...own, comparators: [...ids.map((id) => ({series: id})), ...own.comparators]}
  })
}

function isComparable({code, authority, flags}: Series): boolean {
  return code !== null && authority !== null && NATIONAL.test(code) && !flags.includes('part-year')
}
