import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Decided} from '../model/decisions.ts'
import type {Message} from '../model/message.ts'
import {readDecisionFiles} from '../sources/decisions.ts'
import {zipFolders} from '../sources/zip-folders.ts'
import {startPool} from '../workers/pool.ts'
import {stirThreads} from '../workers/stir-threads.ts'
import {assemble} from './assemble.ts'
import {commit, finishCommit, openNext} from './commit.ts'
import {openDatabase, type Database} from './database/driver.ts'
import type {FileFate} from './fates.ts'
import {findArchive, type Archive} from './find-archive.ts'
import {finish} from './finish.ts'
import {isThere} from './is-there.ts'
import {readLedger} from './ledger.ts'
import {linkShards, startLinkers, type LinkedShards, type Linkers} from './link-shards.ts'
import {takeLock} from './lock.ts'
import {entriesOf} from './made.ts'
import type {MigrateEvent} from './migrate-event.ts'
import {optionsSaid, type MigrateOptions} from './migrate-options.ts'
import {claim, leaveNoTrace, secretOf} from './package-folder.ts'
import {PLACES} from './paths.ts'
import {readAll, refuseNothingLeft, tell} from './read-all.ts'
import {DiskFault} from './read-archive.ts'
import {refuseLosses} from './refuse-losses.ts'
import {Refused} from './refused.ts'
import {endsCouncil, shardsOf} from './shards.ts'
import type {Answer, Task} from './tasks.ts'
import {diskFault} from './write-file.ts'

/**
 * Make an archive of reports a package, or bring a package up to date.
 *
 * At every moment the package in the folder is a whole one: that of the run before until all of this run's is there.
 * What a run that was broken off has read is not read again.
 *
 * @throws Refused  where another run writes there, the folder holds other things, the disk takes no more, reports of
 *                  the package are out of reach, what persons decided cannot all be obeyed, or the database's driver is
 *                  not installed
 */
export async function* migrate(
  paths: readonly string[],
  options: MigrateOptions,
): AsyncGenerator<MigrateEvent> {
  const {output: folder} = options
  const database = options.database && (await openDatabase(options.database))
  const settle = stirThreads()
  try {
    const madeFor = await claim(folder)
    const lock = await takeLock(folder)
    if (typeof lock !== 'function')
      throw new Refused('migrate/locked', `Another run (process ${lock.pid}) is writing this package`)
    try {
      yield* run(paths, options, database)
    } finally {
      await lock()
      await leaveNoTrace(folder, madeFor)
    }
  } catch (error) {
    const why = error instanceof DiskFault ? error.message : diskFault(error)
    if (why === undefined) throw error
    throw new Refused('write/failed', `Stopped, and what was here is as it was: ${why}`)
  } finally {
    settle()
  }
}

async function* run(
  paths: readonly string[],
  given: MigrateOptions,
  database: Database | undefined,
): AsyncGenerator<MigrateEvent> {
  const {output: folder} = given
  await finishCommit(folder)
  const zips = zipFolders()
  const archive = await findArchive(paths, {...given, zips}, zips)
  for (const {shown, message} of archive.notes)
    if (message.code !== 'source/skipped') yield {type: 'message', path: shown, message}
  for (const {path, message} of archive.failures) yield {type: 'message', path, message}
  // a path that is misspelt, or a disk that is not there, is not to cost the package that was made of it
  if (archive.files.length + archive.skipped.length === 0)
    throw new Refused('migrate/nothing-found', 'Wrote nothing, for there is no file in what was named')
  const redact = given.redact === '' ? await secretOf(folder) : given.redact
  const options = {...given, redact}
  const said = optionsSaid(options)
  if (!(await isThere(join(folder, PLACES.package)))) await makeEmpty(folder, said)
  await openNext(folder)
  yield {type: 'found', files: archive.files.length, skipped: archive.skipped.length}
  const decided = await decisionsOf(archive, options)
  for (const {path, message} of decided.failures) yield {type: 'message', path, message}
  if (decided.failures.length > 0) throw notObeyed()
  const pool = startPool<Task, Answer>('../archive/child.js', options.workers, options.limits)
  const linkers = startLinkers(options.workers)
  try {
    const before = await readLedger(join(folder, PLACES.ledger))
    const fates: FileFate[] = []
    let isPrepared = before.size === 0 // there is much to read, and what links would only take its memory
    for await (const fate of readAll(archive, {...options, zips}, pool, before)) {
      yield* tell(fate)
      fates.push(fate)
      if (isPrepared || !isFresh(fate)) continue
      isPrepared = true
      linkers.run({type: 'prepare'}).catch(() => undefined) // where it cannot be, linking says so
    }
    refuseNothingLeft(fates, options)
    refuseLosses({paths, cwd: options.cwd, archive, fates, before})
    options.signal?.throwIfAborted()
    pool.close() // what the readers hold is wanted for linking
    const linked = yield* linkAll(fates, decided, {...options, pool: linkers})
    linkers.close()
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
    linkers.close()
    pool.close()
  }
}

function isFresh({read}: FileFate): boolean {
  return read.type === 'entry' && read.from === 'fresh'
}

async function* linkAll(
  fates: readonly FileFate[],
  decided: Decided,
  options: MigrateOptions & {readonly pool: Linkers},
): AsyncGenerator<MigrateEvent, LinkedShards> {
  const entries = entriesOf(fates)
  const plans = shardsOf(
    entries.map(({entry}) => entry),
    decided,
  )
  const origins = new Map(entries.map(({entry, from}) => [entry.key, from]))
  yield {type: 'linking', councils: plans.filter((_, index) => endsCouncil(plans, index)).length}
  const linked = yield* linkShards(plans, options, (key) =>
    origins.get(key) === 'before' ? options.output : join(options.output, PLACES.nextTree),
  )
  for (const {path, message} of linked.messages) yield {type: 'message', path, message}
  if (linked.refused) throw notObeyed()
  return linked
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
