import type {GridRow} from '../../parsers/block.ts'

/** The source's visible characters behind a row. */
export function visibleOf(row: GridRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.visible, 0)
}

/** How many cells a row has up to its last filled one. */
export function widthOf(row: GridRow): number {
  return row.cells.findLastIndex((cell) => cell.text !== '') + 1
}

/** How many cells rows have up to the last one that something is drawn in: a column of lights may have no head. */
export function litWidth(rows: readonly GridRow[]): number {
  return rows.reduce((most, {cells}) => {
    for (let at = cells.length - 1; at >= most; at--) if (cells[at]?.lit !== undefined) return at + 1
    return most
  }, 0)
}
