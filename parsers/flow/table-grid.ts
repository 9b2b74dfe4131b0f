import type {BlockPosition, Cell, Grid, GridRow, Message} from '../block.ts'
import {readCell, type CellContent} from './cell-words.ts'
import type {FlowTable} from './node.ts'
import {slotsOf, type PlacedCell} from './slots.ts'

/** A table as a grid, with the tables that stand in its cells. */
export interface ReadTable {
  readonly grid: Grid
  /** each with the row of the cell that it stands in */
  readonly nested: readonly {readonly table: FlowTable; readonly row: number}[]
  readonly messages: readonly Message[]
}

interface ReadCell extends PlacedCell {
  readonly read: CellContent
}

/** More places than a table of any report has: spans of a hostile file are not laid out. */
const MOST_PLACES = 4_000_000

/**
 * Lay a table out as a grid: a cell for every place, those under a span `covered`.
 *
 * @param at  the table's own position
 */
export function gridOfTable(table: FlowTable, at: BlockPosition): ReadTable {
  const {cells, columns} = slotsOf(table)
  const read = cells.map((one): ReadCell => ({...one, read: readCell(one.cell)}))
  const spans = table.rows.length * columns <= MOST_PLACES
  const rows = table.rows.map((): Cell[] => [])
  // one place for all cells of a row: a report may have a hundred thousand cells
  const places = table.rows.map((_, row): BlockPosition => ({...at, row}))
  const rowAt = (row: number): BlockPosition => places[row] ?? at
  for (const one of read) {
    place(rows, one, rowAt, spans)
  }
  const width = spans ? columns : 0
  return {
    grid: {
      type: 'grid',
      layout: 'cells',
      because: 'the file itself says what its cells are',
      rows: rows.map((own, row): GridRow => ({cells: filled(own, width, rowAt(row)), position: rowAt(row)})),
      position: at,
      headerRows: headerRows(table),
    },
    nested: read.flatMap(({read: {tables}, row}) => tables.map((inner) => ({table: inner, row}))),
    messages: messagesOf(read, rowAt),
  }
}

function place(
  rows: readonly Cell[][],
  {read, row, column, cs, rs}: ReadCell,
  rowAt: (row: number) => BlockPosition,
  spans: boolean,
): void {
  const {text, visible, bold, bulleted, lit} = read
  const cell: Cell = {
    text,
    visible,
    position: rowAt(row),
    ...(bold ? {bold} : {}),
    ...(bulleted ? {bulleted} : {}),
    ...(lit === undefined ? {} : {lit}),
    ...(spans && (cs > 1 || rs > 1) ? {span: {cs, rs}} : {}),
  }
  if (!spans) {
    rows[row]?.push(cell)
    return
  }
  for (let down = 0; down < rs; down++) {
    const own = rows[row + down]
    if (own === undefined) continue
    const under: Cell = {text: '', visible: 0, position: rowAt(row + down), covered: true}
    for (let across = 0; across < cs; across++)
      own[column + across] = down === 0 && across === 0 ? cell : under
  }
}

/** A place that no cell has is an empty cell. */
function filled(cells: readonly (Cell | undefined)[], width: number, position: BlockPosition): Cell[] {
  const count = Math.max(width, cells.length)
  return Array.from({length: count}, (_, column) => cells[column] ?? {text: '', visible: 0, position})
}

function headerRows({rows}: FlowTable): number {
  const first = rows.findIndex(({header}) => !header)
  return first < 0 ? 0 : first
}

function messagesOf(read: readonly ReadCell[], rowAt: (row: number) => BlockPosition): Message[] {
  return read.flatMap(({read: {struck, text, tables}, row}): Message[] => [
    ...(struck === ''
      ? []
      : [
          {
            severity: 'warning' as const,
            code: 'value/struck-out',
            message: `“${struck}” is struck out${text === '' ? '' : ` beside “${text}”`}: left out`,
            position: rowAt(row),
          },
        ]),
    ...tables.map((inner): Message => ({
      severity: 'info',
      code: 'table/nested',
      message: `A cell of this row holds a table of ${inner.rows.length} rows: it is read as a table of its own`,
      position: rowAt(row),
    })),
  ])
}
