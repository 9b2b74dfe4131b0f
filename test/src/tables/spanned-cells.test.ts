import {expect, test} from 'vitest'
import type {Cell, GridRow} from '../../../parsers/block.ts'
import {spannedTexts} from '../../../src/tables/spanned-cells.ts'
import {gridRow} from '../../support/draft-row.ts'

/** A row as drawn: `Roads ⊞2x3` spans two columns and three rows, `.` lies under a span. */
const row = (...cells: readonly string[]): GridRow => {
  const plain = gridRow(cells.map((cell) => (cell === '.' ? '' : cell.replace(/ ⊞.*/, ''))))
  return {
    ...plain,
    cells: plain.cells.map((cell, at): Cell => {
      const [, cs, rs] = / ⊞(\d)x(\d)/.exec(cells[at] ?? '') ?? []
      if (cells[at] === '.') return {...cell, covered: true}
      return cs === undefined ? cell : {...cell, span: {cs: Number(cs), rs: Number(rs)}}
    }),
  }
}
const texts = (...rows: readonly GridRow[]) => spannedTexts(rows).map((found) => Object.fromEntries(found))

test('each row under a cell has its text, by column, and the row that it begins in has not', () => {
  expect(
    texts(row('BV1 ⊞1x3', 'a', '5'), row('.', 'b', '6'), row('.', 'c', '7'), row('BV2', 'd', '8')),
  ).toEqual([{}, {0: 'BV1'}, {0: 'BV1'}, {}])
})

test('what a cell to the left covers is not another row’s', () => {
  expect(texts(row('a', 'High ⊞1x2'), row('b', '.'), row('Total ⊞2x1', '.'))).toEqual([{}, {1: 'High'}, {}])
})

test('a blank cell that spans gives nothing', () => {
  expect(texts(row(' ⊞1x2', 'a'), row('.', 'b'))).toEqual([{}, {}])
})
