import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {PackageContents} from '../../package/data-package.ts'
import type {DatabaseKind} from '../../package/database/tables.ts'
import {PLACES} from '../paths.ts'
import type {Database} from './driver.ts'

/** The file of each database, and what it is. */
export const DATABASES: Readonly<
  Record<DatabaseKind, Pick<PackageContents['others'][number], 'path' | 'mediatype'>>
> = {
  duckdb: {path: 'outturn.duckdb', mediatype: 'application/vnd.duckdb'},
  sqlite: {path: 'outturn.sqlite', mediatype: 'application/vnd.sqlite3'},
}

/**
 * Write the database of a package whose sheets are all there.
 *
 * @param tree  the folder that the package is made in
 * @returns     the database as the package's list has it; its bytes are not the same from run to run
 */
export async function writeDatabase(
  {kind, write}: Database,
  tree: string,
): Promise<PackageContents['others'][number]> {
  const {path, mediatype} = DATABASES[kind]
  const to = join(tree, path)
  for (const left of [to, `${to}.wal`]) await rm(left, {force: true}) // by a run that was broken off
  await write(join(tree, PLACES.data), to)
  return {
    name: 'database',
    path,
    title: 'The sheets as tables of a database, with views',
    format: kind,
    mediatype,
    bytes: (await stat(to)).size,
    hash: `sha256:${await hashOf(to)}`,
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
