import {expect, test} from 'vitest'
import {headRowsOf} from '../../../parsers/text/fixed-header.ts'
import {layLines} from '../../../parsers/text/fixed-line.ts'
import {columnedLines} from '../../../parsers/text/fixed-stretch.ts'
import {cutLines} from '../../../parsers/text/lines.ts'

const extents = [0, 10, 20].map((start) => ({start, end: start + 8}))
const rows = (...text: string[]): number[] =>
  headRowsOf(layLines(columnedLines(cutLines(text.join('\n'))), {extents, figures: [1, 2]})).flatMap(
    ({row, columns}) => columns.map(() => row),
  )

test('labels that wrap make one row', () => {
  expect(new Set(rows('          Estimated', 'Measure   Outturn   Target'))).toEqual(new Set([0]))
})

test('a year over two heads is a row above them, words over two years one above those', () => {
  expect(rows('          2003/04', 'Measure   Actual    Target')).toEqual([0, 1, 1, 1])
  expect(rows('Measure   Actual', '          2003/04   2004/05')).toEqual([0, 0, 1, 1])
})

test('column numbers are a row of their own', () => {
  expect(rows('Measure   Actual    Target', '1         2         3')).toEqual([0, 0, 0, 1, 1, 1])
})
