import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Quality} from '../../model/quality.ts'
import type {Series} from '../../model/series.ts'
import type {Trends} from '../../model/trends.ts'
import {restatementsOf} from '../restatements.ts'
import {
  commitmentClusters,
  indicatorClusters,
  linkedAutomatically,
  officerClusters,
  recordsOf,
} from './clusters.ts'
import {measureLinks, measureNames, shareOf} from './measure-links.ts'

/**
 * Count what says how far trends can be relied on.
 *
 * All of it is counted in the trends themselves: none is an estimate of precision or recall, which takes pairs
 * that a person has judged.
 */
export function measureQuality(trends: Trends): Quality {
  const {series, candidates, summary} = trends
  const [coded, titled] = [indicatorClusters(trends, 'code'), indicatorClusters(trends, 'title')]
  const [officers, commitments] = [officerClusters(trends), commitmentClusters(trends)]
  const points = series.flatMap((one) => one.points)
  return {
    schema: 'outturn/quality/1',
    producer: trends.producer,
    reports: reportsOf(trends),
    counts: {
      series: series.length,
      partYearSeries: series.filter(({flags}) => flags.includes('part-year')).length,
      seriesOverTwoYears: summary.seriesOverTwoYears,
      observations: points.reduce((sum, {sources}) => sum + sources.length, 0),
      commitments: trends.commitments.length,
      officers: trends.officers.length,
    },
    linking: [
      measureLinks('indicator', coded, candidates),
      measureLinks('officer', officers, candidates),
      measureLinks('commitment', commitments, candidates),
    ],
    names: [
      measureNames('officer', officers),
      measureNames('indicator code', coded),
      measureNames('indicator title', titled),
    ],
    points: {
      byStatus: tally(points.map(({status}) => status)),
      byObsStatus: tally(points.map(({obsStatus}) => obsStatus)),
      ...revised(series),
    },
    breaks: tally(
      series.flatMap(({breaks}) => breaks.map(({reason, stated}) => `${reason}${stated ? ', stated' : ''}`)),
    ),
    polarity: tally(series.map(({polarity, polarityFrom}) => `${polarity}, ${polarityFrom}`)),
    targets: targetsOf(series),
    messages: tally(summary.messages.map(({severity, code}) => `${severity} ${code}`)),
    authorities: authoritiesOf(trends),
  }
}

/** Each word with how often it is said, the most frequent first. */
function tally(words: readonly string[]): Quality['breaks'] {
  return Array.from(
    groupBy(words, (word) => word),
    ([of, same]) => ({of, count: same.length}),
  ).sort((a, b) => b.count - a.count || byCodeUnit(a.of, b.of))
}

function reportsOf({documents, series, commitments, officers}: Trends): Quality['reports'] {
  const used = new Set([
    ...series.flatMap(({points}) => points.flatMap(({sources}) => sources.map(({document}) => document))),
    ...commitments.flatMap(({chain}) => chain.map(({document}) => document)),
    ...officers.flatMap(({mentions}) => mentions.map(({document}) => document)),
  ])
  return {
    read: documents.length,
    authorities: new Set(documents.flatMap(({authority}) => authority ?? [])).size,
    withoutAuthority: documents.filter(({authority}) => authority === null).length,
    withoutPeriod: documents.filter(({period}) => period === null).length,
    withoutRecords: documents.filter(({id}) => !used.has(id)).length,
  }
}

function revised(series: readonly Series[]): Pick<Quality['points'], 'restated' | 'rounded'> {
  const found = series.map(restatementsOf)
  return {
    restated: found.reduce((sum, {restated}) => sum + restated.length, 0),
    rounded: found.reduce((sum, {rounded}) => sum + rounded, 0),
  }
}

function targetsOf(series: readonly Series[]): Quality['targets'] {
  const met = series.flatMap(({targets}) => targets.map((target) => target.met))
  const count = (outcome: boolean | null): number => met.filter((one) => one === outcome).length
  return {met: count(true), missed: count(false), notJudged: count(null)}
}

function authoritiesOf(trends: Trends): Quality['authorities'] {
  const clusters = groupBy(
    [...indicatorClusters(trends, 'code'), ...officerClusters(trends), ...commitmentClusters(trends)],
    ({authority}) => authority,
  )
  const [documents, series] = [countBy(trends.documents), countBy(trends.series)]
  const [commitments, officers] = [countBy(trends.commitments), countBy(trends.officers)]
  const names = [...new Set([...documents.keys(), ...clusters.keys()])].sort(
    (a, b) => Number(a === null) - Number(b === null) || byCodeUnit(a ?? '', b ?? ''),
  )
  return names.map((authority) => {
    const own = clusters.get(authority) ?? []
    return {
      authority,
      reports: documents.get(authority) ?? 0,
      series: series.get(authority) ?? 0,
      commitments: commitments.get(authority) ?? 0,
      officers: officers.get(authority) ?? 0,
      records: recordsOf(own),
      automaticShare: shareOf(linkedAutomatically(own), recordsOf(own)),
    }
  })
}

function countBy(of: readonly {readonly authority: string | null}[]): ReadonlyMap<string | null, number> {
  const groups = groupBy(of, ({authority}) => authority)
  return new Map(Array.from(groups, ([authority, same]) => [authority, same.length]))
}
