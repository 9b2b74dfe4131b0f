import {expect, test} from 'vitest'
import {reportRank} from '../../../src/trends/report-order.ts'
import {makeDocument} from '../../support/make-document.ts'

test('plan, half year, outturn, and the plan of the next year follow each other', () => {
  const reports = [
    makeDocument({period: '2003/04', rows: [{actual: {'2002/03': '1'}, target: {'2003/04': '2'}}]}),
    makeDocument({period: '2003/04 Q1'}),
    makeDocument({period: '2003/04 H1', rows: [{actual: {'2002/03': '1'}, estimate: {'2003/04': '2'}}]}),
    makeDocument({period: '2003/04 Q3'}),
    makeDocument({period: '2003/04', rows: [{actual: {'2003/04': '2'}}]}),
    makeDocument({period: '2004/05', rows: [{actual: {'2003/04': '2'}, target: {'2004/05': '3'}}]}),
  ]
  const ranks = reports.map(reportRank)
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  expect(new Set(ranks).size).toBe(6)
})

test('an actual that is awaited does not make an outturn of a plan', () => {
  const plan = makeDocument({period: '2003/04', rows: [{actual: {'2003/04': 'awaited', '2002/03': '1'}}]})
  const outturn = makeDocument({period: '2003/04', rows: [{actual: {'2003/04': '1'}}]})
  expect(reportRank(plan)).toBeLessThan(reportRank(outturn))
})

test('without a period the last actual places a report, and without either it comes first', () => {
  const undated = makeDocument({period: null, rows: [{actual: {'2003/04': '1'}}]})
  expect(reportRank(undated)).toBe(
    reportRank(makeDocument({period: '2003/04', rows: [{actual: {'2003/04': '1'}}]})),
  )
  expect(reportRank(makeDocument({period: null}))).toBeLessThan(0)
})
