import {beforeAll, expect, test} from 'vitest'
import {buildTrends} from '../../../../src/build-trends.ts'
import type {Trends} from '../../../../src/model/trends.ts'
import {PRODUCER} from '../../../../src/producer.ts'
import {type IndicatorArchive, makeIndicatorArchive} from '../../../support/indicator-archive.ts'
import {type ClusterScore, scoreClusters} from '../../../support/score-clusters.ts'
import {seeded} from '../../../support/seeded.ts'

/**
 * Archives of many sorts of measures, and of three sorts only, so that most titles differ in one word; the last of
 * councils that seldom or never print a figure twice.
 */
const SAID = [
  {seed: 11, things: 20, looksBack: 1, recall: 0.93},
  {seed: 12, things: 3, looksBack: 0.7, recall: 0.93},
  {seed: 13, things: 3, looksBack: 0, recall: 0.75},
] as const

interface Linked extends IndicatorArchive {
  readonly trends: Trends
  /** the least that is to be found again */
  readonly recall: number
}

let archives: readonly Linked[] = []
beforeAll(() => {
  archives = SAID.map(({recall, ...said}) => {
    const archive = makeIndicatorArchive({...said, councils: 6, years: 6, indicators: 40})
    return {...archive, recall, trends: buildTrends(archive.documents, PRODUCER)}
  })
}, 60_000)

/** The measures that a series' rows are of. */
function measuresOf({truth}: IndicatorArchive, {points}: Trends['series'][number]): Set<string> {
  return new Set(points.flatMap(({sources}) => sources.map(({record}) => truth.get(record) ?? '')))
}

function scoreOf({truth, trends, documents}: Linked): ClusterScore {
  const rows = new Map(documents.flatMap(({indicators}) => indicators.map((row) => [row.id, row])))
  const placed = trends.series.flatMap(({id, points}) =>
    points
      .flatMap(({sources}) => sources)
      .map(({document, record}) => ({
        cluster: id,
        truth: truth.get(record) ?? '',
        spelling: rows.get(record)?.code?.canonical ?? '',
        document,
      })),
  )
  return scoreClusters(placed).mentions
}

test('no two measures are made one, whatever a council does with its numbers and titles', () => {
  for (const archive of archives) {
    const mixed = archive.trends.series.filter((series) => measuresOf(archive, series).size > 1)
    expect(mixed.map(({code, title}) => `${code} ${title}`)).toEqual([])
  }
})

test('most of what was numbered anew or re-worded is found again', () => {
  for (const archive of archives) expect(scoreOf(archive).pairs.recall).toBeGreaterThan(archive.recall)
})

test('what is said to be likely and left to a person is one measure in most cases', () => {
  for (const archive of archives) {
    const asked = archive.trends.candidates.filter(
      ({kind, probability}) => kind === 'indicator' && probability >= 0.5,
    )
    const right = asked.filter(({a, b}) => archive.truth.get(a) === archive.truth.get(b))
    expect(right.length).toBeGreaterThan(asked.length * 0.85)
  }
})

test('each current figure is what was printed last of its measure, period and kind', () => {
  for (const archive of archives) {
    for (const series of archive.trends.series) {
      const [measure = ''] = measuresOf(archive, series)
      const whole = archive.trends.series.filter((one) => measuresOf(archive, one).has(measure)).length === 1
      for (const {period, measure: kind, status, value} of series.points) {
        if (!whole || status !== 'current' || value.type === 'missing') continue
        expect(value.raw).toBe(archive.latest.get(`${measure} ${period} ${kind}`))
      }
    }
  }
})

test('no change is computed across a year from which a report counts in another way', () => {
  for (const archive of archives) {
    const across = archive.trends.series.flatMap((series) => {
      const [measure = ''] = measuresOf(archive, series)
      const year = archive.redefined.get(measure)
      if (year === undefined) return []
      return series.changes.filter(({from, to}) => from < year && year <= to)
    })
    expect(across).toEqual([])
    expect(archive.redefined.size).toBeGreaterThan(5)
  }
})

test('the order of the reports changes no byte', () => {
  for (const [index, {documents, trends}] of archives.entries()) {
    const shuffled = seeded(index + 1).shuffled(documents)
    expect(JSON.stringify(buildTrends(shuffled, PRODUCER))).toBe(JSON.stringify(trends))
  }
})
