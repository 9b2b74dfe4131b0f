import type {Grid, GridRow} from '../../parsers/block.ts'

/** The source's visible characters behind a row. */
export function visibleOf(row: GridRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.visible, 0)
}

/** How many cells a row has up to its last filled one. */
export function widthOf(row: GridRow): number {
  return row.cells.findLastIndex((cell) => cell.text !== '') + 1
}

/** How many cells rows have up to the last one that something is drawn in: a column of lights may have no head. */
function litWidth(rows: readonly GridRow[]): number {
  return rows.reduce((most, {cells}) => {
    for (let at = cells.length - 1; at >= most; at--) if (cells[at]?.lit !== undefined) return at + 1
    return most
  }, 0)
}

/** Layouts in which the cells are drawn: what stands in one without a head is its own, and not the end of the cell before. */
const DRAWN: ReadonlySet<Grid['layout']> = new Set(['cells', 'ruled'])

/** The columns that a table has whether or not they have heads. */
export function ownWidth(rows: readonly GridRow[], layout: Grid['layout'] | undefined): number {
  const lit = litWidth(rows)
  if (layout === undefined || !DRAWN.has(layout)) return lit
  return rows.reduce((most, row) => Math.max(most, widthOf(row)), lit)
}
