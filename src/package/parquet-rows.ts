import {parquetMetadataAsync, parquetRead, type AsyncBuffer} from 'hyparquet'
import type {Cell, SheetFacts} from './sheet.ts'

/** A file of which pieces are read. */
export type RangeFile = AsyncBuffer

/** The most rows that are in memory at once; a group of rows that is larger is read in pieces. */
const ROWS_AT_ONCE = 50_000

/** The rows of a sheet's Parquet file, in their order, some thousands at a time. */
export async function* parquetRows(
  {fields}: SheetFacts,
  file: RangeFile,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const metadata = await parquetMetadataAsync(file)
  const columns = fields.map(({name}) => name)
  let start = 0
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows)
    for (let from = start; from < end; from += ROWS_AT_ONCE) {
      const rows: Cell[][] = []
      await parquetRead({
        file,
        metadata,
        columns,
        rowStart: from,
        rowEnd: Math.min(from + ROWS_AT_ONCE, end),
        onComplete: (read: readonly (readonly unknown[])[]) => {
          for (const row of read) rows.push(row.map(cellOf))
        },
      })
      yield rows
    }
    start = end
  }
}

function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value
    case 'bigint':
      return Number(value)
    default:
      return null
  }
}
