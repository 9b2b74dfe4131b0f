import type {Cell, GridRow, Light} from '../../parsers/block.ts'

/**
 * Put out the lights that are only the ground of a whole row or column: every second row shaded green, a tinted column.
 *
 * A status stands out from its row. Where the row's longest other words stand on the same ground, the row is shaded and
 * the cell says nothing; where a column's head is of the one light that all its cells have, the column is.
 *
 * @param header  the rows over these, whose own colours never are a status
 */
export function withoutBands(rows: readonly GridRow[], header: readonly GridRow[]): readonly GridRow[] {
  if (!rows.some(({cells}) => cells.some(({lit}) => lit !== undefined))) return rows
  const columns = bandedColumns(rows, header)
  return rows.map((row): GridRow => {
    if (!row.cells.some(({lit}) => lit !== undefined)) return row
    const cells = row.cells.map((cell, at) =>
      groundOf(cell) !== undefined && (columns.has(at) || isInBandedRow(cell, row.cells))
        ? putOut(cell)
        : cell,
    )
    return {...row, cells}
  })
}

/** A row of a header: no colour of it says anything. */
export function putOutRow(row: GridRow): GridRow {
  return row.cells.some(({lit}) => lit !== undefined) ? {...row, cells: row.cells.map(putOut)} : row
}

function putOut(cell: Cell): Cell {
  if (cell.lit === undefined) return cell
  const {lit: _, ...dark} = cell
  return dark
}

function groundOf(cell: Cell | undefined): Light | undefined {
  return cell?.lit?.by === 'ground' ? cell.lit.light : undefined
}

/** Do the longest words beside the cell stand on its ground? */
function isInBandedRow(cell: Cell, cells: readonly Cell[]): boolean {
  const ground = groundOf(cell)
  if (ground === undefined) return false
  let longest: Cell | undefined
  for (const other of cells)
    if (other !== cell && other.text.length > (longest?.text.length ?? 0)) longest = other
  return groundOf(longest) === ground
}

/** The columns whose head is shaded as all their cells are. */
function bandedColumns(rows: readonly GridRow[], header: readonly GridRow[]): ReadonlySet<number> {
  const banded = new Set<number>()
  const width = header.reduce((most, {cells}) => Math.max(most, cells.length), 0)
  for (let at = 0; at < width; at++) {
    const head = header.map(({cells}) => groundOf(cells[at])).find((light) => light !== undefined)
    if (head !== undefined && rows.every(({cells}) => groundOf(cells[at]) === head)) banded.add(at)
  }
  return banded
}
