import type {Document} from '../model/document.ts'
import type {Place} from '../model/position.ts'

/** Where the row stands that a record was read from; the report's first line where its table is not given. */
export function placeOfRow(
  document: Document,
  record: {readonly table: string; readonly row: number},
): Place {
  const table = document.tables.find(({id}) => id === record.table)
  return table?.rows[record.row]?.position ?? {line: 1, endLine: 1}
}
