import {join} from 'node:path'
import type {Message} from '../model/message.ts'
import type {SourceOptions} from '../sources.ts'
import type {Said} from '../sources/manifest.ts'
import type {Pool} from '../workers/pool.ts'
import type {ArchiveFile} from './find-archive.ts'
import {addToLedger, type LedgerEntry} from './ledger.ts'
import type {NewReport, OpenedFile} from './open-files.ts'
import {PLACES} from './paths.ts'
import type {Answer, Filters, Task} from './tasks.ts'

/** Whether a report was read in this run, in one that was broken off, or for the package as it is. */
export type Origin = 'fresh' | 'next' | 'before'

/** What became of one file: an entry of the ledger, or why it has none. */
export type FileRead =
  | {readonly type: 'entry'; readonly entry: LedgerEntry; readonly from: Origin}
  | {readonly type: 'duplicate'; readonly of: string; readonly sha256: string; readonly bytes: number}
  | {readonly type: 'skipped'; readonly what: string}
  | {readonly type: 'failed'; readonly message: Message}

/** What a run reads with. */
export interface Reader {
  readonly folder: string
  readonly pool: Pool<Task, Answer>
  readonly said: Said
  readonly options: SourceOptions
  readonly filters: Filters
  readonly redact?: string | undefined
  /** whether each report is to be a workbook too */
  readonly workbooks: boolean
  /** of the limits: a report that took too long may be read under others */
  readonly limits: Readonly<Record<string, number>>
  /** the reports of the package as it is, and of the one that is being made */
  readonly before: ReadonlyMap<string, LedgerEntry>
  readonly next: ReadonlyMap<string, LedgerEntry>
  /** names of files in the package, by the file */
  readonly names: ReadonlyMap<ArchiveFile['file'], string>
}

/** A file of which it is known what comes of it, or that is being read. */
export interface StartedFile {
  readonly isBusy: () => boolean
  readonly read: () => Promise<FileRead>
}

/** Thrown where the disk takes no more: the run ends, and the package stays as it was. */
export class DiskFault extends Error {}

/**
 * Read one file, unless what it holds was read before.
 *
 * Files are to be given one after another, in their order, for of two that are the same the first is read.
 *
 * @param seen  the paths of the files given so far, by the hash of their bytes
 * @returns     what is known of it; the reading goes on and is waited for apart
 */
export function startFile(opened: OpenedFile, reader: Reader, seen: Map<string, string>): StartedFile {
  if (opened.type === 'failed' || opened.type === 'skipped') return done(opened)
  const {path, sha256, bytes} = opened.about
  const first = bytes === 0 ? undefined : seen.get(sha256) // two that are empty are no copies of a report
  if (first !== undefined) return done({type: 'duplicate', of: first, sha256, bytes})
  seen.set(sha256, path)
  if (opened.type === 'known') return done({type: 'entry', entry: opened.entry, from: opened.from})
  const reading = readFresh(opened, reader)
  let isBusy = true
  const end = (): void => {
    isBusy = false
  }
  reading.then(end, end) // what it comes to is waited for later
  return {isBusy: () => isBusy, read: async () => reading}
}

function done(read: FileRead): StartedFile {
  return {isBusy: () => false, read: async () => read}
}

async function readFresh({about, input, messages}: NewReport, reader: Reader): Promise<FileRead> {
  const ran = await reader.pool.run({
    type: 'read',
    input,
    messages,
    filters: reader.filters,
    redact: reader.redact,
    workbook: reader.workbooks,
    tree: join(reader.folder, PLACES.nextTree),
    name: about.name,
  })
  if (!ran.ok) {
    const message: Message = {severity: 'error', code: ran.code, message: ran.message}
    // a process that was killed from outside may be luckier the next time
    if (ran.code === 'read/crashed') return {type: 'failed', message}
    return kept({...about, outcome: 'failed', message}, reader)
  }
  const {answer} = ran
  switch (answer.type) {
    case 'read':
      return kept({...about, outcome: 'read', facts: answer.facts}, reader)
    case 'filtered':
      return kept({...about, outcome: 'filtered', reason: answer.reason}, reader)
    case 'failed':
      return kept({...about, outcome: 'failed', message: answer.message}, reader)
    case 'unwritten':
      throw new DiskFault(answer.reason)
    case 'linked':
    case 'prepared':
    case 'views':
      throw new Error('a report was to be read, and another thing was done')
    default:
      return answer satisfies never
  }
}

async function kept(entry: LedgerEntry, {folder}: Reader): Promise<FileRead> {
  await addToLedger(join(folder, PLACES.nextLedger), entry)
  return {type: 'entry', entry, from: 'fresh'}
}
