import {createHash} from 'node:crypto'
import {mkdir, open, readFile, type FileHandle} from 'node:fs/promises'
import {dirname} from 'node:path'

/** A file of a package, as its list has it. */
export interface WrittenFile {
  readonly bytes: number
  readonly hash: string
}

/** A file that is written on end, and hashed as it is. */
export interface Joining {
  readonly add: (chunk: string | Uint8Array) => Promise<void>
  readonly end: () => Promise<WrittenFile>
}

/** Begin a file and the folders that it needs. */
export async function startFile(path: string): Promise<Joining> {
  await mkdir(dirname(path), {recursive: true})
  const file: FileHandle = await open(path, 'w')
  const hash = createHash('sha256')
  let bytes = 0
  return {
    add: async (chunk) => {
      const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      if (buffer.byteLength === 0) return
      hash.update(buffer)
      bytes += buffer.byteLength
      await file.writeFile(buffer)
    },
    end: async () => {
      await file.close()
      return {bytes, hash: `sha256:${hash.digest('hex')}`}
    },
  }
}

/** Write parts on end as one file, one of them in memory at a time. */
export async function joinFiles(to: string, head: string, parts: readonly string[]): Promise<WrittenFile> {
  const file = await startFile(to)
  await file.add(head)
  for (const part of parts) await file.add(await readFile(part))
  return file.end()
}

/** Write pieces on end as one file. */
export async function writeChunks(path: string, chunks: Iterable<string | Uint8Array>): Promise<WrittenFile> {
  const file = await startFile(path)
  for (const chunk of chunks) await file.add(chunk)
  return file.end()
}
