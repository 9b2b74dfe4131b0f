import {mkdir, open} from 'node:fs/promises'
import {dirname} from 'node:path'
import {codeOf} from '../sources/say.ts'

/** So much is gathered before it is written: a write has its price, and a council's lists have a line an item. */
const AT_ONCE = 1 << 18

/** Write a file and the folders that it needs, some chunks at a time. */
export async function writeWhole(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  const file = await open(path, 'w')
  try {
    for (const some of gathered(chunks)) await file.writeFile(some)
  } finally {
    await file.close()
  }
}

/** Texts on end until they are long enough; bytes as they come. */
function* gathered(chunks: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let held = ''
  for (const chunk of chunks) {
    if (typeof chunk === 'string') held += chunk
    if (held !== '' && (typeof chunk !== 'string' || held.length >= AT_ONCE)) {
      yield held
      held = ''
    }
    if (typeof chunk !== 'string') yield chunk
  }
  if (held !== '') yield held
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
