import {mkdir, open} from 'node:fs/promises'
import {dirname} from 'node:path'
import {codeOf} from '../sources/say.ts'

/** Write a file and the folders that it needs, a chunk at a time. */
export async function writeWhole(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  const file = await open(path, 'w')
  try {
    for (const chunk of chunks) await file.writeFile(chunk)
  } finally {
    await file.close()
  }
}

/** Why the disk took no more, where that is what an error says. */
export function diskFault(error: unknown): string | undefined {
  return DISK_FAULTS[codeOf(error)]
}

const DISK_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk’s quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENOTDIR: 'it, or a part of its path, is a file',
  EEXIST: 'a file has its name',
  ENAMETOOLONG: 'its path is too long for the disk',
}
