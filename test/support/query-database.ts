import type {DatabaseKind} from '../../src/package/database/tables.ts'

/** Rows of a query, by the names of their columns. */
export type Rows = readonly Readonly<Record<string, unknown>>[]
type Query = (path: string, sql: string) => Promise<Rows>

/** The databases whose drivers are installed here, each with a way to ask a file. */
export async function databasesHere(): Promise<ReadonlyMap<DatabaseKind, Query>> {
  const here = new Map<DatabaseKind, Query>()
  const duckdb = await installed('@duckdb/node-api')
  if (isDuckDb(duckdb))
    here.set('duckdb', async (path, sql) => {
      const instance = await duckdb.DuckDBInstance.create(path, {access_mode: 'READ_ONLY'})
      const connection = await instance.connect()
      try {
        return plain((await connection.runAndReadAll(sql)).getRowObjectsJS())
      } finally {
        connection.closeSync()
        instance.closeSync()
      }
    })
  const own = fieldOf(await installed('node:sqlite'), 'DatabaseSync')
  const sqlite = own ?? fieldOf(await installed('better-sqlite3'), 'default')
  if (isSqlite(sqlite))
    here.set('sqlite', async (path, sql) => {
      const database = new sqlite(path)
      try {
        return plain(database.prepare(sql).all())
      } finally {
        database.close()
      }
    })
  return here
}

async function installed(name: string): Promise<unknown> {
  return import(name).catch(() => undefined)
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string, options: object) => Promise<Instance>
  }
}
interface Instance {
  readonly connect: () => Promise<{
    readonly runAndReadAll: (sql: string) => Promise<{readonly getRowObjectsJS: () => Rows}>
    readonly closeSync: () => void
  }>
  readonly closeSync: () => void
}
type Sqlite = new (path: string) => {
  readonly prepare: (sql: string) => {readonly all: () => Rows}
  readonly close: () => void
}

function isDuckDb(module: unknown): module is DuckDb {
  return fieldOf(module, 'DuckDBInstance') !== undefined
}

function isSqlite(value: unknown): value is Sqlite {
  return typeof value === 'function'
}

function fieldOf(module: unknown, name: string): unknown {
  return typeof module === 'object' && module !== null ? new Map(Object.entries(module)).get(name) : undefined
}

/** Both as one would write them: counts as numbers, rows without a prototype of their own. */
function plain(rows: Rows): Rows {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  )
}
