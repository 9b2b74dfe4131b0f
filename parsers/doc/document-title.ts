import {decoderOf} from '../flow/code-page.ts'
import type {Bytes} from './bytes.ts'

const CODE_PAGE = 1
const TITLE = 2
const NARROW = 0x1e
const WIDE = 0x1f
const UTF_16 = 1200
const MOST_PROPERTIES = 1000

/**
 * The title that the file's properties give it.
 *
 * Source: [MS-OLEPS] 2.21 (PropertySetStream), 2.20 (PropertySet), 2.15 (TypedPropertyValue).
 *
 * @param summary  the stream of the summary information
 * @returns        '' where there is none, or none that can be read
 */
export function titleIn(summary: Bytes): string {
  try {
    const set = summary.slice(summary.u32(44), summary.length - summary.u32(44))
    const count = Math.min(set.u32(4), MOST_PROPERTIES)
    const places = new Map(
      Array.from({length: count}, (_, index) => [set.u32(8 + 8 * index), set.u32(12 + 8 * index)]),
    )
    const [page, title] = [places.get(CODE_PAGE), places.get(TITLE)]
    if (title === undefined) return ''
    const words = wordsAt(set, title, page === undefined ? 1252 : set.u16(page + 4))
    return words.replace(/\0.*$/s, '').trim()
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

function wordsAt(set: Bytes, at: number, codePage: number): string {
  const [type, size] = [set.u32(at), set.u32(at + 4)]
  if (type === WIDE) return set.utf16(at + 8, size)
  if (type !== NARROW) return ''
  if (codePage === UTF_16) return set.utf16(at + 8, size >> 1)
  return decoderOf(codePage)(set.slice(at + 8, size).raw(0, size))
}
