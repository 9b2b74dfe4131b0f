import {randomBytes} from 'node:crypto'
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Decided} from '../model/decisions.ts'
import type {Message} from '../model/message.ts'
import type {SourceOptions} from '../sources.ts'
import type {DatabaseKind} from '../package/database/tables.ts'
import {readDecisionFiles} from '../sources/decisions.ts'
import {codeOf} from '../sources/say.ts'
import {zipFolders} from '../sources/zip-folders.ts'
import type {Limits} from '../workers/limits.ts'
import {startPool} from '../workers/pool.ts'
import {stirThreads} from '../workers/stir-threads.ts'
import {assemble} from './assemble.ts'
import {commit, finishCommit, openNext} from './commit.ts'
import {openDatabase, type Database} from './database/driver.ts'
import type {FileFate} from './fates.ts'
import {finish} from './finish.ts'
import {findArchive, type Archive} from './find-archive.ts'
import {linkShards, type LinkedShards} from './link-shards.ts'
import {readLedger} from './ledger.ts'
import {entriesOf} from './made.ts'
import type {MigrateEvent} from './migrate-event.ts'
import {takeLock} from './lock.ts'
import {isThere} from './is-there.ts'
import {PLACES} from './paths.ts'
import {Refused} from './refused.ts'
import {DiskFault, openFile, type FileRead, type Reader} from './read-archive.ts'
import {shardsOf} from './shards.ts'
import type {Answer, Filters, Task} from './tasks.ts'
import {diskFault} from './write-file.ts'

