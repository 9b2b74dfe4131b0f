import {join} from 'node:path'
import {
  commentStatements,
  inOrderOfReference,
  quoted,
  tableStatement,
  text,
} from '../../package/database/tables.ts'
import {VIEWS, viewStatement} from '../../package/database/views.ts'
import {SHEETS} from '../../package/sheets/index.ts'
import type {WriteDatabase} from './driver.ts'

/** What is used of `@duckdb/node-api`. */
export interface DuckDb {
  readonly create: (path: string, options: Readonly<Record<string, string>>) => Promise<Instance>
}

interface Instance {
  readonly connect: () => Promise<Connection>
  readonly closeSync: () => void
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>
  readonly closeSync: () => void
}

/** Write a DuckDB database, which reads the sheets' Parquet files itself. */
export function duckdbWriter(duckdb: DuckDb): WriteDatabase {
  return async (data, to) => {
    const instance = await duckdb.create(to, {...OPTIONS, temp_directory: `${to}.spill`})
    try {
      const connection = await instance.connect()
      try {
        for (const sql of statements(data)) await connection.run(sql)
      } finally {
        connection.closeSync()
      }
    } finally {
      instance.closeSync()
    }
  }
}

/** It asks the network for nothing, and leaves memory to the rest of the run. */
const OPTIONS = {
  memory_limit: '1GB',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
}

function* statements(data: string): Generator<string> {
  for (const sheet of inOrderOfReference(SHEETS)) {
    const file = globless(join(data, `${sheet.name}.parquet`))
    const columns = sheet.fields.map(({name}) => quoted(name)).join(', ')
    yield tableStatement(sheet, 'duckdb')
    yield `INSERT INTO ${quoted(sheet.name)} SELECT ${columns} FROM read_parquet(${text(file)})`
    yield* commentStatements(sheet)
  }
  for (const view of VIEWS) {
    yield viewStatement(view)
    yield `COMMENT ON VIEW ${view.name} IS ${text(view.description)}`
  }
  yield 'CHECKPOINT' // all in the one file, and nothing beside it
}

/** A path in which DuckDB finds no pattern. */
function globless(path: string): string {
  return path.replace(/[*?[]/g, '[$&]')
}
