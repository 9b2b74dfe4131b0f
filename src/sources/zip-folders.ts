import {type UnzipFileInfo, unzipSync} from 'fflate'
import {readFile, stat} from 'node:fs/promises'

/** A file in a zip file: its name there, and its size unpacked as the zip file tells it. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: number
}

/** Zip files of reports, read as folders. */
export interface ZipFolders {
  /** @throws Error with the reason, where the file is no zip file that can be opened */
  readonly list: (absolute: string) => Promise<readonly ZipEntry[]>
  /** @throws Error with the reason, where the entry cannot be unpacked */
  readonly read: (absolute: string, entry: string) => Promise<Uint8Array>
}

/** A zip file is held whole in memory. */
const LARGEST_ZIP = 1e9
const LARGEST_ENTRY = 500e6
const MOST_ENTRIES = 200_000
/** Entries are unpacked some at a time, for the directory is gone through each time. */
const UNPACKED_AT_ONCE = 32e6

interface Open {
  readonly absolute: string
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  unpacked: Readonly<Record<string, Uint8Array>>
}

/**
 * Open zip files, one at a time. Nothing is written: no name of an entry can lead out of the archive.
 *
 * An entry is unpacked into as much memory as the zip file says that it needs; one that says more than a report ever
 * has is refused, and one that holds more than it says fails.
 */
export function zipFolders(): ZipFolders {
  let open: Open | undefined
  const opened = async (absolute: string): Promise<Open> => {
    if (open?.absolute !== absolute) {
      open = undefined
      open = await openZip(absolute)
    }
    return open
  }
  return {
    list: async (absolute) => (await opened(absolute)).entries,
    read: async (absolute, entry) => {
      const zip = await opened(absolute)
      if (!Object.hasOwn(zip.unpacked, entry)) zip.unpacked = unpackFrom(zip, entry)
      const bytes = zip.unpacked[entry]
      if (bytes === undefined) throw new Error('it is not in the zip file any more')
      return bytes
    },
  }
}

async function openZip(absolute: string): Promise<Open> {
  const {size} = await stat(absolute)
  if (size > LARGEST_ZIP) throw new Error(`the zip file has ${mb(size)}, and the limit is ${mb(LARGEST_ZIP)}`)
  const bytes = await readFile(absolute)
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
  return {absolute, bytes, entries, unpacked: {}}
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
