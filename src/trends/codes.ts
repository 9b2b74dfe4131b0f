import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Series} from '../model/series.ts'
import type {IndicatorRow} from './group.ts'
import {financialYear} from './period-kind.ts'

/**
 * The codes that a measure had, each with the periods in which it was in force.
 *
 * A code is in force from the first year whose report prints it until another takes its place; the first one also
 * for what its reports say of years before.
 *
 * @param periods  those of the series' points, in order
 */
export function codesOf(rows: readonly IndicatorRow[], periods: readonly string[]): Series['codes'] {
  const coded = groupBy(
    rows.filter(({record}) => record.code !== null),
    ({record}) => record.code?.canonical ?? '',
  )
  const starts = Array.from(coded, ([code, own]) => ({
    code,
    from: own.map(yearOf).sort(byCodeUnit)[0] ?? '',
  })).sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.code, b.code))
  const inForce = groupBy(periods, (period) => {
    const year = financialYear(period) ?? period
    return (starts.findLast(({from}) => from <= year) ?? starts[0])?.code ?? ''
  })
  return starts.map(({code}) => ({code, periods: inForce.get(code) ?? []}))
}

/** The code of the latest report that prints one. */
export function latestCode(rows: readonly IndicatorRow[]): string | null {
  const [latest] = rows
    .filter(({record}) => record.code !== null)
    .toSorted(
      (a, b) => b.rank - a.rank || byCodeUnit(a.record.code?.canonical ?? '', b.record.code?.canonical ?? ''),
    )
  return latest?.record.code?.canonical ?? null
}

function yearOf({document, record}: IndicatorRow): string {
  const periods = record.observations.map(({period}) => period).sort(byCodeUnit)
  return document.period?.year ?? periods.at(-1) ?? ''
}
