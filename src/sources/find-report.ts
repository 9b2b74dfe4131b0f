import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'

/**
 * Open a report where an output says that it lies.
 *
 * @param paths   absolute, the likeliest first
 * @param sha256  of the report when it was read: another file under its name is not it
 * @returns       its bytes; `undefined` where no path holds it any more
 */
export async function findReport(paths: readonly string[], sha256: string): Promise<Uint8Array | undefined> {
  for (const path of new Set(paths)) {
    const bytes = await readFile(path).catch(() => undefined)
    if (bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256) return bytes
  }
  return undefined
}
