import {expect, test} from 'vitest'
import {restatementsOf} from '../../../src/emit/restatements.ts'
import type {Point} from '../../../src/model/series.ts'
import {aPoint, aSeries} from '../../support/a-series.ts'
import {outturn} from '../../support/outturns.ts'

const before = (value: number, said: Partial<Point> = {}): Point =>
  outturn('2003/04', value, {status: 'superseded', ...said})
const now = (value: number): Point => outturn('2003/04', value)
const gap = aPoint({
  period: '2003/04',
  value: {type: 'missing', reason: 'awaited', raw: 'tba'},
  status: 'superseded',
})

test.each<[string, Point[], number[], number]>([
  ['that a later report gives otherwise is restated', [before(61), now(59)], [61], 0],
  ['with fewer decimals is rounded', [before(59), now(59.4)], [], 1],
  ['with more decimals is rounded', [before(59.4), now(59)], [], 1],
  ['with fewer decimals, of a half, is rounded either way', [before(64), now(64.5)], [], 1],
  ['with fewer decimals that is not the same is restated', [before(60), now(59.4)], [60], 0],
  ['that rounds another earlier one counts once', [before(77), before(76.9), now(77.8)], [76.9], 1],
  ['that filled a gap is neither', [gap, now(59)], [], 0],
  ['that stands alone is neither', [now(59)], [], 0],
  ['of a target is no restated outturn', [before(61, {measure: 'target'}), now(59)], [], 0],
])('a figure %s', (_, points, restated, rounded) => {
  const found = restatementsOf(aSeries({points}))
  expect(found.restated.map((one) => one.before.value)).toMatchObject(restated.map((value) => ({value})))
  expect(found.rounded).toBe(rounded)
})
