import type {Row, Table} from '../model/table.ts'
import {columnNames, shownCells} from './cells.ts'
import {placeText} from './place.ts'

/** Columns behind the table's own, so that a heading row or a filled cell is not taken for data. */
const ROW_FACTS = ['row_kind', 'row_flags', 'row_inherited', 'row_position']

/**
 * A table as CSV: a header of its column names, then each row, headings and totals too.
 *
 * A cell that inherits its text from a cell spanning several rows is filled in, and `row_inherited` names its
 * column by number, from 1. `row_kind` is data, heading or total.
 */
export function emitCsv(table: Table): string {
  return toCsv(tableLines(table))
}

/** The same before it is text: a line of cells each, the head first. */
export function tableLines(table: Table): readonly (readonly string[])[] {
  const names = columnNames(table)
  return [[...names, ...ROW_FACTS], ...table.rows.map((row) => lineOf(table, row, names.length))]
}

function lineOf(table: Table, row: Row, width: number): readonly string[] {
  const cells = shownCells(table, row)
  const padding = Array.from({length: width - cells.length}, () => '')
  const inherited = cells.flatMap((cell, i) => (cell.inherited ? [String(i + 1)] : []))
  const facts = [row.kind, row.flags.join(' '), inherited.join(' '), placeText(row.position)]
  return [...cells.map(({text}) => text), ...padding, ...facts]
}

/** Rows of text as CSV (RFC 4180, line feeds), safe to open in a spreadsheet. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  let text = ''
  for (const row of rows) text += `${lineText(row)}\n`
  return text
}

/**
 * Joined by hand: a package has millions of cells, of which few need more than a comma. csv-stringify took three times
 * as long for the same bytes, a quarter of the time of a large archive.
 */
function lineText(row: readonly string[]): string {
  let line = ''
  for (const [index, cell] of row.entries()) {
    if (index > 0) line += ','
    line += NOT_PLAIN.test(cell) ? cellText(disarm(cell)) : cell
  }
  return line
}

/** What may be a formula, or needs quotes. */
const NOT_PLAIN = /^['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|[",\n\r]/
const QUOTED = /[",\n\r]/

function cellText(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows that are made text at once: one string of all is too long for a large archive. */
const BATCH = 1000

/** The same in pieces. */
export function* csvChunks(rows: Iterable<readonly string[]>): Generator<string> {
  let held: (readonly string[])[] = []
  for (const row of rows) {
    held.push(row)
    if (held.length < BATCH) continue
    yield toCsv(held)
    held = []
  }
  if (held.length > 0) yield toCsv(held)
}

const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/ // the full-width forms are read as formulas too
const PLAIN_FIGURE = /^[+-]?[£$€]?(?:\d[\d,]*(?:\.\d+)?|\.\d+) ?%?$|^[+-]+$/

/**
 * Keep a spreadsheet from running a cell as a formula, by the leading `'` that it shows as text. A text that has one
 * there itself gets one more, so that a reader who takes one away has every text back.
 *
 * Figures stay as they are: nobody is helped by `-5` as the text `'-5`.
 */
function disarm(text: string): string {
  return FORMULA.test(text) && !PLAIN_FIGURE.test(text) ? `'${text}` : text
}
