import {type UnzipFileInfo, unzipSync} from 'fflate'
import type {Refused} from '../block.ts'

/** The parts of a Word file that hold words, and what they need to be read, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Megabytes that a report's parts may have together, unpacked; a report of 15,500 rows has 60. */
const MOST_UNPACKED = 400

/** More parts than any file of Word has. */
const MOST_PARTS = 100_000

/**
 * Unpack the XML parts of a Word file. Pictures and embedded files are not unpacked; nothing is written anywhere, so no
 * name of a part can lead out of the archive.
 *
 * @param limit  megabytes that the parts may have together; the archive says their sizes before they are unpacked
 */
export function unpackParts(bytes: Uint8Array, limit = MOST_UNPACKED): Parts | Refused {
  const most = limit * 1e6
  let [size, count] = [0, 0]
  const wanted = ({name, originalSize}: UnzipFileInfo): boolean => {
    count++
    if (
      !/\.(?:xml|rels)$/i.test(name) ||
      !/^(?:_rels|word|docProps|\[Content_Types\])/i.test(name.replace(/^\//, ''))
    )
      return false
    size += originalSize
    return size <= most && count <= MOST_PARTS
  }
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, {filter: wanted})
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {code: 'read/damaged', reason: `the zip archive that a .docx is cannot be unpacked: ${why}`}
  }
  if (size > most) {
    return {
      code: 'read/too-large',
      reason: `its text unpacks to ${mb(size)}, and the limit is ${limit} MB (--unpack-limit)`,
    }
  }
  if (count > MOST_PARTS)
    return {code: 'read/too-large', reason: `the archive has more than ${MOST_PARTS} parts`}
  return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//, ''), part]))
}

function mb(length: number): string {
  return `${Math.ceil(length / 1e6)} MB`
}
