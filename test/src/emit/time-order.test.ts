import {expect, test} from 'vitest'
import {timeOrder} from '../../../src/emit/time-order.ts'
import type {Trends} from '../../../src/model/trends.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'

const report = (id: string, period: string | null): Trends['documents'][number] => {
  return {id, path: `${id}.txt`, sha256: '0'.repeat(64), authority: null, period}
}

function orderOf(documents: Trends['documents'], ...told: string[][]): string[] {
  const series = told.map((ids) => {
    const sources = ids.map((document) => {
      return {document, record: 'r', position: {line: 1, endLine: 1}, raw: '1'}
    })
    return aSeries({points: [aPoint({sources})]})
  })
  const order = timeOrder(someTrends(series, {documents}))
  return [...order].sort(([, a], [, b]) => a - b).map(([id]) => id)
}

test('by period where no point tells', () => {
  expect(orderOf([report('b', '2004/05'), report('a', '2003/04'), report('c', null)])).toEqual([
    'c',
    'a',
    'b',
  ])
})

test('the outturn of a year comes after its half-year report where a point has both', () => {
  const documents = [report('outturn', '2003/04'), report('half', '2003/04 H1')]
  expect(orderOf(documents)).toEqual(['outturn', 'half'])
  expect(orderOf(documents, ['half', 'outturn'])).toEqual(['half', 'outturn'])
})

test('points that contradict each other still give one order of all', () => {
  const documents = [report('a', '2003/04'), report('b', '2004/05'), report('c', '2005/06')]
  expect(orderOf(documents, ['a', 'b'], ['b', 'a'])).toEqual(['c', 'a', 'b'])
})
