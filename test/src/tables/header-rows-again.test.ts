import {expect, test} from 'vitest'
import {headerRowsAgain, numbersColumns, withHeaderRows} from '../../../src/tables/header-rows-again.ts'
import {gridRow} from '../../support/draft-row.ts'

const YEARS = gridRow(['', '', '2003/04', '2004/05'])
const NAMES = gridRow(['Ref', 'Indicator', 'Actual', 'Target'])
const ROW = gridRow(['LX1', 'Kerbs', '41', '45'])
const known = withHeaderRows([], [YEARS, NAMES])

test('the rows of a header seen before are known again together, slips in words allowed', () => {
  expect(headerRowsAgain([ROW, YEARS, NAMES, ROW], 1, known)).toBe(2)
  expect(headerRowsAgain([YEARS, gridRow(['Ref', 'Indicat0r', 'Actual', 'Target'])], 0, known)).toBe(2)
})

test.each([
  ['one of them alone', [YEARS, ROW]],
  ['other years', [gridRow(['', '', '2004/05', '2005/06']), NAMES]],
  ['the same in other columns', [gridRow(['', '2003/04', '2004/05', '']), NAMES]],
])('%s: no header again', (_, rows) => {
  expect(headerRowsAgain(rows, 0, known)).toBe(0)
})

test('a header of one row is not held against rows', () => {
  expect(withHeaderRows([], [NAMES])).toEqual([])
})

test.each([
  [['1', '2', '3', '4'], true],
  [['(1)', '(2)', '(3)', '(4)'], true],
  [['1', '2', '3'], false],
  [['2', '3', '4', '5'], false],
  [['1', 'Kerbs', '3', '4'], false],
])('%j number columns: %s', (texts, numbered) => {
  expect(numbersColumns(gridRow(texts))).toBe(numbered)
})
