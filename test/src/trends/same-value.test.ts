import {expect, test} from 'vitest'
import {figureOf, sameValue} from '../../../src/trends/same-value.ts'
import {aValue} from '../../support/make-document.ts'

test.each([
  ['12%', '12.0%'],
  ['5,084', '5084'],
  ['12', '12%'],
  ['Not Adopted', 'Not adopted.'],
  ['2004-07', '2004-07'],
  ['5-9', '5-9'],
  ['Level 2', '2'],
])('%j and %j say the same', (a, b) => {
  expect(sameValue(aValue(a), aValue(b))).toBe(true)
})

test.each([
  ['11.6%', '12%'],
  ['12 days', '12%'],
  ['<5', '5'],
  ['Yes', 'No'],
  ['', 'awaited'],
  ['Level 1', '1 days'],
])('%j and %j do not', (a, b) => {
  expect(sameValue(aValue(a), aValue(b))).toBe(false)
})

test.each([
  ['12%', 12],
  ['Level 2', 2],
  ['<5', undefined],
  ['Yes', undefined],
  ['awaited', undefined],
  ['2004-07', undefined],
  ['5-9', undefined],
  ['in place', undefined],
])('the figure of %j is %j', (raw, figure) => {
  expect(figureOf(aValue(raw))).toBe(figure)
})
