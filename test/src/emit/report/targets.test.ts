import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {missedTargetLines} from '../../../../src/emit/report/targets.ts'
import type {Series} from '../../../../src/model/series.ts'
import {aSeries, someTrends} from '../../../support/a-series.ts'
import {outturn} from '../../../support/outturns.ts'

const {documents} = someTrends([])
const cite = citing(documents)

const target = (period: string, met: boolean | null): Series['targets'][number] => {
  const value = outturn(period, 70).value
  return {period, target: value, outcome: value, met}
}

function aimed(code: string, ...outcomes: (boolean | null)[]): Series {
  const years = outcomes.map((_, i) => `200${i}/0${i + 1}`)
  const points = years.flatMap((year) => [outturn(year, 61), outturn(year, 70, {measure: 'target'})])
  return aSeries({code, id: code, points, targets: years.map((year, i) => target(year, outcomes[i] ?? null))})
}

test('measures that missed their latest judged target, those that missed most often first', () => {
  const lines = missedTargetLines(
    [aimed('A1', true, false), aimed('A2', false, false), aimed('A3', false, true)],
    cite,
  )
  expect(lines[0]).toBe(
    'Of 6 targets, 6 could be judged: 2 were met and 4 missed. The others have no outturn of their year, or nothing tells whether it meets them. These measures missed the latest one that could be judged:',
  )
  expect(lines.slice(4, 6)).toEqual([
    '| **A2** Invoices paid on time | 2001/02 | 70% | 61% | 2 of 2 | R1, line 9 |',
    '| **A1** Invoices paid on time | 2001/02 | 70% | 61% | 1 of 2 | R1, line 9 |',
  ])
})

test('a target that cannot be judged is neither met nor missed', () => {
  expect(missedTargetLines([aimed('A1', null)], cite)[0]).toBe('No target could be set against an outturn.')
  expect(missedTargetLines([aimed('A1', true, null)], cite).join('\n')).toContain(
    'No measure missed its latest target.',
  )
})
