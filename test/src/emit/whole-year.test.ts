import {expect, test} from 'vitest'
import {figureOf, outturnsOf, unbrokenParts, wholeYear} from '../../../src/emit/whole-year.ts'
import type {Point, Series} from '../../../src/model/series.ts'
import {aPoint, aSeries} from '../../support/a-series.ts'

test.each([
  ['2003/04', 2003, '/'],
  ['AY2008/09', 2008, 'AY/'],
  ['2005', 2005, ''],
])('%s begins in %i', (label, year, calendar) => {
  expect(wholeYear(label)).toEqual({year, calendar})
})

test.each(['2003/04 H1', '2003/04..2005/06', '2005-03-31', '2001-10'])('%s is no whole year', (label) => {
  expect(wholeYear(label)).toBeUndefined()
})

const at = (period: string, said: Partial<Point> = {}): Point => aPoint({period, ...said})
const yearsOf = (series: Series): string[] => outturnsOf(series).map(({point}) => point.period)

test('outturns are the actuals of whole years that stand, in order', () => {
  const points = [
    at('2004/05'),
    at('2002/03'),
    at('2003/04', {measure: 'target'}),
    at('2003/04', {status: 'superseded'}),
    at('2005/06', {status: 'conflicting'}),
    at('2005/06 H1'),
    at('2006/07', {value: {type: 'missing', reason: 'awaited', raw: 'tba'}}),
  ]
  expect(yearsOf(aSeries({points}))).toEqual(['2002/03', '2004/05'])
})

test('years of another calendar than the latest are left out', () => {
  expect(yearsOf(aSeries({points: [at('AY2001/02'), at('2002/03'), at('2003/04')]}))).toEqual([
    '2002/03',
    '2003/04',
  ])
})

test('a bound is no figure, a level is one', () => {
  expect(figureOf(at('2002/03', {value: {type: 'number', value: 5, op: 'lt', decimals: 0, raw: '<5'}}))).toBe(
    undefined,
  )
  expect(figureOf(at('2002/03', {value: {type: 'level', value: 2, text: 'Level 2', raw: 'Level 2'}}))).toBe(2)
})

test('parts end where a definition changes, not at a jump that nobody explains', () => {
  const points = ['2001/02', '2002/03', '2003/04', '2004/05'].map((period) => at(period))
  const broken = (reason: 'redefined' | 'apparent'): string[][] => {
    const series = aSeries({points, breaks: [{period: '2003/04', reason, stated: true, evidence: 'x'}]})
    return unbrokenParts(series, outturnsOf(series)).map((part) => part.map(({point}) => point.period))
  }
  expect(broken('redefined')).toEqual([
    ['2001/02', '2002/03'],
    ['2003/04', '2004/05'],
  ])
  expect(broken('apparent')).toHaveLength(1)
})
