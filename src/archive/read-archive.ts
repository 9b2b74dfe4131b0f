import {hash} from 'node:crypto'
import {join} from 'node:path'
import type {Message} from '../model/message.ts'
import type {NamedBytes} from '../model/named-bytes.ts'
import {PRODUCER} from '../producer.ts'
import {openSource, type SourceOptions} from '../sources.ts'
import type {Said} from '../sources/manifest.ts'
import type {Pool} from '../workers/pool.ts'
import type {ArchiveFile} from './find-archive.ts'
import {isThere} from './is-there.ts'
import {addToLedger, type LedgerEntry} from './ledger.ts'
import {packagePath, PLACES} from './paths.ts'
import {documentFile} from './report-files.ts'
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

/** Thrown where the disk takes no more: the run ends, and the package stays as it was. */
export class DiskFault extends Error {}

/**
 * Read one file, unless what it holds was read before.
 *
 * Files are to be opened one after another, in their order, for of two that are the same the first is read.
 *
 * @param seen  the paths of the files opened so far, by the hash of their bytes
 * @returns     what came of opening it; the reading goes on and is waited for apart
 */
export async function openFile(
  {file, unnamed}: ArchiveFile,
  reader: Reader,
  seen: Map<string, string>,
): Promise<() => Promise<FileRead>> {
  const opened = await openSource(file, reader.said, reader.options)
  if (!opened.ok) return async () => ({type: 'failed', message: opened.failure.message})
  const {input, messages} = opened
  if (unnamed && !(await isReport(input)))
    return async () => ({type: 'skipped', what: 'by its name no report'})
  const sha256 = hash('sha256', input.bytes, 'hex')
  const bytes = input.bytes.byteLength
  const first = bytes === 0 ? undefined : seen.get(sha256) // two that are empty are no copies of a report
  if (first !== undefined) return async () => ({type: 'duplicate', of: first, sha256, bytes})
  const path = reader.names.get(file) ?? file.path
  seen.set(sha256, path)
  const name = packagePath(path)
  const key = keyOf(input, sha256, name, reader)
  const known = await knownEntry(key, reader)
  if (known !== undefined) return async () => ({type: 'entry', ...known})
  const about = {key, path, name, sha256, bytes}
  const reading = readFresh({...about, input, messages}, reader)
  reading.catch(() => undefined) // it is waited for later
  return async () => reading
}

/** Does its content say that it is a report? Few files have to be asked, and the readers take time to load. */
async function isReport(input: NamedBytes): Promise<boolean> {
  const {isReadApart} = await import('../pipeline.ts')
  return isReadApart(input)
}

interface Fresh {
  readonly key: string
  readonly path: string
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly input: NamedBytes
  readonly messages: readonly Message[]
}

async function readFresh({input, messages, ...about}: Fresh, reader: Reader): Promise<FileRead> {
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
      throw new Error('a report was linked where it should be read')
    default:
      return answer satisfies never
  }
}

async function kept(entry: LedgerEntry, {folder}: Reader): Promise<FileRead> {
  await addToLedger(join(folder, PLACES.nextLedger), entry)
  return {type: 'entry', entry, from: 'fresh'}
}

/** What was read before under the same key, where what came of it still lies there. */
async function knownEntry(
  key: string,
  {folder, before, next}: Reader,
): Promise<{readonly entry: LedgerEntry; readonly from: Origin} | undefined> {
  const made = next.get(key)
  if (made !== undefined && (await isKept(made, join(folder, PLACES.nextTree))))
    return {entry: made, from: 'next'}
  const was = before.get(key)
  if (was !== undefined && (await isKept(was, folder))) return {entry: was, from: 'before'}
  return undefined
}

async function isKept(entry: LedgerEntry, root: string): Promise<boolean> {
  return entry.outcome !== 'read' || isThere(join(root, documentFile(entry.name)))
}

/** All that what is made of a file depends on. */
function keyOf(input: NamedBytes, sha256: string, name: string, reader: Reader): string {
  const {bytes: _bytes, ...said} = input
  const parts = [PRODUCER, sha256, name, said, reader.filters, reader.redact ?? null, reader.limits]
  if (reader.workbooks) parts.push('workbooks')
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32)
}
