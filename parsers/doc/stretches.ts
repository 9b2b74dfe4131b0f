import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'

/** A stretch of the text: characters from one to before another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Stretches that follow one another within a part of the text, by where each begins.
 *
 * None goes on beyond the part: where the last one ends is not told, and often anything stands there.
 *
 * @param entry  bytes that are said of each of them, behind the places
 */
export function stretchesIn(table: Bytes, {at, length}: Extent, part: Stretch, entry = 0): Stretch[] {
  if (length < 8) return []
  const plc = table.slice(at, length)
  const count = Math.floor((plc.length - 4) / (4 + entry))
  const place = (index: number): number => Math.min(part.from + plc.u32(4 * index), part.to)
  return Array.from({length: count}, (_, index): Stretch => {
    const from = place(index)
    return {from, to: Math.max(from, place(index + 1))}
  })
}

/**
 * The characters that end a section: page breaks look the same. Source: [MS-DOC] 2.8.26 (PlcfSed).
 *
 * @returns  `undefined` where the file does not tell its sections
 */
export function sectionEnds(table: Bytes, {at, length}: Extent): ReadonlySet<number> | undefined {
  if (length < 20) return undefined
  const plc = table.slice(at, length)
  const count = Math.floor((plc.length - 4) / 16)
  return new Set(Array.from({length: count}, (_, index) => plc.u32(4 * (index + 1)) - 1))
}
