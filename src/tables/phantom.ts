import type {GridRow} from '../../parsers/block.ts'
import type {Part} from './piece.ts'

/**
 * Leave out the columns that a converter made of nothing: no label above and no text below, on this page alone.
 *
 * The first column is kept whatever it holds, for commitments are numbered under a blank head; so are the columns of
 * a piece without rows, which prove nothing.
 */
export function withoutPhantoms(part: Part): Part {
  if (part.header.length === 0 || part.body.length === 0) return part
  const rows = [...part.header, ...part.body]
  const width = Math.max(...rows.map((row) => row.cells.length))
  const labelled = Math.max(...part.header.map((row) => row.cells.findLastIndex((cell) => cell.text !== '') + 1))
  const phantom = Array.from({length: width}, (_, column) => column > 0 && column < labelled && isEmpty(rows, column))
  if (!phantom.includes(true)) return part
  const drop = (row: GridRow): GridRow => ({...row, cells: row.cells.filter((_, column) => phantom[column] !== true)})
  return {...part, header: part.header.map(drop), body: part.body.map(drop)}
}

function isEmpty(rows: readonly GridRow[], column: number): boolean {
  return rows.every((row) => (row.cells[column]?.text ?? '') === '' && (row.cells[column]?.visible ?? 0) === 0)
}
