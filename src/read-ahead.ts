import type {NamedBytes} from './model/named-bytes.ts'
import type {Message} from './model/message.ts'
import type {Reading} from './pipeline.ts'
import {producerFor} from './producer.ts'
import {openSource, type Sources, type SourceOptions} from './sources.ts'
import type {SourceFile} from './sources/file.ts'
import {growingSlowlyFor} from './workers/heap-growth.ts'
import type {Readers} from './workers/readers.ts'

/** A report that was opened and read, with what was said on opening it. */
export interface ReadFile {
  readonly file: SourceFile
  readonly messages: readonly Message[]
  readonly reading: Reading
}

/**
 * Read files in their order, those of binary formats some ahead in processes of their own.
 *
 * @param ahead  how many files are opened at a time
 * @returns      one step a file: what it is, and the promise of what comes of it
 */
export function* readAhead(
  {files, said}: Sources,
  options: SourceOptions,
  pool: Readers,
  ahead: number,
): Generator<{readonly file: SourceFile; readonly read: () => Promise<ReadFile>}> {
  const started: Promise<() => Promise<ReadFile>>[] = []
  for (const [index, file] of files.entries()) {
    while (started.length < Math.min(index + ahead, files.length)) {
      const next = files[started.length]
      if (next === undefined) break
      started.push(startReading(next, said, options, pool))
    }
    const own = started[index]
    if (own === undefined) return
    started[index] = GONE // so that what was read is not held
    yield {file, read: async () => (await own)()}
  }
}

const GONE = Promise.reject(new Error('this file was read'))
GONE.catch(() => undefined)

/** Open a file and start on it where it is read apart; text is read when its turn comes. */
async function startReading(
  file: SourceFile,
  said: Sources['said'],
  options: SourceOptions,
  pool: Readers,
): Promise<() => Promise<ReadFile>> {
  const opened = await openSource(file, said, options)
  if (!opened.ok) return async () => ({file, messages: [], reading: {ok: false, failure: opened.failure}})
  const {input, messages} = opened
  const {isReadApart} = await import('./pipeline.ts') // most of the code: what reads nothing is started without it
  const apart = isReadApart(input) ? pool.read(input) : undefined
  return async () => ({file, messages, reading: await (apart ?? readSafely(input))})
}

/** A bug that one report brings out must not cost the other thousand. */
async function readSafely(input: NamedBytes): Promise<Reading> {
  const {readReport} = await import('./pipeline.ts')
  try {
    return await growingSlowlyFor(input.bytes.length, async () => readReport(input, producerFor(input)))
  } catch (error) {
    const message = `outturn broke on this file, which is our fault and not the file's: ${String(error)}`
    return {ok: false, failure: {path: input.path, message: {severity: 'error', code: 'read/broke', message}}}
  }
}
