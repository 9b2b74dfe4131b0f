import type {GridRow} from '../../parsers/block.ts'

/** The source's visible characters behind a row. */
export function visibleOf(row: GridRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.visible, 0)
}

/** How many cells a row has up to its last filled one. */
export function widthOf(row: GridRow): number {
  return row.cells.findLastIndex((cell) => cell.text !== '') + 1
}
