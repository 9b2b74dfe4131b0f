import {expect, test} from 'vitest'
import {fits, isInside, isLabels, widen, type GrowingColumn} from '../../../parsers/text/growing-columns.ts'
import {segmentsOf} from '../../../parsers/text/line-segments.ts'

const ROWS = ['BV8   Bills paid     96%', 'BV9   Council tax     9%', 'BV10  Empty homes    12']
const grown = (): GrowingColumn[] => {
  const columns: GrowingColumn[] = []
  for (const row of ROWS) widen(columns, segmentsOf(row))
  return columns
}

test('columns grow by the lines that stand in them', () => {
  expect(grown()).toEqual([
    {start: 0, end: 4, lines: 3, values: 3},
    {start: 6, end: 17, lines: 3, values: 0},
    {start: 21, end: 24, lines: 3, values: 3},
  ])
})

test.each([
  ['BV11  Shops          7', true],
  ['Words over columns   7', false],
  ['BV11  Two  cells     7', false], // both in one column
  ['BV11  Ends.  Begins  7', true], // two blanks behind a full stop are a typist’s
])('%j fits: %j', (line, expected) => {
  expect(fits(segmentsOf(line), grown())).toBe(expected)
})

test.each([
  ['Code  Measure      Actual', true],
  ['Code  Measure      2004/05', true],
  ['BV11  Shops        7', false],
])('%j holds labels where the columns hold values: %j', (line, expected) => {
  expect(isLabels(segmentsOf(line), grown())).toBe(expected)
})

test('a segment stands within a column or runs over it', () => {
  expect(isInside({start: 6, end: 15}, grown())).toBe(true)
  expect(isInside({start: 2, end: 15}, grown())).toBe(false)
})
