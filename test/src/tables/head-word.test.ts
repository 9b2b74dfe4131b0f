import {expect, test} from 'vitest'
import {
  isAnswer,
  isColumnNumbers,
  isHeadWord,
  isPeriodAlone,
  isUnitAlone,
} from '../../../src/tables/head-word.ts'

test.each(['2001/02', '2003', 'Q2', 'Quarter 1', "£'000", '%', 'Actual', 'Target 03/04', 'Budget'])(
  '%j is a head word',
  (label) => {
    expect(isHeadWord(label)).toBe(true)
  },
)

test.each(['90%', 'BV8', 'Commitment', 'Housing', '31/03/2004', ''])('%j is no head word', (label) => {
  expect(isHeadWord(label)).toBe(false)
})

test('units alone are told from labels that hold one', () => {
  expect(['£', "£'000s", '%', '£m'].map(isUnitAlone)).toEqual([true, true, true, true])
})

test.each([
  '2003/04',
  '2003-2004',
  '2OO3/04',
  '2003/',
  'Q1',
  'Q1-Q2',
  'Q2 2003/04',
  '2003/04 Q2',
  '2005',
  'Apr-Sep 04',
  'April to June 2005',
])('%j is a period alone', (label) => {
  expect(isPeriodAlone(label)).toBe(true)
})

test.each(['Actual 2003/04', '51', 'Q5', '2003/04 Red', 'Apr-Sep', 'May to', 'OO/OO', ''])(
  '%j is no period alone',
  (label) => {
    expect(isPeriodAlone(label)).toBe(false)
  },
)

test.each(['90%', 'BV8', 'n/a', '31/03/2004', 'Yes', 'July 2004'])('%j is what rows hold', (text) => {
  expect(isAnswer(text)).toBe(true)
})

test.each(['2003/04', 'Q1', 'Target', 'PI Code', 'Tgt 2001'])('%j may stand in a head', (text) => {
  expect(isAnswer(text)).toBe(false)
})

test.each([
  [['1', '2', '3']],
  [['(1)', '(2)', '(3)', '(4)']],
  [['(a)', '(b)', '(c)']],
  [['A', 'B', 'C']],
  [['(3)', '(4)', '(5)']], // the first columns go without
  [['Col 1', 'Col 2', 'Col 3']],
])('%j number the columns', (labels) => {
  expect(isColumnNumbers(labels)).toBe(true)
})

test.each([
  [['1', '2']],
  [['1', '2', '4']],
  [['5', '6', '7']],
  [['1', '1', '1']],
  [['A', 'B', 'D']],
  [['G', 'A', 'R']],
  [['1', '2', 'Target']],
])('%j do not', (labels) => {
  expect(isColumnNumbers(labels)).toBe(false)
})
