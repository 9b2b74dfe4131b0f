import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdir, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {PackageContents} from '../../package/data-package.ts'
import type {DatabaseKind} from '../../package/database/tables.ts'
import {DATABASE_PLACES, PLACES} from '../paths.ts'
import {Refused} from '../refused.ts'
import type {Database} from './driver.ts'

/** The file of each database, and what it is. */
export const DATABASES: Readonly<
  Record<DatabaseKind, Pick<PackageContents['others'][number], 'path' | 'mediatype'>>
> = {
  duckdb: {path: DATABASE_PLACES.duckdb, mediatype: 'application/vnd.duckdb'},
  sqlite: {path: DATABASE_PLACES.sqlite, mediatype: 'application/vnd.sqlite3'},
}

/**
 * Write the database of a package whose sheets are all there, and take away what a run that was broken off left.
 *
 * @param tree      the folder that the package is made in; what is not whole yet lies beside it
 * @returns         the database as the package's list has it, where one is asked for; its bytes differ from run to run
 * @throws Refused  where the driver cannot: the disk is full, or DuckDB takes no such path (one with `?`)
 */
export async function writeDatabase(
  database: Database | undefined,
  tree: string,
): Promise<PackageContents['others']> {
  for (const {path} of Object.values(DATABASES)) await rm(join(tree, path), {force: true})
  if (database === undefined) return []
  const {path, mediatype} = DATABASES[database.kind]
  const making = `${tree}.database`
  await rm(making, {recursive: true, force: true})
  await mkdir(making, {recursive: true})
  await database.write(join(tree, PLACES.data), join(making, path)).catch((error: unknown) => {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Refused('write/failed', `Stopped, the package is as it was: ${path} was not written: ${reason}`)
  })
  const to = join(tree, path)
  await rename(join(making, path), to)
  await rm(making, {recursive: true, force: true})
  const title = 'The sheets as tables of a database, with views'
  const [{size: bytes}, hash] = [await stat(to), `sha256:${await hashOf(to)}`]
  return [{name: 'database', path, title, format: database.kind, mediatype, bytes, hash}]
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
