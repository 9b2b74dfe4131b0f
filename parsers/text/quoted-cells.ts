import type {Cell, GridRow} from '../block.ts'
import {isValueLike} from './cell-shape.ts'

/**
 * Set aside the marks that a spreadsheet puts about a cell when it saves its sheet as text: about one that holds a comma,
 * a mark or the end of a line, or about all cells of a row. The marks stay counted with the cell.
 *
 * Words that somebody quoted keep theirs: no comma makes the spreadsheet put marks there.
 */
export function withoutQuotes(rows: readonly GridRow[]): readonly GridRow[] {
  if (!rows.some(({cells}) => cells.some(isQuoted))) return rows
  return rows.map((row) => {
    if (!row.cells.some(isQuoted)) return row
    const all = row.cells.every((cell) => cell.text === '' || isQuoted(cell))
    return {...row, cells: row.cells.map((cell) => (isQuoted(cell) ? unquoted(cell, all) : cell))}
  })
}

function isQuoted({text}: Cell): boolean {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
}

function unquoted(cell: Cell, all: boolean): Cell {
  const inner = cell.text.slice(1, -1)
  // a mark inside is doubled, or the two at the ends are no pair
  if (inner.replaceAll('""', '').includes('"')) return cell
  if (!all && !/,|""/.test(inner) && !isValueLike(inner)) return cell
  return {...cell, text: inner.replaceAll('""', '"')}
}
