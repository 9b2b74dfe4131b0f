import {expect, test} from 'vitest'
import {shorthandOf} from '../../../src/emit/shorthand.ts'
import type {Point} from '../../../src/model/series.ts'
import type {Qualifier, Value} from '../../../src/model/value.ts'
import {aPoint, aSeries} from '../../support/a-series.ts'
import {outturn} from '../../support/outturns.ts'

function figure(...qualifiers: Qualifier[]): Value {
  return {type: 'number', value: 1, decimals: 0, raw: '1', qualifiers}
}

test.each<[Partial<Point>, string]>([
  [{obsStatus: 'A'}, ''],
  [{obsStatus: 'B'}, '[b]'],
  [{obsStatus: 'D'}, '[b]'],
  [{obsStatus: 'E'}, '[e]'],
  [{obsStatus: 'P'}, '[p]'],
  [{obsStatus: 'O'}, '[x]'],
  [{obsStatus: 'L'}, '[x]'],
  [{obsStatus: 'M'}, '[z]'],
  [{obsStatus: 'B', value: figure('estimated', 'revised')}, '[b][e][r]'],
  [{obsStatus: 'B', measure: 'estimate'}, '[b][e]'],
  [{obsStatus: 'B', value: figure('unaudited')}, '[b][p]'],
  [{obsStatus: 'E', value: figure('approximate')}, '[e]'],
  [{obsStatus: 'O', measure: 'estimate', value: {type: 'missing', reason: 'blank', raw: ''}}, '[x]'],
])('%j has the shorthand %j', (said, symbols) => {
  const point = aPoint(said)
  expect(shorthandOf(aSeries({points: [point]}), point)).toBe(symbols)
})

const before = aPoint({status: 'superseded'})
const finer = outturn('2002/03', 89.6)
const coarse = outturn('2002/03', 90, {status: 'superseded'})
const gap = aPoint({status: 'superseded', value: {type: 'missing', reason: 'awaited', raw: 'tba'}})

test.each<[string, Point, readonly Point[], string]>([
  ['that replaced another is revised', aPoint(), [before], '[r]'],
  ['that was replaced is not', before, [aPoint()], ''],
  ['that filled a gap is not', aPoint(), [gap], ''],
  ['that has more decimals than the one replaced is not', finer, [coarse], ''],
  [
    'that has fewer decimals than the one replaced is not',
    {...coarse, status: 'current'},
    [{...finer, status: 'superseded'}],
    '',
  ],
  ['of another year than the one replaced is not', aPoint({period: '2003/04'}), [before], ''],
  ['of another measure than the one replaced is not', aPoint({measure: 'target'}), [before], ''],
])('a figure %s', (_, point, others, symbols) => {
  expect(shorthandOf(aSeries({points: [point, ...others]}), point)).toBe(symbols)
})
