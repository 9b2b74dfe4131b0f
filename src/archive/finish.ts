import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Decided} from '../model/decisions.ts'
import {byCodeUnit, contentId} from '../model/identity.ts'
import {PRODUCER} from '../producer.ts'
import {assemble} from './assemble.ts'
import {commit} from './commit.ts'
import type {Database} from './database/driver.ts'
import {DATABASES} from './database/index.ts'
import {fatesOf, type FileFate} from './fates.ts'
import type {Archive} from './find-archive.ts'
import type {LinkedShards} from './link-shards.ts'
import type {LedgerEntry, ReadEntry} from './ledger.ts'
import {entriesOf, madeOf} from './made.ts'
import type {MigrateEvent} from './migrate-event.ts'
import {PLACES} from './paths.ts'
import {purge} from './purge.ts'
import {documentFile, tableFile, workbookFile} from './report-files.ts'

/** All that a package is put together of. */
export interface Finishing {
  readonly archive: Archive
  readonly fates: readonly FileFate[]
  readonly linked: LinkedShards
  readonly before: ReadonlyMap<string, LedgerEntry>
  readonly said: Readonly<Record<string, unknown>>
  readonly folder: string
  readonly decided: Decided
  readonly database: Database | undefined
  readonly workbooks: boolean
}

/**
 * Put the package together and let it take its place, unless it would be the one that is there.
 *
 * Files of reports, councils and databases that it does not have any more go.
 */
export async function* finish(finishing: Finishing): AsyncGenerator<MigrateEvent> {
  const {archive, fates, linked, before, said, folder, decided, database, workbooks} = finishing
  const tree = join(folder, PLACES.nextTree)
  const read = entriesOf(fates)
  const sources = fatesOf(
    archive,
    fates,
    linked.parts.map(({facts}) => facts),
  )
  const digest = contentId(
    JSON.stringify([PRODUCER, said, decided, sources]),
    ...linked.parts.map(({digest: own}) => own),
  )
  const made = madeOf(sources, read, linked.parts)
  const lasting = await readFile(join(folder, PLACES.digest), 'utf8').catch(() => '')
  if (lasting === digest) {
    await rm(join(folder, PLACES.next), {recursive: true, force: true})
    yield {type: 'done', made: {...made, changed: false}}
    return
  }
  yield {type: 'writing'}
  const began = new Date()
  const documents = new Map(read.map(({entry: {facts, name}}) => [facts.id, documentFile(name)]))
  await assemble({parts: linked.parts, fates: sources, options: said, database, documents, decided}, tree)
  await mkdir(join(tree, PLACES.own), {recursive: true}) // no council's part is new where only options are
  await writeFile(join(tree, PLACES.ledger), ledgerText(fates))
  await writeFile(join(tree, PLACES.digest), digest)
  await writeFile(
    join(tree, PLACES.run),
    `${JSON.stringify({finished: began.toISOString(), fresh: made.fresh})}\n`,
  )
  const ofTree = read.filter(({from}) => from !== 'before').flatMap(({entry}) => filesOf(entry, workbooks))
  await purge(
    tree,
    new Set(ofTree),
    new Set(linked.parts.filter(({from}) => from === 'next').map(({name}) => name)),
  )
  const now = new Set(read.flatMap(({entry}) => filesOf(entry, workbooks)))
  const gone = [...before.values()].flatMap((entry) => (entry.outcome === 'read' ? filesOf(entry, true) : []))
  const shards = await goneShards(folder, new Set(linked.parts.map(({name}) => name)))
  const databases = Object.entries(DATABASES).flatMap(([kind, {path}]) =>
    kind === database?.kind ? [] : [path],
  )
  await commit(folder, [...gone.filter((path) => !now.has(path)), ...shards, ...databases].sort(byCodeUnit))
  yield {type: 'done', made}
}

function filesOf({name, facts}: ReadEntry, workbooks: boolean): string[] {
  const tables = facts.tables.map((table) => tableFile(name, table))
  return [documentFile(name), ...tables, ...(workbooks ? [workbookFile(name)] : [])]
}

/** The entries of this run, in the order of their paths. */
function ledgerText(fates: readonly FileFate[]): string {
  const entries = fates.flatMap(({read}) => (read.type === 'entry' ? [read.entry] : []))
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

async function goneShards(folder: string, kept: ReadonlySet<string>): Promise<string[]> {
  const names = await readdir(join(folder, PLACES.shards)).catch(() => [])
  const gone = names.filter((name) => !kept.has(name))
  const files = await Promise.all(
    gone.map(async (name) => {
      const own = await readdir(join(folder, PLACES.shards, name)).catch(() => [])
      return own.map((file) => `${PLACES.shards}/${name}/${file}`)
    }),
  )
  return files.flat()
}
