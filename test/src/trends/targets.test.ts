import {expect, test} from 'vitest'
import {pointsOf} from '../../../src/trends/points.ts'
import {isMet, targetsOf} from '../../../src/trends/targets.ts'
import {aValue, makeDocument, type RowSaid} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

test.each([
  // target, outcome, polarity, met
  ['90%', '82%', 'higher', false],
  ['90%', '92%', 'higher', true],
  ['90%', '90%', 'unknown', true],
  ['90%', '92%', 'unknown', null],
  ['11.3', '13.4', 'lower', false],
  ['11.5', '9.3', 'lower', true],
  ['11.5', '9.3', 'none', null],
  ['<5', '4', 'higher', true], // a bound says itself which way
  ['<5', '5', 'lower', false],
  ['5', '<5', 'lower', null],
  ['5 days', '4%', 'lower', null],
  ['5-9', '7', 'unknown', true],
  ['5-9', '10', 'higher', true],
  ['5-9', '10', 'lower', false],
  ['5-9', '10', 'unknown', null],
  ['Yes', 'Yes', 'higher', true],
  ['Yes', 'No', 'higher', false],
  ['No', 'Yes', 'higher', null],
  ['2004-07', '2004-07', 'none', true],
  ['2004-07', '2004-12', 'none', false],
  ['2004-07', '2004-06-15', 'none', true],
  ['Level 2', 'Level 3', 'higher', true],
  ['Level 2', 'Level 1', 'higher', false],
  ['Audit against standard', 'Audit against Standard.', 'higher', true],
  ['Audit against standard', 'Audit begun', 'higher', null],
  ['90%', 'awaited', 'higher', null],
] as const)('target %j, outcome %j, %s is better: %j', (target, outcome, polarity, met) => {
  expect(isMet(aValue(target), aValue(outcome), polarity)).toBe(met)
})

test('a year for a month may or may not be in time', () => {
  expect(isMet(aValue('2004-07'), {type: 'date', edtf: '2004', raw: '2004'}, 'none')).toBeNull()
})

test('a relative target is not judged', () => {
  expect(
    isMet({type: 'relative', text: 'reduce by 10%', raw: 'reduce by 10%'}, aValue('9'), 'lower'),
  ).toBeNull()
})

function targets(...rows: readonly RowSaid[]) {
  return targetsOf(pointsOf(rowsOf(makeDocument({period: '2004/05', rows}))), 'higher')
}

test('an estimate is no outcome', () => {
  expect(targets({target: {'2003/04': '90%'}, estimate: {'2003/04': '92%'}})).toMatchObject([
    {period: '2003/04', outcome: null, met: null},
  ])
})

test('a target that reports give differently is not judged', () => {
  const found = targets(
    {target: {'2003/04': '90%'}, actual: {'2003/04': '92%'}},
    {target: {'2003/04': '95%'}},
  )
  expect(found.map(({met}) => met)).toEqual([null, null])
})

test('a blank is no target', () => {
  expect(targets({target: {'2003/04': ''}, actual: {'2003/04': '92%'}})).toEqual([])
})
