import type {DatabaseKind} from '../../package/database/tables.ts'
import {Refused} from '../refused.ts'
import {duckdbWriter} from './duckdb.ts'
import {sqliteWriter, type SqliteModule} from './sqlite.ts'

/** Writes the sheets of a package, which lie as Parquet in the folder `data`, as a database. */
export type WriteDatabase = (data: string, to: string) => Promise<void>

/** A database that can be written here, for its driver is at hand. */
export interface Database {
  readonly kind: DatabaseKind
  readonly write: WriteDatabase
}

/** Loads a module by its name; rejects where it is not installed. */
export type Load = (name: string) => Promise<unknown>

const load: Load = async (name) => import(name)

/**
 * Find the driver of a database. Drivers are no dependencies of ours: most people need none, and they are large.
 *
 * SQLite's is node's own where this node has it (from 22.13 on), else better-sqlite3.
 *
 * @throws Refused  `usage/no-driver`, with the line that installs one, where there is none that works
 */
export async function openDatabase(kind: DatabaseKind, loading: Load = load): Promise<Database> {
  if (kind === 'duckdb') {
    const {DuckDBInstance: instance} = fieldsOf(await found(loading, DUCKDB))
    if (!isDuckDb(instance)) throw noDriver('DuckDB', DUCKDB, DUCKDB_VERSION)
    return {kind, write: duckdbWriter(instance)}
  }
  const own = fieldsOf(await found(loading, 'node:sqlite'))['DatabaseSync']
  if (isSqlite(own)) return {kind, write: sqliteWriter(own)}
  const other = fieldsOf(await found(loading, BETTER))['default']
  if (isSqlite(other)) return {kind, write: sqliteWriter(other)}
  throw noDriver('SQLite', BETTER, BETTER_VERSION, ' (or use Node 22.13 or later, which has it)')
}

const DUCKDB = '@duckdb/node-api'
const DUCKDB_VERSION = '1.5.5-r.5'
const BETTER = 'better-sqlite3'
const BETTER_VERSION = '12.11.1'

async function found(loading: Load, name: string): Promise<unknown> {
  return loading(name).catch(() => undefined)
}

function noDriver(database: string, name: string, version: string, or = ''): Refused {
  return new Refused(
    'usage/no-driver',
    `Built nothing: --db ${database.toLowerCase()} needs a driver that is not installed. To install it: npm install ${name}@${version}${or}`,
  )
}

function fieldsOf(module: unknown): Readonly<Record<string, unknown>> {
  return typeof module === 'object' && module !== null ? {...module} : {}
}

function isDuckDb(value: unknown): value is Parameters<typeof duckdbWriter>[0] {
  return typeof value === 'function' && 'create' in value && typeof value.create === 'function'
}

function isSqlite(value: unknown): value is SqliteModule {
  return typeof value === 'function'
}
