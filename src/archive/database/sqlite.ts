import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {indexStatements, inOrderOfReference, quoted, tableStatement} from '../../package/database/tables.ts'
import {VIEWS, viewStatement} from '../../package/database/views.ts'
import {parquetRows, type RangeFile} from '../../package/parquet-rows.ts'
import type {Cell, SheetFacts} from '../../package/sheet.ts'
import {SHEETS} from '../../package/sheets/index.ts'
import type {WriteDatabase} from './driver.ts'

/** What `node:sqlite` and `better-sqlite3` have in common, as far as it is used. */
export type SqliteModule = new (path: string) => SqliteDatabase

interface SqliteDatabase {
  readonly exec: (sql: string) => unknown
  readonly prepare: (sql: string) => {readonly run: (...values: readonly Bound[]) => unknown}
  readonly close: () => unknown
}

/** SQLite has no booleans. */
type Bound = Exclude<Cell, boolean>

/** Write a SQLite database in one transaction, some thousand rows in memory at a time. */
export function sqliteWriter(Database: SqliteModule): WriteDatabase {
  return async (data, to) => {
    const database = new Database(to)
    try {
      // a file that is not whole is thrown away, so it needs no journal on disk; that references lead somewhere, `check` sees
      database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF')
      database.exec('BEGIN')
      for (const sheet of inOrderOfReference(SHEETS))
        await fill(database, sheet, join(data, `${sheet.name}.parquet`))
      for (const view of VIEWS) database.exec(viewStatement(view))
      database.exec('COMMIT')
    } finally {
      database.close()
    }
  }
}

async function fill(database: SqliteDatabase, sheet: SheetFacts, path: string): Promise<void> {
  database.exec(tableStatement(sheet, 'sqlite'))
  const places = sheet.fields.map(() => '?').join(', ')
  const insert = database.prepare(`INSERT INTO ${quoted(sheet.name)} VALUES (${places})`)
  const file = await open(path)
  try {
    for await (const rows of parquetRows(sheet, await rangesOf(file)))
      for (const row of rows) insert.run(...row.map(bound))
  } finally {
    await file.close()
  }
  for (const sql of indexStatements(sheet)) database.exec(sql)
}

function bound(cell: Cell): Bound {
  return typeof cell === 'boolean' ? Number(cell) : cell
}

/** Pieces of an open file. */
async function rangesOf(file: Awaited<ReturnType<typeof open>>): Promise<RangeFile> {
  const {size} = await file.stat()
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const from = start < 0 ? size + start : start // counted from the end
      const piece = new ArrayBuffer(end - from)
      await file.read(new Uint8Array(piece), 0, piece.byteLength, from)
      return piece
    },
  }
}
