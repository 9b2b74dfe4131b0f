import type {Document} from '../../model/document.ts'
import type {Place} from '../../model/position.ts'

/** Where the rows of a report's tables stand. */
export function rowPlaces(document: Document): (table: string, row: number) => Place | undefined {
  const tables = new Map(document.tables.map((table) => [table.id, table]))
  return (table, row) => tables.get(table)?.rows[row]?.position
}
