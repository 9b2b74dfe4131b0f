import type {Filled} from '../filled.ts'
import type {Word} from '../words.ts'
import type {TaggedReading} from './index.ts'

/** A tagged table that has so many times the words of what is ruled in it has more rows or columns than the rules tell. */
const MORE = 1.15

/**
 * Do rules enclose only part of a tagged table: its heads, or the columns of its figures? Read by the rules it falls in
 * two, and figures are parted from what they are of. Where the rules enclose all of it they are the surer reading.
 */
export function isPartOf({byCell}: Filled, tagged: readonly TaggedReading[]): boolean {
  const own = [...byCell.values()].flat()
  if (own.length === 0) return false
  return tagged.some(({table}) => {
    const words = new Set<Word>(table.lines.flatMap((line) => line.words))
    return words.size > MORE * own.length && own.every((word) => words.has(word))
  })
}
