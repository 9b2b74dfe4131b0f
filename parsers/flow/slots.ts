import type {FlowCell, FlowTable} from './node.ts'

/** A cell in its place: the row and the column that it begins in. */
export interface PlacedCell {
  readonly cell: FlowCell
  readonly row: number
  readonly column: number
  readonly cs: number
  readonly rs: number
}

/** A table whose cells have their places, every column of it begun by some cell. */
export interface Slots {
  readonly cells: readonly PlacedCell[]
  readonly columns: number
}

/** A span so wide that no table of paper has as many columns: HTML's own limit. */
const WIDEST = 1000

/**
 * Give each cell its place: the first free one of its row, as HTML has it.
 *
 * Spans end with the table. A column that no cell begins in is none: `colspan="9"` over two columns spans two.
 * Source: HTML Living Standard, 4.9.12.1, “Forming a table”.
 */
export function slotsOf({rows}: FlowTable): Slots {
  const placed: PlacedCell[] = []
  /** of each column, the first row that is free again */
  const freeFrom: number[] = []
  for (const [row, {cells}] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column++
      const rs = Math.max(1, Math.min(cell.rs, rows.length - row))
      const cs = widthOf(cell, freeFrom, column, row)
      for (let at = column; at < column + cs; at++) freeFrom[at] = row + rs
      placed.push({cell, row, column, cs, rs})
      column += cs
    }
  }
  return withoutIdleColumns(placed)
}

/** As wide as it says, but not over a cell that comes down from above: two cells never share a place. */
function widthOf(cell: FlowCell, freeFrom: readonly number[], column: number, row: number): number {
  const wanted = Math.max(1, Math.min(cell.cs, WIDEST))
  let width = 1
  while (width < wanted && (freeFrom[column + width] ?? 0) <= row) width++
  return width
}

function withoutIdleColumns(placed: readonly PlacedCell[]): Slots {
  const begun = [...new Set(placed.map(({column}) => column))].sort((a, b) => a - b)
  const numbers = new Map(begun.map((column, index) => [column, index]))
  /** of each old column, how many begun ones lie before it */
  const before: number[] = []
  const last = placed.reduce((most, {column, cs}) => Math.max(most, column + cs), 0)
  let count = 0
  for (let column = 0; column <= last; column++) {
    before.push(count)
    if (numbers.has(column)) count++
  }
  const cells = placed.map((one): PlacedCell => {
    const column = before[one.column] ?? 0
    return {...one, column, cs: Math.max(1, (before[one.column + one.cs] ?? count) - column)}
  })
  return {cells, columns: begun.length}
}
