import type {Document} from '../../model/document.ts'
import type {Role, Table} from '../../model/table.ts'
import {captionOf} from '../cells.ts'
import {tableLines} from '../csv.ts'
import {placeText} from '../place.ts'
import {numberCell} from './number-cell.ts'
import {sheetName} from './sheet-name.ts'
import {EXCEL, workbook, type SheetCell, type WorkbookSheet} from './workbook.ts'

/**
 * A report as a workbook: a sheet that lists its tables, then a sheet a table, with the rows and columns of its CSV.
 *
 * What a spreadsheet cannot hold is cut, and says so where it is cut; the CSV has it all.
 */
export function emitXlsx({tables}: Pick<Document, 'tables'>): Uint8Array {
  const sheets = tables.map((table, index) => tableSheet(table, index + 1))
  return workbook([listOf(tables, sheets), ...sheets])
}

/** The first sheet: each table, where it stands in the report and in what sheet here. */
function listOf(tables: readonly Table[], sheets: readonly WorkbookSheet[]): WorkbookSheet {
  const rows = tables.map((table, index): readonly SheetCell[] => [
    sheets[index]?.name ?? '',
    captionOf(table),
    table.section.join('; '),
    table.family,
    {value: table.rows.length, format: '0'},
    placeText(table.position),
    table.damaged ?? '',
    table.id,
  ])
  const head = ['sheet', 'title', 'section', 'family', 'rows', 'position', 'damaged', 'table']
  return {name: 'Tables', rows: fitted([head, ...rows])}
}

function tableSheet(table: Table, number: number): WorkbookSheet {
  const [head = [], ...rows] = tableLines(table)
  const texts = table.columns.map(({role}) => AS_PRINTED.has(role))
  const cells = rows.map((row) =>
    row.map((text, column): SheetCell => ((texts[column] ?? true) ? text : (numberCell(text) ?? text))),
  )
  return {name: sheetName(number, captionOf(table)), rows: fitted([head, ...cells])}
}

/** What is a name or a date in the guise of a number: `1.10` is not `1.1` there. */
const AS_PRINTED: ReadonlySet<Role> = new Set(['code', 'number', 'page-reference', 'timescale'])

/** Rows that a spreadsheet can hold. */
export function fitted(
  rows: readonly (readonly SheetCell[])[],
  {rows: mostRows, columns, characters}: typeof EXCEL = EXCEL,
): readonly (readonly SheetCell[])[] {
  const kept = rows.length > mostRows ? rows.slice(0, mostRows - 1) : rows
  const cut = rows.length - kept.length
  const fitting = kept.map((row) => {
    const cells = row.map((cell) =>
      typeof cell === 'string' && cell.length > characters ? cutText(cell, characters) : cell,
    )
    if (cells.length <= columns) return cells
    return [...cells.slice(0, columns - 1), `[cut here: ${cells.length - columns + 1} more columns]`]
  })
  return cut === 0 ? fitting : [...fitting, [`[cut here: ${cut} more rows]`]]
}

function cutText(text: string, most: number): string {
  const note = ' [cut here]'
  return text.slice(0, most - note.length).replace(/[\ud800-\udbff]$/, '') + note
}
