import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {compareValues, printedValues, valueKeys} from '../../../../src/links/indicators/printed-values.ts'
import {makeDocument, type Figures} from '../../../support/make-document.ts'

function values(actual: Figures) {
  return printedValues(makeDocument({rows: [{actual}]}).indicators)
}

test.each<[string, Figures, Figures, number, number, number]>([
  ['one percentage', {'2002/03': '81.4%'}, {'2002/03': '81.4%'}, 1, 0, 6.5],
  ['a count', {'2002/03': '1,204'}, {'2002/03': '1,204'}, 1, 0, 8.75],
  ['the finer rounded to the coarser', {'2002/03': '11.6%'}, {'2002/03': '12%'}, 1, 0, 5.25],
  ['a count of two digits', {'2002/03': '42'}, {'2002/03': '42'}, 1, 0, 6.5],
  ['one that moved', {'2001/02': '80%', '2002/03': '81%'}, {'2001/02': '80%', '2002/03': '81%'}, 2, 0, 8.25],
  [
    'one that stood still',
    {'2001/02': '80%', '2002/03': '80%'},
    {'2001/02': '80%', '2002/03': '80%'},
    2,
    0,
    6.25,
  ],
  [
    'nought and all of it',
    {'2001/02': '0%', '2002/03': '100%'},
    {'2001/02': '0%', '2002/03': '100%'},
    0,
    0,
    0,
  ],
  ['a small number', {'2002/03': '3'}, {'2002/03': '3'}, 1, 0, 3],
  ['two that differ', {'2001/02': '5%', '2002/03': '6%'}, {'2001/02': '7%', '2002/03': '8%'}, 0, 2, -3.75],
  ['other years', {'2001/02': '81.4%'}, {'2002/03': '81.4%'}, 0, 0, 0],
  ['yes', {'2002/03': 'Yes'}, {'2002/03': 'Yes'}, 0, 0, 0],
])('%s', (_, a, b, agreeing, differing, weight) => {
  expect(compareValues(values(a), values(b))).toEqual({agreeing, differing, weight})
})

test('comparison is the same either way round, and a sum of quarters of a bit', () => {
  const period = fc.constantFrom('2001/02', '2002/03', '2003/04')
  const figure = fc.constantFrom(
    '0%',
    '5%',
    '5.2%',
    '81.4%',
    '1,204',
    '3',
    'Yes',
    '2004-07',
    'n/a',
    'Level 2',
  )
  const any = fc.dictionary(period, figure)
  fc.assert(
    fc.property(any, any, (a, b) => {
      const one = compareValues(values(a), values(b))
      expect(compareValues(values(b), values(a))).toEqual(one)
      expect(Number.isInteger(one.weight * 4)).toBe(true)
    }),
  )
})

test('figures that say little make no block', () => {
  expect(valueKeys(values({'2001/02': '0%', '2002/03': '81.4%', '2003/04': '3'}))).toEqual([
    'value 2002/03 actual 81.4',
  ])
})
