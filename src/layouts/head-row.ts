import type {Cell, GridRow} from '../../parsers/block.ts'
import type {Token} from './flow.ts'
import {cellOf, rowOfCells} from './grid-row.ts'
import {across} from './across.ts'
import type {HeadReading} from './head-columns.ts'

/** The header as read, with the numbers of its columns where such stand under it. */
export function headRow(reading: HeadReading, numbers: readonly Token[]): GridRow {
  const cells = reading.columns.map(({name}, index) => cellOf(reading.tokens[index] ?? [], name))
  return withVisible(rowOfCells(cells), numbers)
}

/** The header over a later piece: printed again there with these words, or not at all. */
export function headAgain(reading: HeadReading, tokens: readonly Token[]): GridRow {
  const position = across((tokens.length > 0 ? tokens : reading.tokens.flat()).map((token) => token.position))
  const cells = reading.columns.map(({name}): Cell => ({text: name, visible: 0, position}))
  return withVisible({cells, position}, tokens)
}

/** The characters of words that stand in a row without a cell of their own are counted with its first. */
function withVisible(row: GridRow, tokens: readonly Token[]): GridRow {
  const more = tokens.reduce((sum, {visible}) => sum + visible, 0)
  return {
    ...row,
    cells: row.cells.map((cell, at) => (at === 0 ? {...cell, visible: cell.visible + more} : cell)),
  }
}
