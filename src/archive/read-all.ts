import {join} from 'node:path'
import {byCodeUnit} from '../model/identity.ts'
import type {Message} from '../model/message.ts'
import type {FileFate} from './fates.ts'
import type {Archive} from './find-archive.ts'
import {readLedger} from './ledger.ts'
import {entriesOf} from './made.ts'
import type {MigrateEvent} from './migrate-event.ts'
import type {MigrateOptions} from './migrate-options.ts'
import {PLACES} from './paths.ts'
import {openFile, type FileRead, type Reader} from './read-archive.ts'
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
