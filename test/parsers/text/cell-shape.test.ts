import {expect, test} from 'vitest'
import {
  isColumnCount,
  isReasonLike,
  isShortCell,
  isValueLike,
  isYearLike,
} from '../../../parsers/text/cell-shape.ts'

test.each([
  ['41.2%', true],
  ['BV 109a', true],
  ['N/A', true],
  ['-', true],
  ['July 2004', true],
  ['51% (2005)', true],
  ['Actual 2004/05', false], // a label of a year's figures
  ['2004/05 Target', false],
  ['stretch 2009/10 grant', false],
  ['Housing', false],
  ['Percentage of 14 year olds with 5 GCSEs', false],
])('%j has the form of a value: %j', (text, expected) => {
  expect(isValueLike(text)).toBe(expected)
})

test.each([
  ['2003/04', true],
  ['03-04', true],
  ['2004', true],
  ['31/03/2004', false],
  ['412', false],
])('%j is a year: %j', (text, expected) => {
  expect(isYearLike(text)).toBe(expected)
})

test('column numbers count from one and lack none', () => {
  expect(isColumnCount(['1', '(2)', '3'])).toBe(true)
  expect(isColumnCount(['1', '3'])).toBe(false)
  expect(isColumnCount(['1'])).toBe(false)
})

test.each([
  ['No longer collected', true],
  ['Data not available until March 2007', true],
  ['N/A – the baths were shut', true],
  ['Survey every three years 83%', false], // a figure stands behind it
  ['Not met 7', false],
  ['Notable growth in visits', false],
  ['New', false], // no longer than a figure
])('%j says why no figure stands there: %j', (text, expected) => {
  expect(isReasonLike(text)).toBe(expected)
})

test.each([
  ['Completed', true],
  ['on track', true],
  ['41%', true],
  ['Amber Valley', false],
])('%j is a short cell: %j', (text, expected) => {
  expect(isShortCell(text)).toBe(expected)
})