/** How an archive is made a package. */
export interface MigrateOptions extends SourceOptions, Filters {
  /** the folder of the package */
  readonly output: string
  readonly workers: number
  readonly limits: Limits
  /** files of decisions that were named, besides those that lie in the archive */
  readonly decisions?: readonly {readonly path: string; readonly absolute: string}[]
  /** puts pseudonyms in the place of persons; made with this secret, or with one that the package keeps where it is blank */
  readonly redact?: string | undefined
  /** a workbook of each report besides */
  readonly workbooks?: boolean | undefined
  /** a database of all sheets besides */
  readonly database?: DatabaseKind | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Make an archive of reports a package, or bring a package up to date.
 *
 * At every moment the package in the folder is a whole one: that of the run before until all of this run's is there.
 * What a run that was broken off has read is not read again.
 *
 * @throws Refused  where another run writes there, the folder holds other things, the disk takes no more, or what
 *                  persons decided cannot all be obeyed, or the database's driver is not installed
 */
export async function* migrate(
  paths: readonly string[],
  options: MigrateOptions,
): AsyncGenerator<MigrateEvent> {
  const {output: folder} = options
  const database = options.database && (await openDatabase(options.database))
  const settle = stirThreads()
  try {
    await claim(folder)
    const lock = await takeLock(folder)
    if (typeof lock !== 'function')
      throw new Refused('migrate/locked', `Another run (process ${lock.pid}) is writing this package`)
    try {
      yield* run(paths, options, database)
    } finally {
      await lock()
    }
  } catch (error) {
    const why = error instanceof DiskFault ? error.message : diskFault(error)
    if (why === undefined) throw error
    throw new Refused('write/failed', `Stopped, and what was here is as it was: ${why}`)
  } finally {
    settle()
  }
}

/** A package is made in a folder of its own: what lies in another might be taken away as a file of ours. */
async function claim(folder: string): Promise<void> {
  const entries: string[] = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  if (entries.length > 0 && !entries.includes(PLACES.own))
    throw new Refused(
      'migrate/not-empty',
      'This folder holds other things: name a new one, or one with a package',
    )
  await mkdir(join(folder, PLACES.own), {recursive: true})
}

async function* run(
  paths: readonly string[],
  given: MigrateOptions,
  database: Database | undefined,
): AsyncGenerator<MigrateEvent> {
  const {output: folder} = given
  await finishCommit(folder)
  const redact = given.redact === '' ? await secretOf(folder) : given.redact
  const options = {...given, redact}
  const said = optionsSaid(options)
  if (!(await isThere(join(folder, PLACES.package)))) await makeEmpty(folder, said)
  await openNext(folder)
  const zips = zipFolders()
  const archive = await findArchive(paths, {...options, zips}, zips)
  for (const {shown, message} of archive.notes)
    if (message.code !== 'source/skipped') yield {type: 'message', path: shown, message}
  for (const {path, message} of archive.failures) yield {type: 'message', path, message}
  yield {type: 'found', files: archive.files.length, skipped: archive.skipped.length}
  const decided = await decisionsOf(archive, options)
  for (const {path, message} of decided.failures) yield {type: 'message', path, message}
  if (decided.failures.length > 0) throw notObeyed()
  const pool = startPool<Task, Answer>('../archive/child.js', options.workers, options.limits)
  try {
    const before = await readLedger(join(folder, PLACES.ledger))
    const fates: FileFate[] = []
    for await (const fate of readAll(archive, {...options, zips}, pool, before)) {
      yield* tell(fate)
      fates.push(fate)
    }
    options.signal?.throwIfAborted()
    pool.close() // what the readers hold is wanted for linking
    const linked = yield* linkAll(fates, decided, options)
    yield* finish({
      archive,
      fates,
      linked,
      before,
      said,
      folder,
      decided,
      database,
      workbooks: options.workbooks === true,
    })
  } finally {
    pool.close()
  }
}

/** Read files in their order, some at a time. */
async function* readAll(
  archive: Archive,
  options: MigrateOptions,
  pool: Reader['pool'],
  before: Reader['before'],
): AsyncGenerator<FileFate> {
  const reader: Reader = {
    folder: options.output,
    pool,
    said: archive.said,
    options,
    filters: {since: options.since, authorities: options.authorities},
    redact: options.redact,
    workbooks: options.workbooks === true,
    limits: {...options.limits},
    before,
    next: await readLedger(join(options.output, PLACES.nextLedger)),
    names: archive.names,
  }
  const seen = new Map<string, string>()
  const started: {readonly file: Archive['files'][number]; readonly read: () => Promise<FileRead>}[] = []
  for (const file of archive.files) {
    options.signal?.throwIfAborted()
    started.push({file, read: await openFile(file, reader, seen)})
    if (started.length < options.workers * FILES_A_WORKER) continue
    const first = started.shift()
    if (first !== undefined) yield {file: first.file.file, read: await first.read()}
  }
  for (const {file, read} of started) yield {file: file.file, read: await read()}
}

/** So many files are open for each worker, so that none waits for a long one before it. */
const FILES_A_WORKER = 8

function* tell({file, read}: FileFate): Generator<MigrateEvent> {
  const failed = read.type === 'failed' ? read.message : failureIn(read)
  if (failed !== undefined) yield {type: 'message', path: file.shown, message: failed}
  const outcome = read.type === 'entry' ? read.entry.outcome : read.type
  const known = read.type === 'entry' && read.from !== 'fresh'
  yield {type: 'file', path: file.shown, outcome, known}
}

function failureIn(read: FileRead): Message | undefined {
  return read.type === 'entry' && read.entry.outcome === 'failed' ? read.entry.message : undefined
}

async function* linkAll(
  fates: readonly FileFate[],
  decided: Decided,
  options: MigrateOptions,
): AsyncGenerator<MigrateEvent, LinkedShards> {
  const entries = entriesOf(fates)
  const plans = shardsOf(
    entries.map(({entry}) => entry),
    decided,
  )
  const origins = new Map(entries.map(({entry, from}) => [entry.key, from]))
  yield {type: 'linking', councils: plans.length}
  const linked = yield* linkShards(plans, options, (key) =>
    origins.get(key) === 'before' ? options.output : join(options.output, PLACES.nextTree),
  )
  for (const {path, message} of linked.messages) yield {type: 'message', path, message}
  if (linked.refused) throw notObeyed()
  return linked
}

/** The secret of a package's pseudonyms: made once, so that they stay; whoever has it can undo them. */
async function secretOf(folder: string): Promise<string> {
  const path = join(folder, PLACES.secret)
  const kept = await readFile(path, 'utf8').catch(() => '')
  if (kept !== '') return kept
  const secret = randomBytes(32).toString('hex')
  await writeFile(path, secret, {mode: 0o600})
  return secret
}

/** The package of an archive in which nothing was read yet, so that there is a whole one from the first moment. */
async function makeEmpty(folder: string, options: Readonly<Record<string, unknown>>): Promise<void> {
  await rm(join(folder, PLACES.next), {recursive: true, force: true})
  await openNext(folder)
  await assemble(
    {parts: [], fates: [], options, documents: new Map(), decided: {links: [], corrections: []}},
    join(folder, PLACES.nextTree),
  )
  await commit(folder, [])
}

async function decisionsOf(
  archive: Archive,
  {decisions = []}: MigrateOptions,
): Promise<Decided & {readonly failures: readonly {readonly path: string; readonly message: Message}[]}> {
  const found = archive.decisions.map(({absolute, shown}) => ({absolute, shown}))
  const given = decisions.map(({absolute, path}) => ({absolute, shown: path}))
  const once = new Map([...found, ...given].map((at) => [at.absolute, at]))
  return readDecisionFiles([...once.values()])
}

function notObeyed(): Refused {
  return new Refused('decisions/not-obeyed', 'Built nothing, for what persons decided cannot all be obeyed')
}

/** The options that change what is in a package; who reads it should know them. */
function optionsSaid({
  authority,
  period,
  format,
  pages,
  since,
  authorities,
  redact,
  workbooks,
  database,
}: MigrateOptions): Readonly<Record<string, unknown>> {
  return {
    ...(authority === undefined ? {} : {authority}),
    ...(period === undefined ? {} : {period}),
    ...(format === undefined ? {} : {formatIn: format}),
    ...(pages === undefined ? {} : {pages}),
    ...(since === undefined ? {} : {since}),
    ...(authorities === undefined || authorities.length === 0 ? {} : {authorityIs: authorities}),
    ...(redact === undefined ? {} : {redact: 'officers'}),
    ...(workbooks === true ? {workbooks} : {}),
    ...(database === undefined ? {} : {database}),
  }
}
