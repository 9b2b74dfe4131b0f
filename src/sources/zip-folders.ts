import {type UnzipFileInfo, unzipSync} from 'fflate'
import {readFile, stat} from 'node:fs/promises'

/** A file in a zip file: its name there, and its size unpacked as the zip file tells it. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: number
}

/** Zip files of reports, read as folders. */
export interface ZipFolders {
  /**
   * @param within  the zip files in it that lead to the one meant, the outermost first
   * @throws        Error with the reason, where it is no zip file that can be opened
   */
  readonly list: (absolute: string, within: readonly string[]) => Promise<readonly ZipEntry[]>
  /**
   * @param entry  its name, before it the zip files that lead to it
   * @throws       Error with the reason, where the entry cannot be unpacked
   */
  readonly read: (absolute: string, entry: readonly string[]) => Promise<Uint8Array>
}

/** A zip file is held whole in memory. */
const LARGEST_ZIP = 1e9
const LARGEST_ENTRY = 500e6
const MOST_ENTRIES = 200_000
/** Entries are unpacked some at a time, for the directory is gone through each time. */
const UNPACKED_AT_ONCE = 32e6

interface Open {
  /** the file and the zip files in it that lead here */
  readonly key: string
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  unpacked: Readonly<Record<string, Uint8Array>>
}

/**
 * Open zip files, one at a time; of those in each other the way to the last. Nothing is written: no name of an entry
 * can lead out of the archive.
 *
 * An entry is unpacked into as much memory as the zip file says that it needs; one that says more than a report ever
 * has is refused, and one that holds more than it says fails.
 */
export function zipFolders(): ZipFolders {
  let open: readonly Open[] = []
  const opened = async (absolute: string, within: readonly string[]): Promise<Open> => {
    const key = JSON.stringify([absolute, ...within])
    const there = open[within.length]
    if (there?.key === key) return there
    const nested = within.length > 0
    if (!nested) open = [] // what was held is let go before more is read
    const bytes = nested ? await read(absolute, within) : await bytesIn(absolute)
    const zip = openBytes(bytes, key)
    open = [...open.slice(0, within.length), zip]
    return zip
  }
  const read = async (absolute: string, entry: readonly string[]): Promise<Uint8Array> => {
    const zip = await opened(absolute, entry.slice(0, -1))
    const name = entry.at(-1) ?? ''
    if (!Object.hasOwn(zip.unpacked, name)) zip.unpacked = unpackFrom(zip, name)
    const bytes = zip.unpacked[name]
    if (bytes === undefined) throw new Error('it is not in the zip file any more')
    return bytes
  }
  return {read, list: async (absolute, within) => (await opened(absolute, within)).entries}
}

async function bytesIn(absolute: string): Promise<Uint8Array> {
  const {size} = await stat(absolute)
  if (size > LARGEST_ZIP) throw new Error(`the zip file has ${mb(size)}, and the limit is ${mb(LARGEST_ZIP)}`)
  return readFile(absolute)
}

function openBytes(bytes: Uint8Array, key: string): Open {
  const entries: ZipEntry[] = []
  try {
    unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        if (!name.endsWith('/')) entries.push({name, bytes: originalSize})
        if (entries.length > MOST_ENTRIES) throw new Error(`it has more than ${MOST_ENTRIES} entries`)
        return false
      },
    })
  } catch (error) {
    throw new Error(`the zip file cannot be opened: ${reason(error)}`, {cause: error})
  }
  return {key, bytes, entries, unpacked: {}}
}

/** Unpack an entry and as many after it as are small enough together. */
function unpackFrom({bytes, entries}: Open, entry: string): Readonly<Record<string, Uint8Array>> {
  const at = entries.findIndex(({name}) => name === entry)
  const [first] = entries.slice(Math.max(at, 0))
  if (at < 0 || first === undefined) return {}
  if (first.bytes > LARGEST_ENTRY)
    throw new Error(`it unpacks to ${mb(first.bytes)}, and the limit is ${mb(LARGEST_ENTRY)}`)
  const wanted = new Set([entry])
  let size = first.bytes
  for (const {name, bytes: more} of entries.slice(at + 1)) {
    size += more
    if (size > UNPACKED_AT_ONCE) break
    wanted.add(name)
  }
  const only = ({name}: UnzipFileInfo): boolean => wanted.has(name)
  try {
    return unzipSync(bytes, {filter: only})
  } catch (error) {
    if (wanted.size === 1) throw new Error(`it cannot be unpacked: ${reason(error)}`, {cause: error})
    return unpackAlone(bytes, entry)
  }
}

/** One damaged neighbour is not to cost the others. */
function unpackAlone(bytes: Uint8Array, entry: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {filter: ({name}) => name === entry})
  } catch (error) {
    throw new Error(`it cannot be unpacked: ${reason(error)}`, {cause: error})
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function mb(length: number): string {
  return `${Math.ceil(length / 1e6)} MB`
}
