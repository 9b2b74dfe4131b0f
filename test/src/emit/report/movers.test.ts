import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {changeWords, moversLines} from '../../../../src/emit/report/movers.ts'
import {runOf, type Run} from '../../../../src/emit/report/run.ts'
import type {Series} from '../../../../src/model/series.ts'
import {aSeries} from '../../../support/a-series.ts'
import {outturns} from '../../../support/outturns.ts'

const telling = {
  cite: citing([{id: 'd1', path: 'x', sha256: '', authority: null, period: null}]),
  chart: () => '',
}

function run(code: string, from: number, to: number, unit: string | null, said: Partial<Series> = {}): Run[] {
  const points = outturns({'2001/02': from, '2002/03': to}, unit)
  const change = {from: '2001/02', to: '2002/03', years: 1, absolute: 0, percent: null} as const
  const changes = [{...change, direction: 'improved'}] as const
  const found = runOf(aSeries({code, id: code, points, changes, unit, ...said}))
  return found === undefined ? [] : [found]
}

const rows = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^\| \*\*(\w+)\*\*/.exec(line)?.[1] ?? [])

test('percentages are ranked by points and the rest by per cent, in two tables', () => {
  const runs = [
    ...run('B1', 10, 12, '%'),
    ...run('B2', 10, 19, '%'),
    ...run('C1', 1000, 1100, 'days'),
    ...run('C2', 2, 3, 'days'),
    ...run('D1', 20, 10, '%'),
  ]
  const lines = moversLines(runs, 'improved', telling)
  expect(rows(lines)).toEqual(['B2', 'B1', 'C2', 'C1'])
  expect(lines.filter((line) => line.endsWith(':'))).toEqual([
    'Measures in per cent, by percentage points:',
    'Other measures, by the change in per cent of the first outturn:',
  ])
  expect(rows(moversLines(runs, 'worsened', telling))).toEqual(['D1'])
})

test('of equal changes the order is that of their codes, whatever order they come in', () => {
  const runs = ['B3', 'B1', 'B2'].flatMap((code) => run(code, 1, 2, '%'))
  expect(rows(moversLines(runs, 'improved', telling))).toEqual(['B1', 'B2', 'B3'])
})

test('a long list is cut, and says by how many', () => {
  const runs = Array.from({length: 14}, (_, i) => run(`B${i + 10}`, 1, 2 + i, '%')).flat()
  const lines = moversLines(runs, 'improved', telling)
  expect(rows(lines)).toHaveLength(10)
  expect(lines).toContain('… and 4 more.')
})

test('where nothing moved that way, that is said', () => {
  expect(moversLines(run('B1', 1, 2, '%'), 'worsened', telling)[0]).toBe(
    'No measure worsened, as far as anyone can say.',
  )
})

test.each([
  [61, 64.5, '%', {}, 'up 3.5 points'],
  [64.5, 61, '%', {polarity: 'lower'}, 'down 3.5 points (lower is better)'],
  [40, 50, 'days', {}, 'up 25.0%'],
  [0, 3, 'days', {}, 'up 3 days'],
  [0, 3, 'GBP', {}, 'up £3'],
  [5, 5, '%', {}, 'no change'],
] as const)('from %d to %d in %s is told as it is', (from, to, unit, said, words) => {
  expect(run('B1', from, to, unit, said).map(changeWords)).toEqual([words])
})

test('a run that ends before a break says that the definition changed since', () => {
  const breaks: Series['breaks'] = [{period: '2003/04', reason: 'redefined', stated: true, evidence: 'x'}]
  expect(run('B1', 1, 2, '%', {breaks}).map(changeWords)).toEqual([
    'up 1 point; definition changed in 2003/04',
  ])
})

test('a run over a jump that nobody explains says so, in whichever years it lies', () => {
  const breaks: Series['breaks'] = [
    {period: '2002/03', reason: 'apparent', stated: false, evidence: 'x'},
    {period: '2001/02', reason: 'apparent', stated: false, evidence: 'before the run'},
    {period: '2004/05', reason: 'apparent', stated: false, evidence: 'after the run'},
  ]
  expect(run('B1', 1, 2, '%', {breaks}).map(changeWords)).toEqual(['up 1 point; unexplained jump in 2002/03'])
})
