import {createHash} from 'node:crypto'
import {mkdir, open, type FileHandle} from 'node:fs/promises'
import {dirname} from 'node:path'

/** A file of a package, as its list has it. */
export interface WrittenFile {
  readonly bytes: number
  readonly hash: string
}

/** A file that is written on end, and hashed as it is. */
export interface Joining {
  readonly add: (chunk: string | Uint8Array) => Promise<void>
  /** what another file holds, behind a lead where it holds anything; tells whether it does */
  readonly addFile: (path: string, lead?: string) => Promise<boolean>
  /** some of the bytes of a file that is open */
  readonly addBytes: (file: FileHandle, from: number, to: number) => Promise<void>
  readonly end: () => Promise<WrittenFile>
}

/** So many bytes are copied at a time, into room that is used again: a package has gigabytes. */
const BLOCK = 1 << 19

/** Begin a file and the folders that it needs. */
export async function startFile(path: string): Promise<Joining> {
  await mkdir(dirname(path), {recursive: true})
  const file = await open(path, 'w')
  const hash = createHash('sha256')
  let bytes = 0
  let rooms: Rooms | undefined
  const add = async (chunk: Uint8Array): Promise<void> => {
    if (chunk.byteLength === 0) return
    bytes += chunk.byteLength
    const written = file.writeFile(chunk)
    hash.update(chunk) // while the disk takes it
    await written
  }
  const copy = async (from: FileHandle, start: number, end: number, lead: Uint8Array): Promise<boolean> => {
    rooms ??= [Buffer.allocUnsafeSlow(BLOCK), Buffer.allocUnsafeSlow(BLOCK)]
    let isEmpty = true
    for await (const block of blocksOf(from, start, end, rooms)) {
      if (isEmpty) await add(lead)
      isEmpty = false
      await add(block)
    }
    return !isEmpty
  }
  return {
    add: async (chunk) => add(typeof chunk === 'string' ? Buffer.from(chunk) : chunk),
    addFile: async (from, lead = '') =>
      opened(from, async (source) => copy(source, 0, Infinity, Buffer.from(lead))),
    addBytes: async (source, from, to) => {
      await copy(source, from, to, Buffer.alloc(0))
    },
    end: async () => {
      await file.close()
      return {bytes, hash: `sha256:${hash.digest('hex')}`}
    },
  }
}

/** Open a file for as long as something is done with it. */
export async function opened<Done>(path: string, use: (file: FileHandle) => Promise<Done>): Promise<Done> {
  const file = await open(path)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

type Rooms = readonly [Buffer, Buffer]

/** Bytes of a file, block by block: the next is read while the last is dealt with, each in a room of its own. */
async function* blocksOf(
  file: FileHandle,
  from: number,
  to: number,
  [one, other]: Rooms,
): AsyncGenerator<Uint8Array> {
  let [room, free, at] = [one, other, from]
  const next = async (): Promise<Uint8Array> => {
    const {bytesRead} = await file.read(room, 0, Math.min(room.byteLength, to - at), at)
    at += bytesRead
    return room.subarray(0, bytesRead)
  }
  let reading = next()
  try {
    for (let block = await reading; block.byteLength > 0; block = await reading) {
      ;[room, free] = [free, room]
      reading = next()
      reading.catch(() => undefined) // it is waited for once the block is dealt with
      yield block
    }
  } finally {
    await reading.catch(() => undefined)
  }
}

/** Write parts on end as one file. */
export async function joinFiles(to: string, head: string, parts: readonly string[]): Promise<WrittenFile> {
  const file = await startFile(to)
  await file.add(head)
  for (const part of parts) await file.addFile(part)
  return file.end()
}

/** Write pieces on end as one file. */
export async function writeChunks(path: string, chunks: Iterable<string | Uint8Array>): Promise<WrittenFile> {
  const file = await startFile(path)
  for (const chunk of chunks) await file.add(chunk)
  return file.end()
}
