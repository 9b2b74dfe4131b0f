import {expect, test} from 'vitest'
import {partOfMonths, readMonthRange} from '../../../src/words/month-range.ts'

test.each([
  ['Apr–Sep', 0, 5],
  ['April to December', 0, 8],
  ['Jan-Dec 2005', 9, 8],
  ['April 2003 - March 2004', 0, 11],
  ["Apr '03 to Jun '03", 0, 2],
])('%j runs from month %d to month %d', (text, from, to) => {
  expect(readMonthRange(text)).toMatchObject({from, to})
})

test.each([
  ['Apr 03 - Mar 04', '2003/04'],
  ['April to December 2004', '2004/05'],
  ['Apr 2003 to Jun 2004', undefined], // of two years
  ['Apr–Sep', undefined],
])('%j is of %s', (text, year) => {
  expect(readMonthRange(text)?.year).toBe(year)
})

test.each(['April 2003', 'Mayor to Deputy', '12 months to June', ''])('%j names no two months', (text) => {
  expect(readMonthRange(text)).toBeUndefined()
})

test.each([
  [0, 2, 'Q1'],
  [3, 5, 'Q2'],
  [0, 5, 'H1'],
  [6, 11, 'H2'],
  [0, 8, 'Q1-Q3'],
  [3, 8, 'Q2-Q3'],
  [0, 11, undefined], // a whole year is no part
  [0, 3, undefined],
  [1, 5, undefined],
  [9, 8, undefined],
])('months %d to %d are %s', (from, to, part) => {
  expect(partOfMonths({from, to})).toBe(part)
})
