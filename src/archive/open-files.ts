import {hash} from 'node:crypto'
import {join} from 'node:path'
import type {Message} from '../model/message.ts'
import type {NamedBytes} from '../model/named-bytes.ts'
import {PRODUCER} from '../producer.ts'
import {openSource} from '../sources.ts'
import type {Archive, ArchiveFile} from './find-archive.ts'
import {isThere} from './is-there.ts'
import type {LedgerEntry} from './ledger.ts'
import {packagePath, PLACES} from './paths.ts'
import type {FileRead, Origin, Reader} from './read-archive.ts'
import {documentFile} from './report-files.ts'

/** What the ledger tells of a report, whatever comes of it. */
export type AboutReport = Pick<LedgerEntry, 'key' | 'path' | 'name' | 'sha256' | 'bytes'>

/** A report that is to be read. */
export interface NewReport {
  readonly type: 'new'
  readonly about: AboutReport
  readonly input: NamedBytes
  readonly messages: readonly Message[]
}

/** A file that was opened: no report, or one that was read before, or a new one. */
export type OpenedFile =
  | Extract<FileRead, {type: 'skipped' | 'failed'}>
  | {
      readonly type: 'known'
      readonly about: AboutReport
      readonly entry: LedgerEntry
      readonly from: Origin
    }
  | NewReport

/** So many files are opened at a time: while one is looked at the disk can fetch others. */
const AT_ONCE = 8

/** Open the files of an archive in their order, some before their turn; those in zip files one at a time. */
export async function* openFiles(
  {files}: Archive,
  reader: Reader,
): AsyncGenerator<{readonly file: ArchiveFile['file']; readonly opened: OpenedFile}> {
  const ahead: Promise<OpenedFile>[] = []
  for (const [index, {file}] of files.entries()) {
    for (const next of files.slice(index + ahead.length, index + AT_ONCE)) {
      const inZip = next.file.entry !== undefined
      if (inZip && ahead.length > 0) break
      const opening = openFile(next, reader)
      opening.catch(() => undefined) // it is waited for in its turn
      ahead.push(opening)
      if (inZip) break
    }
    const own = ahead.shift()
    if (own !== undefined) yield {file, opened: await own}
  }
}

/** Open a file, and look up what came of its bytes before. */
async function openFile({file, unnamed}: ArchiveFile, reader: Reader): Promise<OpenedFile> {
  const opened = await openSource(file, reader.said, reader.options)
  if (!opened.ok) return {type: 'failed', message: opened.failure.message}
  const {input, messages} = opened
  if (unnamed && !(await isReport(input))) return {type: 'skipped', what: 'by its name no report'}
  const sha256 = hash('sha256', input.bytes, 'hex')
  const path = reader.names.get(file) ?? file.path
  const name = packagePath(path)
  const key = keyOf(input, sha256, name, reader)
  const about = {key, path, name, sha256, bytes: input.bytes.byteLength}
  const known = await knownEntry(key, reader)
  return known === undefined ? {type: 'new', about, input, messages} : {type: 'known', about, ...known}
}

/** Does its content say that it is a report? Few files have to be asked, and the readers take time to load. */
async function isReport(input: NamedBytes): Promise<boolean> {
  const {isReadApart} = await import('../pipeline.ts')
  return isReadApart(input)
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
