import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {type EdgedCell, rowsOfEdges} from '../../../parsers/flow/edge-rows.ts'

const cell = (left: number, right: number, down?: EdgedCell['down']): EdgedCell => ({
  content: [],
  left,
  right,
  ...(down === undefined ? {} : {down}),
})
const spans = (rows: readonly (readonly EdgedCell[])[]) =>
  rowsOfEdges(rows.map((cells) => ({cells, header: false}))).map(({cells}) =>
    cells.map(({cs, rs}) => `${cs}x${rs}`).join(' '),
  )

test.each<[string, EdgedCell[][], string[]]>([
  [
    'sides that differ by a twip are one',
    [
      [cell(0, 1000), cell(1000, 2000)],
      [cell(0, 1001), cell(1001, 2000)],
    ],
    ['1x1 1x1', '1x1 1x1'],
  ],
  ['a cell over two columns', [[cell(0, 2000)], [cell(0, 1000), cell(1000, 2000)]], ['2x1', '1x1 1x1']],
  [
    'cells that go on down',
    [
      [cell(0, 1000, 'begins'), cell(1000, 2000)],
      [cell(0, 1000, 'goes-on'), cell(1000, 2000)],
    ],
    ['1x2 1x1', '1x1'],
  ],
  ['a cell that goes on from nothing is a cell', [[cell(0, 1000, 'goes-on'), cell(1000, 2000)]], ['1x1 1x1']],
  [
    'a row that begins further in',
    [[cell(0, 1000), cell(1000, 2000)], [cell(1000, 2000)]],
    ['1x1 1x1', '1x1 1x1'],
  ],
  ['a narrow column of its own', [[cell(0, 1000), cell(1000, 1060), cell(1060, 2000)]], ['1x1 1x1 1x1']],
  [
    'empty cells of no width take up no column',
    [
      [cell(0, 1000), cell(1000, 2000)],
      [cell(0, 0), cell(0, 1000), cell(1000, 1000), cell(1000, 2000)],
    ],
    ['1x1 1x1', '1x1 1x1'],
  ],
])('%s', (_, rows, expected) => {
  expect(spans(rows)).toEqual(expected)
})

test('no row is wider than the table, wherever its sides lie', () => {
  const sides = fc.array(fc.integer({min: 0, max: 5000}), {minLength: 2, maxLength: 6})
  fc.assert(
    fc.property(fc.array(sides, {minLength: 1, maxLength: 5}), (rows) => {
      const cells = rows.map((row) => {
        const sorted = row.toSorted((a, b) => a - b)
        return sorted.slice(1).map((right, index) => cell(sorted[index] ?? 0, right))
      })
      const columns = new Set(rows.flat()).size
      for (const row of rowsOfEdges(cells.map((own) => ({cells: own, header: false}))))
        expect(row.cells.reduce((sum, {cs}) => sum + cs, 0)).toBeLessThanOrEqual(
          Math.max(columns, row.cells.length),
        )
    }),
  )
})
