import type {Bytes} from './bytes.ts'
import type {Sprm} from './sprms.ts'

/**
 * Bytes of the modifications of Word 6 and 95 whose size is fixed, by their code: of paragraphs up to 51, of characters
 * from 65 to 117, of rows from 182.
 */
const SIZES = sizesBy([
  [0, [83]],
  [1, [4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 24, 25, 29, 37, 44, 50, 51, 185, 186]],
  [1, [65, 66, 67, 71, 75, 85, 86, 87, 88, 89, 90, 91, 92, 94, 98, 100, 101, 102, 104, 117]],
  [2, [2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43]],
  [2, [45, 46, 47, 48, 49, 69, 72, 80, 93, 96, 97, 99, 182, 183, 184, 189, 195, 197, 198]],
  [3, [73, 95]],
  [4, [20, 70, 192, 194, 196, 200]],
  [5, [193, 199]],
  [12, [187]],
])

/** Those whose first byte, or first two, say how long they are. */
const SIZE_IN_BYTE: ReadonlySet<number> = new Set([3, 12, 15, 23, 68, 74, 81, 82, 103, 191])
const SIZE_IN_WORD: ReadonlySet<number> = new Set([188, 190])

/** The modifications of a list. A code that is not known ends it, for its length is not known either. */
export function* oldSprms(list: Bytes): Generator<Sprm> {
  let at = 0
  while (at < list.length) {
    const code = list.u8(at++)
    const [skip, size] = sizeOf(list, code, at)
    if (size < 0 || at + skip + size > list.length) return
    yield {code, operand: list.slice(at + skip, size)}
    at += skip + size
  }
}

/** Bytes before the operand and of it; fewer than none where the code is not known. */
function sizeOf(list: Bytes, code: number, at: number): readonly [number, number] {
  if (SIZE_IN_BYTE.has(code)) return at < list.length ? [1, list.u8(at)] : [0, -1]
  if (SIZE_IN_WORD.has(code)) return at + 2 > list.length ? [0, -1] : [2, list.u16(at) - 1]
  return [0, SIZES.get(code) ?? -1]
}

function sizesBy(groups: readonly (readonly [number, readonly number[]])[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap(([size, codes]) => codes.map((code): [number, number] => [code, size])))
}
