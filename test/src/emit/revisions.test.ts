import {expect, test} from 'vitest'
import {revisionsCsv} from '../../../src/emit/revisions.ts'
import type {Point} from '../../../src/model/series.ts'
import type {Trends} from '../../../src/model/trends.ts'
import {aSeries, someTrends} from '../../support/a-series.ts'
import {csvRows} from '../../support/csv-rows.ts'
import {outturn} from '../../support/outturns.ts'

const documents: Trends['documents'] = ['2003/04', '2004/05', '2005/06', '2006/07'].map((period, i) => ({
  id: `d${i + 1}`,
  path: `${i + 1}.txt`,
  sha256: '0'.repeat(64),
  authority: null,
  period,
}))

function given(value: number, status: Point['status'], ...reports: string[]): Point {
  const sources = reports.map((document) => {
    return {document, record: 'r', position: {line: 7, endLine: 7}, raw: String(value)}
  })
  return outturn('2003/04', value, {status, sources})
}

const rowsOf = (...points: Point[]): Record<string, string>[] =>
  csvRows(revisionsCsv(someTrends([aSeries({points})], {documents})))

test('what each report gave of a figure is a row, in order of the reports', () => {
  const rows = rowsOf(given(59.4, 'current', 'd3', 'd4'), given(61, 'superseded', 'd1', 'd2'))
  expect(rows).toMatchObject([
    {
      vintage: '1',
      document: '1.txt',
      report_period: '2003/04',
      value: '61',
      revision: 'first',
      difference: '',
    },
    {vintage: '2', document: '2.txt', value: '61', revision: 'unchanged', difference: ''},
    {vintage: '3', document: '3.txt', value: '59.4', revision: 'revised', difference: '-1.6'},
    {vintage: '4', document: '4.txt', value: '59.4', revision: 'unchanged', status: 'current'},
  ])
  expect(rows[0]).toMatchObject({measure: 'actual', period: '2003/04', unit: '%', page_or_line: 'line 7'})
})

test('a report that goes back to the first figure is a revision too', () => {
  const rows = rowsOf(given(61, 'current', 'd1', 'd3'), given(59, 'superseded', 'd2'))
  expect(rows.map(({value, revision}) => `${value} ${revision}`)).toEqual([
    '61 first',
    '59 revised',
    '61 revised',
  ])
})

test('other decimals are a rounding', () => {
  const rows = rowsOf(given(59, 'superseded', 'd1'), given(59.4, 'current', 'd2'))
  expect(rows.map(({revision}) => revision)).toEqual(['first', 'rounded'])
})

test('a figure that all reports give alike is not in the triangle', () => {
  expect(rowsOf(given(61, 'current', 'd1', 'd2'))).toEqual([])
})
