import {groupBy} from '../model/group-by.ts'
import {byCodeUnit, contentId} from '../model/identity.ts'
import type {Indicator} from '../model/indicator.ts'
import type {Break, Point, Series} from '../model/series.ts'
import {breaksOf} from './breaks.ts'
import {clusterIds} from './cluster-id.ts'
import {codesOf, latestCode} from './codes.ts'
import {printedComparators, withComparators} from './comparators.ts'
import {linksByDefinition} from './definition-links.ts'
import {changesOf} from './direction.ts'
import type {Group, IndicatorRow} from './group.ts'
import {keepIds, type KeptId} from './keep-ids.ts'
import {type Ledger, NO_LEDGER} from './ledger.ts'
import {periodKind} from './period-kind.ts'
import {pointsOf} from './points.ts'
import {polarityOf} from './polarity.ts'
import {withSaidBreaks} from './said-breaks.ts'
import {isRounded, unitOf} from './same-value.ts'
import {targetsOf} from './targets.ts'

/**
 * Make a series of each group of rows.
 *
 * Figures of a part of a year get a series of their own, flagged `part-year`, with neither changes nor
 * breaks: three months are no trend of twelve.
 */
export function seriesOf(
  groups: readonly Group<Indicator>[],
  ledger: Pick<Ledger, 'series' | 'parts'> = NO_LEDGER,
): Series[] {
  const natural = clusterIds('series', groups)
  const whole = keepIds(natural, groups, ledger.series)
  const partIds = natural.map((id) => contentId('series', id, 'part-year'))
  const parts = keepIds(partIds, groups, ledger.parts)
  const all = groups.flatMap((group, index) => seriesOfGroup(group, whole[index], parts[index]))
  return withComparators(all).sort(
    (a, b) =>
      byCodeUnit(a.authority ?? '', b.authority ?? '') ||
      byCodeUnit(a.code ?? '', b.code ?? '') ||
      byCodeUnit(a.id, b.id),
  )
}

function seriesOfGroup(rows: Group<Indicator>, id: KeptId | undefined, partId: KeptId | undefined): Series[] {
  if (id === undefined || partId === undefined) return []
  const points = pointsOf(rows.members)
  const parts = points.filter(isPartYear)
  const found = breaksOf(
    rows.members,
    points.filter((point) => !isPartYear(point)),
  )
  const breaks = withSaidBreaks(found, rows.members)
  const group = {...rows, links: linksByDefinition(rows.links, rows.members, breaks)}
  const whole = parts.length < points.length || points.length === 0 ? [yearlySeries(group, id, breaks)] : []
  return parts.length === 0 ? whole : [...whole, partYearSeries(group, partId, parts)]
}

function isPartYear({period}: Point): boolean {
  return periodKind(period) === 'part-year'
}

function yearlySeries(group: Group<Indicator>, id: KeptId, breaks: readonly Break[]): Series {
  const rows = group.members
  const points = pointsOf(rows, breaks).filter((point) => !isPartYear(point))
  const {polarity, polarityFrom} = polarityOf(rows, points)
  return {
    ...commonFacts(group, id, points),
    polarity,
    polarityFrom,
    changes: changesOf(points, breaks, polarity),
    targets: targetsOf(points, polarity),
    breaks,
    comparators: printedComparators(rows),
    flags: flagsOf(group, points),
  }
}

function partYearSeries(group: Group<Indicator>, id: KeptId, points: readonly Point[]): Series {
  const nothing = {changes: [], targets: [], breaks: [], comparators: []}
  const flags = ['part-year', ...flagsOf(group, points)].sort(byCodeUnit)
  return {...commonFacts(group, id, points), ...polarityOf(group.members, points), ...nothing, flags}
}

/** What a series has whether of whole years or of parts. */
type CommonFacts = Omit<
  Series,
  'polarity' | 'polarityFrom' | 'changes' | 'targets' | 'breaks' | 'comparators' | 'flags'
>

function commonFacts(
  {authority, members, links}: Group<Indicator>,
  {id, was}: KeptId,
  points: readonly Point[],
): CommonFacts {
  return {
    id,
    authority,
    code: latestCode(members),
    codes: codesOf(members, [...new Set(points.map(({period}) => period))].sort(byCodeUnit)),
    title: latestTitle(members),
    titles: titlesOf(members),
    records: members
      .map(({document, id: record, key}) => ({document: document.id, record, key}))
      .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.record, b.record)),
    unit: commonUnit(points),
    points,
    links,
    was,
  }
}

/** The title of the latest report; of reports of one time the longest, for pages cut titles short. */
function latestTitle(rows: readonly IndicatorRow[]): string {
  const [latest] = rows.toSorted(
    (a, b) =>
      b.rank - a.rank ||
      b.record.title.length - a.record.title.length ||
      byCodeUnit(a.record.title, b.record.title),
  )
  return latest?.record.title ?? ''
}

function titlesOf(rows: readonly IndicatorRow[]): Series['titles'] {
  const titles = groupBy(rows, ({record}) => record.title)
  return Array.from(titles, ([text, same]) => ({
    text,
    documents: [...new Set(same.map(({document}) => document.id))].sort(byCodeUnit),
  })).sort((a, b) => byCodeUnit(a.text, b.text))
}

/** The unit that most values have; of as many, the first in order. */
function commonUnit(points: readonly Point[]): string | null {
  const units = groupBy(
    points.flatMap(({value, sources}) => sources.flatMap(() => unitOf(value) ?? [])),
    (unit) => unit,
  )
  const [most] = [...units].sort(([a, as], [b, bs]) => bs.length - as.length || byCodeUnit(a, b))
  return most?.[0] ?? null
}

/** Another figure for the same, and not the same one rounded: a report thought better of it. */
function isRestated({status, value, period, measure, obsStatus}: Point, points: readonly Point[]): boolean {
  if (status !== 'superseded' || value.type === 'missing' || obsStatus === 'D') return false
  const current = points.find(
    (point) => point.period === period && point.measure === measure && point.status !== 'superseded',
  )
  return current === undefined || !isRounded(value, current.value)
}

function flagsOf({members}: Group<Indicator>, points: readonly Point[]): string[] {
  const flags = [
    ...(members.every(({record}) => record.code === null) ? ['no-code'] : []),
    ...(points.some(({status}) => status === 'conflicting') ? ['conflicting'] : []),
    ...(points.some((point) => isRestated(point, points)) ? ['restated'] : []),
  ]
  return flags.sort(byCodeUnit)
}
