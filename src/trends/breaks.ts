import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Break, Point} from '../model/series.ts'
import {nationalIndicator} from '../reference/reference.ts'
import type {IndicatorRow} from './group.ts'
import {apparentBreaks} from './jumps.ts'
import {financialYear, isWholeYear, periodKind} from './period-kind.ts'
import {unitOf} from './same-value.ts'

/** Words by which a report says that a figure is not like those before it. */
const STATED =
  /(?<!\bno )\b(?:change[sd]? (?:in|of|to) (?:the )?(?:method|definition|basis)|(?:new|revised|amended|changed) (?:national |bvpi |ni )?(?:definition|method of calculation)|definition (?:has |was )?(?:been )?(?:changed|amended|revised)|method of calculation (?:has |was )?(?:been )?(?:changed|amended|revised)|not (?:directly )?comparable (?:with|to) (?:(?:the )?(?:previous|last|earlier|prior)|\d{4})|not (?:directly )?comparable(?! (?:with|to)\b)|(?:previous|old) (?:method|definition))\b/i

/**
 * Find where a series stops being one.
 *
 * A report says it (in the row's comment or a footnote of the figure), the reference knows it, or the unit
 * changes. A jump that nobody explains is only apparent.
 *
 * @param points  of the same rows, without regard to breaks
 * @returns       by period; of one period and reason what a report states wins
 */
export function breaksOf(rows: readonly IndicatorRow[], points: readonly Point[]): Break[] {
  const known = [...rows.flatMap(statedBreaks), ...knownBreaks(rows, points), ...unitBreaks(points)]
  const found = [...known, ...apparentBreaks(points, known)]
  const groups = groupBy(found, ({period, reason}) => `${period} ${reason}`)
  return Array.from(groups.values(), (same) => same.sort(statedFirst).slice(0, 1))
    .flat()
    .sort((a, b) => byCodeUnit(a.period, b.period) || byCodeUnit(a.reason, b.reason))
}

function statedFirst(a: Break, b: Break): number {
  return Number(b.stated) - Number(a.stated) || byCodeUnit(a.evidence, b.evidence)
}

/** What a row's comment says holds for its latest figure; what a footnote says, for the figure it hangs on. */
function statedBreaks({document, record}: IndicatorRow): Break[] {
  const notes = new Map(document.text.map(({id, text}) => [id, text]))
  const noted = record.observations
    .filter(({measure}) => measure === 'actual' || measure === 'estimate')
    .flatMap(({period, notes: ids = []}) => ids.map((id) => ({period, text: notes.get(id) ?? ''})))
  const said = latestPeriod(record.observations) ?? document.period?.year
  const commented = said === undefined ? [] : [{period: said, text: record.comment ?? ''}]
  return [...commented, ...noted]
    .filter(({text}) => STATED.test(text))
    .map(({period, text}) => ({period, reason: 'redefined', stated: true, evidence: text}))
}

function latestPeriod(observations: IndicatorRow['record']['observations']): string | undefined {
  return observations
    .filter(
      ({measure, value}) => (measure === 'actual' || measure === 'estimate') && value.type !== 'missing',
    )
    .map(({period}) => period)
    .filter(isWholeYear)
    .sort(byCodeUnit)
    .at(-1)
}

/** Redefinitions that the reference knows, where the series has figures on both sides of them. */
function knownBreaks(rows: readonly IndicatorRow[], points: readonly Point[]): Break[] {
  const codes = new Set(rows.flatMap(({record}) => record.code?.canonical ?? []))
  const years = measured(points).map(({period}) => period)
  return [...codes].flatMap((code) =>
    (nationalIndicator(code)?.redefined ?? [])
      .filter((year) => years.some((period) => period < year) && years.some((period) => period >= year))
      .map((period) => ({
        period,
        reason: 'redefined' as const,
        stated: false,
        evidence: `${code} was amended in ${period} (reference)`,
      })),
  )
}

/** Periods whose figures are in another unit than those of the period before. */
function unitBreaks(points: readonly Point[]): Break[] {
  const figures = measured(points).filter(({status}) => status !== 'superseded')
  const units = Array.from(
    groupBy(figures, ({period}) => period),
    ([period, all]) => ({
      period,
      units: new Set(all.flatMap(({value}) => unitOf(value) ?? [])),
    }),
  ).filter((at) => at.units.size > 0)
  return units.flatMap(({period, units: now}, index) => {
    const before = units[index - 1]
    if (before === undefined || [...now].some((unit) => before.units.has(unit))) return []
    const evidence = `${[...before.units].join(', ')} in ${before.period}, ${[...now].join(', ')} in ${period}`
    return [{period, reason: 'unit-changed', stated: false, evidence} as const]
  })
}

/** Figures of what was, by financial year: targets may be set in other terms than they are reported. */
function measured(points: readonly Point[]): Point[] {
  return points.filter(
    ({measure, period, value}) =>
      measure !== 'target' && value.type !== 'missing' && periodKind(period) === 'financial-year',
  )
}

/** Does the series break after one period and no later than another? */
export function breaksBetween(breaks: readonly Break[], from: string, to: string): boolean {
  return breaks.some(
    ({period, reason}) =>
      reason !== 'apparent' && yearOf(period) > yearOf(from) && yearOf(period) <= yearOf(to),
  )
}

function yearOf(period: string): string {
  return financialYear(period) ?? period
}
