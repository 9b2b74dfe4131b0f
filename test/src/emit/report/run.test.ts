import {expect, test} from 'vitest'
import {runOf} from '../../../../src/emit/report/run.ts'
import type {Change, Series} from '../../../../src/model/series.ts'
import {aPoint, aSeries} from '../../../support/a-series.ts'
import {outturns} from '../../../support/outturns.ts'

const change = (from: string, to: string, years = 1): Change => ({
  from,
  to,
  years,
  absolute: 1,
  percent: null,
  direction: 'improved',
})

function runIn(figures: Record<string, number>, unit: string | null, said: Partial<Series> = {}) {
  const years = Object.keys(figures)
  const changes = years.slice(1).map((to, i) => change(years[i] ?? '', to))
  return runOf(aSeries({points: outturns(figures, unit), changes, ...said}))
}

test('a run goes from the first to the last of changes on end, gaps included', () => {
  const changes = [change('2001/02', '2002/03'), change('2002/03', '2004/05', 2)]
  expect(runIn({'2001/02': 61, '2002/03': 59, '2004/05': 64.5}, '%', {changes})).toMatchObject({
    from: {period: '2001/02'},
    to: {period: '2004/05'},
    years: 3,
    difference: 3.5,
    direction: 'improved',
    size: {scale: 'points', by: 3.5},
  })
})

test('changes that do not follow each other are parted by a break: the run is the later', () => {
  const changes = [change('2001/02', '2002/03'), change('2003/04', '2004/05')]
  const run = runIn({'2001/02': 1, '2002/03': 2, '2003/04': 70, '2004/05': 60}, '%', {changes})
  expect(run).toMatchObject({from: {period: '2003/04'}, to: {period: '2004/05'}, direction: 'worsened'})
})

test.each([
  [{a: 40, b: 50}, null, {scale: 'per cent', by: 25}],
  [{a: -40, b: -50}, null, {scale: 'per cent', by: 25}],
  [{a: 40, b: 50}, '%', {scale: 'points', by: 10}],
  [{a: 0, b: 50}, 'days', {scale: 'none', by: 50}],
])('from and to %j in %j is a change of %j', (figures, unit, size) => {
  expect(runIn(figures, unit)?.size).toEqual(size)
})

test('levels have no change in per cent', () => {
  const level = (period: string, value: number) =>
    aPoint({period, value: {type: 'level', value, text: `Level ${value}`, raw: `Level ${value}`}})
  const points = [level('2001/02', 1), level('2002/03', 2)]
  expect(runOf(aSeries({points, changes: [change('2001/02', '2002/03')]}))?.size).toEqual({
    scale: 'none',
    by: 1,
  })
})

test.each([
  ['higher', 1, 2, 'improved'],
  ['higher', 2, 1, 'worsened'],
  ['lower', 2, 1, 'improved'],
  ['lower', 1, 2, 'worsened'],
  ['unknown', 1, 2, 'unknown'],
  ['none', 1, 2, 'unknown'],
  ['unknown', 1, 1, 'unchanged'],
] as const)('where %s is better, %i to %i %s', (polarity, a, b, direction) => {
  expect(runIn({'2001/02': a, '2002/03': b}, '%', {polarity})?.direction).toBe(direction)
})

test('without a change there is no run', () => {
  expect(runIn({'2001/02': 1, '2002/03': 2}, '%', {changes: []})).toBeUndefined()
})
