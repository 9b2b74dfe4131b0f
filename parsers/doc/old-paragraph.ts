import type {Bytes} from './bytes.ts'
import type {Sprm} from './sprms.ts'

/** What the mark of a paragraph of Word 6 or 95 says of tables. */
export interface OldParagraph {
  /** 1 in a table: a cell of those Words holds none */
  readonly depth: 0 | 1
  readonly endsRow: boolean
  /** what is said of the row that it ends, in the codes of Word 97 */
  readonly row: readonly Sprm[]
}

/** Bytes of the modifications of paragraphs and rows whose size is fixed, by their code. */
const SIZES = sizesBy([
  [1, [4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 24, 25, 29, 37, 44, 50, 51, 185, 186]],
  [2, [2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43]],
  [2, [45, 46, 47, 48, 49, 182, 183, 184, 189, 195, 197, 198]],
  [4, [20, 192, 194, 196, 200]],
  [5, [193, 199]],
  [12, [187]],
])

/** Those whose first byte, or first two, say how long they are. */
const SIZE_IN_BYTE: ReadonlySet<number> = new Set([3, 12, 15, 23, 191])
const SIZE_IN_WORD: ReadonlySet<number> = new Set([188, 190])

/** The codes of Word 97 for what is said of rows. */
const ROW_CODES: Readonly<Record<number, number>> = {
  186: 0x3404,
  190: 0xd608,
  194: 0x7621,
  195: 0x5622,
  196: 0x7623,
  197: 0x5624,
  198: 0x5625,
}

const IN_TABLE = 24
const ENDS_ROW = 25

/**
 * Read what the mark of a paragraph says of tables: the number of its style, then modifications with codes of a byte.
 *
 * A code that is not known ends the list, for its length is not known either.
 */
export function oldParagraph(run: Bytes | undefined): OldParagraph {
  let [isIn, endsRow] = [false, false]
  const row: Sprm[] = []
  for (const {code, operand} of run === undefined ? [] : oldSprms(run)) {
    if (code === IN_TABLE) isIn = operand.u8(0) !== 0
    else if (code === ENDS_ROW) endsRow = operand.u8(0) !== 0
    else {
      const known = ROW_CODES[code]
      if (known !== undefined) row.push({code: known, operand})
    }
  }
  return {depth: isIn || endsRow ? 1 : 0, endsRow, row}
}

function* oldSprms(run: Bytes): Generator<Sprm> {
  let at = 2
  while (at + 1 < run.length) {
    const code = run.u8(at++)
    const [skip, size] = sizeOf(run, code, at)
    if (size < 0 || at + skip + size > run.length) return
    yield {code, operand: run.slice(at + skip, size)}
    at += skip + size
  }
}

/** Bytes before the operand and of it; fewer than none where the code is not known. */
function sizeOf(run: Bytes, code: number, at: number): readonly [number, number] {
  if (SIZE_IN_BYTE.has(code)) return [1, run.u8(at)]
  if (SIZE_IN_WORD.has(code)) return at + 2 > run.length ? [0, -1] : [2, run.u16(at) - 1]
  return [0, SIZES.get(code) ?? -1]
}

function sizesBy(groups: readonly (readonly [number, readonly number[]])[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap(([size, codes]) => codes.map((code): [number, number] => [code, size])))
}
