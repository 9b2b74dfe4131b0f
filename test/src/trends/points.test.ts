import {expect, test} from 'vitest'
import {pointsOf} from '../../../src/trends/points.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

/** The points of reports of these periods, a row each: measure, period, words, status, sources. */
function points(...reports: readonly (readonly [string, RowSaid])[]): string[] {
  const documents = reports.map(([period, row], index) =>
    makeDocument({path: `${index}.txt`, period, rows: [row]}),
  )
  return pointsOf(rowsOf(...documents)).map(({measure, period, value, status, obsStatus, sources}) =>
    [measure, period, value.raw, status, obsStatus, sources.length].join(' | '),
  )
}

/** A row whose actual of 2001/02 is this. */
function given(raw: string): RowSaid {
  return {actual: {'2001/02': raw}}
}

test('one value of two reports is one point with two sources', () => {
  expect(
    points(['2003/04 H1', {actual: {'2002/03': '80%'}}], ['2003/04', {actual: {'2002/03': '80.0%'}}]),
  ).toHaveLength(1)
  expect(
    points(['2002/03', {actual: {'2002/03': '80%'}}], ['2003/04', {actual: {'2002/03': '80.0%'}}]),
  ).toEqual(['actual | 2002/03 | 80.0% | current | A | 2'])
})

test('of two that differ the later report’s is current, and both are kept', () => {
  expect(
    points(['2002/03', {actual: {'2002/03': '80%'}}], ['2003/04', {actual: {'2002/03': '81%'}}]),
  ).toEqual(['actual | 2002/03 | 81% | current | A | 1', 'actual | 2002/03 | 80% | superseded | A | 1'])
})

test('a rounded figure is another figure: the reports give it differently', () => {
  expect(
    points(['2002/03', {actual: {'2002/03': '11.6%'}}], ['2003/04', {actual: {'2002/03': '12%'}}]),
  ).toHaveLength(2)
})

test('an earlier value given again by the latest report is the current one', () => {
  expect(points(['2002/03', given('80%')], ['2003/04', given('81%')], ['2004/05', given('80%')])).toEqual([
    'actual | 2001/02 | 80% | current | A | 2',
    'actual | 2001/02 | 81% | superseded | A | 1',
  ])
})

test('two in one report conflict', () => {
  const report = makeDocument({rows: [{actual: {'2002/03': '80%'}}, {actual: {'2002/03': '81%'}}]})
  expect(pointsOf(rowsOf(report)).map(({status}) => status)).toEqual(['conflicting', 'conflicting'])
})

test('an estimate is not an actual, and a target is neither', () => {
  const row = {actual: {'2003/04': '1'}, target: {'2003/04': '1'}, estimate: {'2003/04': '1'}}
  expect(points(['2003/04', row])).toEqual([
    'actual | 2003/04 | 1 | current | A | 1',
    'target | 2003/04 | 1 | current | A | 1',
    'estimate | 2003/04 | 1 | current | E | 1',
  ])
})

test('comparators are not points', () => {
  expect(points(['2003/04', {comparator: {'2002/03': '70%'}}])).toEqual([])
})

test('a gap never replaces a figure: a blank says nothing, a stated gap is superseded', () => {
  expect(points(['2002/03', {actual: {'2002/03': '80%'}}], ['2003/04', {actual: {'2002/03': ''}}])).toEqual([
    'actual | 2002/03 | 80% | current | A | 1',
  ])
  expect(
    points(['2002/03', {actual: {'2002/03': '80%'}}], ['2003/04', {actual: {'2002/03': 'n/a'}}]),
  ).toEqual(['actual | 2002/03 | 80% | current | A | 1', 'actual | 2002/03 | n/a | superseded | M | 1'])
})

test('where no report has a figure, the gap is the point', () => {
  expect(
    points(['2002/03', {actual: {'2002/03': ''}}], ['2003/04', {actual: {'2002/03': 'awaited'}}]),
  ).toEqual(['actual | 2002/03 | awaited | current | O | 1'])
  expect(points(['2002/03', {actual: {'2002/03': ''}}])).toEqual(['actual | 2002/03 |  | current | O | 1'])
})

test('a figure that lost its unit joins the one that has it, unless two units have it', () => {
  expect(points(['2002/03', given('12')], ['2003/04', given('12%')])).toEqual([
    'actual | 2001/02 | 12% | current | A | 2',
  ])
  expect(
    points(['2002/03', given('12')], ['2003/04', given('12%')], ['2004/05', given('12 days')]),
  ).toHaveLength(3)
})

test('words that begin alike are two values', () => {
  expect(points(['2002/03', given('in place')], ['2003/04', given('in place since May')])).toHaveLength(2)
})

test('the first figure from a break on is marked, targets are not', () => {
  const rows = rowsOf(
    makeDocument({
      period: '2005/06',
      rows: [{actual: {'2002/03': '1', '2004/05': '2', '2005/06': '3'}, target: {'2004/05': '2'}}],
    }),
  )
  const breaks = [{period: '2003/04', reason: 'redefined', stated: false, evidence: ''}] as const
  expect(
    pointsOf(rows, breaks).map(({measure, period, obsStatus}) => `${measure} ${period} ${obsStatus}`),
  ).toEqual(['actual 2002/03 A', 'actual 2004/05 B', 'target 2004/05 A', 'actual 2005/06 A'])
})

test('of two in one report the final figure stands above the provisional one', () => {
  const report = makeDocument({
    rows: [{actual: {'2002/03': '80% (p)'}}, {actual: {'2002/03': '81%'}}],
  })
  expect(pointsOf(rowsOf(report)).map(({value, status}) => `${value.raw} ${status}`)).toEqual([
    '81% current',
    '80% (p) superseded',
  ])
})
