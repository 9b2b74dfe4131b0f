import type {GridRow} from '../../parsers/block.ts'
import {isColumnNumbers} from './head-word.ts'
import {isSameLabel, textsOf} from './header.ts'

/** A header of one row is known by its words; of several, one alone may have no words at all (`2002/03 | 2003/04`). */
const FEWEST_ROWS = 2
/** Of the headers of several rows the latest are enough. */
const MOST_KNOWN = 8
/** Fewer numbers on end may be figures. */
const FEWEST_NUMBERS = 4

/** Headers of several rows, the latest first. */
export type HeadersOfRows = readonly (readonly GridRow[])[]

/** Know a further header, if it has several rows. */
export function withHeaderRows(known: HeadersOfRows, header: readonly GridRow[]): HeadersOfRows {
  return header.length < FEWEST_ROWS || known[0] === header
    ? known
    : [header, ...known.slice(0, MOST_KNOWN - 1)]
}

/** How many rows from `at` on are those of a header seen before, printed again: cell under cell, slips in words allowed. */
export function headerRowsAgain(rows: readonly GridRow[], at: number, known: HeadersOfRows): number {
  const header = known.find((own) => isPrintedAgain(own, rows, at))
  return header?.length ?? 0
}

function isPrintedAgain(header: readonly GridRow[], rows: readonly GridRow[], at: number): boolean {
  for (let index = 0; index < header.length; index++)
    if (!isSameRow(rows[at + index], header[index])) return false
  return true
}

/** Asked of every row and each header: the first cell tells most rows from a header. */
function isSameRow(again: GridRow | undefined, row: GridRow | undefined): boolean {
  if (again === undefined || row === undefined || again.cells.length !== row.cells.length) return false
  for (let at = 0; at < row.cells.length; at++)
    if (!isSameCell(again.cells[at]?.text ?? '', row.cells[at]?.text ?? '')) return false
  return true
}

function isSameCell(again: string, text: string): boolean {
  return again === text || (/\p{L}{3}/u.test(text) && isSameLabel(again, text))
}

/** Do the cells count from one, each of them: the numbers of columns, printed again without the header above them? */
export function numbersColumns(row: GridRow): boolean {
  const first = row.cells[0]?.text ?? ''
  if (row.cells.length < FEWEST_NUMBERS || !/^[()]*1[()]*$/.test(first)) return false
  return isColumnNumbers(textsOf(row))
}
