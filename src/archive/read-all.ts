import {join} from 'node:path'
import {byCodeUnit} from '../model/identity.ts'
import type {Message} from '../model/message.ts'
import type {FileFate} from './fates.ts'
import type {Archive} from './find-archive.ts'
import {readLedger} from './ledger.ts'
import {entriesOf} from './made.ts'
import type {MigrateEvent} from './migrate-event.ts'
import type {MigrateOptions} from './migrate-options.ts'
import {openFiles} from './open-files.ts'
import {PLACES} from './paths.ts'
import {startFile, type FileRead, type Reader, type StartedFile} from './read-archive.ts'
import {Refused} from './refused.ts'

/** Read files in their order, some at a time. */
export async function* readAll(
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
  const started: Started[] = []
  let busy: readonly Started[] = []
  for await (const {file, opened} of openFiles(archive, reader)) {
    options.signal?.throwIfAborted()
    const one = {file, ...startFile(opened, reader, seen)}
    started.push(one)
    // those that were read before wait for none: they are told once all before them are
    busy = [...busy, one].filter(({isBusy}) => isBusy())
    if (busy.length >= options.workers * FILES_A_WORKER)
      await Promise.race(busy.map(async ({read}) => read()))
    yield* done(started)
  }
  for (const {file, read} of started) yield {file, read: await read()}
}

/** So many files are read for each worker at a time, so that none waits for a long one before it. */
const FILES_A_WORKER = 8

interface Started extends StartedFile {
  readonly file: FileFate['file']
}

/** Take those at the front of a queue that are done with. */
async function* done(started: Started[]): AsyncGenerator<FileFate> {
  const waiting = started.findIndex(({isBusy}) => isBusy())
  for (const {file, read} of started.splice(0, waiting < 0 ? started.length : waiting))
    yield {file, read: await read()}
}

export function* tell({file, read}: FileFate): Generator<MigrateEvent> {
  const failed = read.type === 'failed' ? read.message : failureIn(read)
  if (failed !== undefined) yield {type: 'message', path: file.shown, message: failed}
  const outcome = read.type === 'entry' ? read.entry.outcome : read.type
  const known = read.type === 'entry' && read.from !== 'fresh'
  yield {type: 'file', path: file.shown, outcome, known}
}

function failureIn(read: FileRead): Message | undefined {
  return read.type === 'entry' && read.entry.outcome === 'failed' ? read.entry.message : undefined
}

/** A council that is misspelt, or a year too late, is not to cost the package that was made of the reports. */
export function refuseNothingLeft(
  fates: readonly FileFate[],
  {authorities = [], since}: MigrateOptions,
): void {
  if (entriesOf(fates).length > 0) return
  const left = fates.flatMap(({read}) =>
    read.type === 'entry' && read.entry.outcome === 'filtered' ? [read.entry.reason] : [],
  )
  const reasons = [...new Set(left)].sort(byCodeUnit)
  if (reasons.length === 0) return
  const wanted = [
    ...(authorities.length === 0 ? [] : [authorities.join(' or ')]),
    ...(since === undefined ? [] : [`${since} or later`]),
  ]
  const more = reasons.length > REASONS ? ` and ${reasons.length - REASONS} more` : ''
  throw new Refused(
    'migrate/nothing-left',
    `Left the package as it was, for no report is of ${wanted.join(' and of ')}: ${reasons.slice(0, REASONS).join('; ')}${more}`,
  )
}

/** So many reasons are told. */
const REASONS = 5
