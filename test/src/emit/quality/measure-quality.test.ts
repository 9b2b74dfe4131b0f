import {expect, test} from 'vitest'
import {measureQuality} from '../../../../src/emit/quality/measure-quality.ts'
import {qualityJson, qualityPage} from '../../../../src/emit/quality/quality-page.ts'
import type {Trends} from '../../../../src/model/trends.ts'
import {aPoint, aSeries, someTrends} from '../../../support/a-series.ts'
import {outturn} from '../../../support/outturns.ts'
import {faults} from '../../../support/valid.ts'

const source = (document: string, record: string) => {
  return {document, record, position: {line: 1, endLine: 1}, raw: '1'}
}

function trendsOfTwo(): Trends {
  const {documents, summary} = someTrends([])
  const two = documents.flatMap((one) => [
    one,
    {...one, id: 'd2', path: 'y.txt', authority: null, period: null},
  ])
  const whole = aSeries({
    points: [
      outturn('2002/03', 59, {status: 'superseded', sources: [source('d1', 'r1')]}),
      outturn('2002/03', 61, {sources: [source('d1', 'r2')]}),
    ],
    targets: [true, false, null].map((met) => {
      const {value} = aPoint()
      return {period: '2002/03', target: value, outcome: value, met}
    }),
    breaks: [{period: '2002/03', reason: 'redefined', stated: true, evidence: 'x'}],
  })
  const parts = aSeries({
    id: 's2',
    flags: ['part-year'],
    points: [aPoint({period: '2002/03 H1', sources: [source('d1', 'r2')]})],
  })
  const message = {severity: 'warning', code: 'table/torn-rows', message: 'x', document: 'd1'} as const
  return someTrends([whole, parts], {documents: two, summary: {...summary, messages: [message]}})
}

test('what was read, and what each council has, is counted', () => {
  const {reports, counts, authorities} = measureQuality(trendsOfTwo())
  expect(reports).toEqual({read: 2, authorities: 1, withoutAuthority: 1, withoutPeriod: 1, withoutRecords: 1})
  expect(counts).toMatchObject({series: 2, partYearSeries: 1, observations: 3})
  expect(authorities).toEqual([
    {
      authority: 'Leicestershire County Council',
      reports: 1,
      series: 2,
      commitments: 0,
      officers: 0,
      records: 2,
      automaticShare: 1,
    },
    {authority: null, reports: 1, series: 0, commitments: 0, officers: 0, records: 0, automaticShare: null},
  ])
})

test('a row that stands in a series of years and in one of parts is one record', () => {
  const [indicators] = measureQuality(trendsOfTwo()).linking
  expect(indicators).toMatchObject({kind: 'indicator', records: 2, clusters: 1})
})

test('figures, breaks, targets and messages are counted by what they are', () => {
  const quality = measureQuality(trendsOfTwo())
  expect(quality.points).toMatchObject({
    byStatus: [
      {of: 'current', count: 2},
      {of: 'superseded', count: 1},
    ],
    restated: 1,
    rounded: 0,
  })
  expect(quality.breaks).toEqual([{of: 'redefined, stated', count: 1}])
  expect(quality.targets).toEqual({met: 1, missed: 1, notJudged: 1})
  expect(quality.messages).toEqual([{of: 'warning table/torn-rows', count: 1}])
})

test('the quality as data is valid by the schema published', () => {
  expect(faults('quality', JSON.parse([...qualityJson(trendsOfTwo())].join('')))).toEqual([])
  expect(faults('quality', {})).not.toEqual([])
})

test('the page has the same figures, and what they cannot say', () => {
  const text = [...qualityPage(trendsOfTwo())].join('')
  expect(text).toContain('| indicator | 2 | 2 | 100.0% | 1 | 0 | 0 | 0 | 0 |')
  expect(text).toContain('| redefined, stated | 1 |')
  expect(text).toContain('## Known limits')
  expect(text).not.toMatch(/undefined|NaN|null/)
})
