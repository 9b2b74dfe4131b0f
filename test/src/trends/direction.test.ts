import {expect, test} from 'vitest'
import {changesOf} from '../../../src/trends/direction.ts'
import {pointsOf} from '../../../src/trends/points.ts'
import type {Break} from '../../../src/model/series.ts'
import {type Figures, makeDocument} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

function changes(
  actual: Figures,
  polarity: 'higher' | 'lower' | 'none' | 'unknown' = 'lower',
  breaks: readonly Break[] = [],
) {
  return changesOf(pointsOf(rowsOf(makeDocument({period: '2007/08', rows: [{actual}]}))), breaks, polarity)
}

test('one change from each actual to the next, over gaps', () => {
  expect(changes({'2001/02': '12.0', '2002/03': '13.4', '2005/06': '13.4', '2006/07': '6.7'})).toEqual([
    {from: '2001/02', to: '2002/03', years: 1, absolute: 1.4, percent: 11.67, direction: 'worsened'},
    {from: '2002/03', to: '2005/06', years: 3, absolute: 0, percent: 0, direction: 'unchanged'},
    {from: '2005/06', to: '2006/07', years: 1, absolute: -6.7, percent: -50, direction: 'improved'},
  ])
})

test('a percentage changes in points', () => {
  expect(changes({'2001/02': '36%', '2002/03': '47%'}, 'higher')).toMatchObject([
    {absolute: 11, percent: null, direction: 'improved'},
  ])
})

test('from nothing there is no per cent', () => {
  expect(changes({'2001/02': '0', '2002/03': '4'})).toMatchObject([{absolute: 4, percent: null}])
})

test.each(['none', 'unknown'] as const)(
  'with polarity %s nobody can say whether it is better',
  (polarity) => {
    expect(changes({'2001/02': '1', '2002/03': '2'}, polarity)).toMatchObject([{direction: 'unknown'}])
  },
)

test('never across a break', () => {
  const breaks = [{period: '2002/03', reason: 'redefined', stated: true, evidence: ''}] as const
  expect(
    changes({'2001/02': '1', '2002/03': '2', '2003/04': '3'}, 'higher', breaks).map(({from}) => from),
  ).toEqual(['2002/03'])
})

test('an apparent break is for a person: it ends nothing', () => {
  const breaks = [{period: '2002/03', reason: 'apparent', stated: false, evidence: ''}] as const
  expect(changes({'2001/02': '1', '2002/03': '2'}, 'higher', breaks)).toHaveLength(1)
})

test.each([
  ['words', {'2001/02': 'Adopted', '2002/03': '2'}],
  ['a bound', {'2001/02': '<5', '2002/03': '2'}],
  ['two units', {'2001/02': '5%', '2002/03': '2 days'}],
  ['part years', {'2001/02 H1': '5', '2002/03': '2'}],
  ['two kinds of year', {'AY2001/02': '5', '2002/03': '2'}],
])('no change from %s', (_, actual) => {
  expect(changes(actual)).toEqual([])
})

test('levels are figures', () => {
  expect(changes({'2001/02': 'Level 1', '2002/03': 'Level 2'}, 'higher')).toMatchObject([
    {absolute: 1, direction: 'improved'},
  ])
})

test('a year with conflicting figures is a gap', () => {
  const rows = [{actual: {'2001/02': '1', '2002/03': '2', '2003/04': '3'}}, {actual: {'2002/03': '9'}}]
  const points = pointsOf(rowsOf(makeDocument({period: '2003/04', rows})))
  expect(changesOf(points, [], 'higher').map(({from, to, years}) => [from, to, years])).toEqual([
    ['2001/02', '2003/04', 2],
  ])
})
