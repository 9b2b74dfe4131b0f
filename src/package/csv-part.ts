import {csvChunks, toCsv} from '../emit/csv.ts'
import type {Cell, SheetFacts} from './sheet.ts'

/** The first line of a sheet as CSV. */
export function csvHead({fields}: SheetFacts): string {
  return toCsv([fields.map(({name}) => name)])
}

/** Rows of a sheet as CSV, without the head: such parts on end are one file. Nothing is an empty cell. */
export function csvPart(rows: Iterable<readonly Cell[]>): Generator<string> {
  return csvChunks(textRows(rows))
}

function* textRows(rows: Iterable<readonly Cell[]>): Generator<readonly string[]> {
  for (const row of rows) yield row.map((cell) => (cell === null ? '' : String(cell)))
}
