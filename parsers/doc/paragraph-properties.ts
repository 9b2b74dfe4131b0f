import type {Bytes} from './bytes.ts'
import {type Sprm, sprmsIn} from './sprms.ts'

/** What a paragraph is, by its properties. */
export interface ParagraphProperties {
  readonly style: number
  /** tables that it stands in */
  readonly depth: number
  /** its mark ends a row, at depth 1 or deeper */
  readonly endsRow: boolean
  /** its mark ends a cell of a table in a cell */
  readonly endsInnerCell: boolean
  /** heading level from 1; 10 is body text */
  readonly outline?: number
  /** the list it is numbered by, counted from 1, and its level, from 0 */
  readonly list?: number
  readonly listLevel?: number
  /** what is said of the row that it ends */
  readonly row: readonly Sprm[]
}

/** Properties that follow elsewhere, in the data stream: of paragraphs by two codes, and of tables. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b])

/** More lists of properties than any paragraph refers to. */
const MOST_LISTS = 8

/**
 * Read the properties of a paragraph.
 *
 * @param run        the number of the style, then modifications
 * @param data       the data stream, where long lists of properties lie
 * @param modifiers  further modifications, those of a fast save
 */
export function paragraphProperties(
  run: Bytes | undefined,
  data: Bytes | undefined,
  modifiers?: Bytes,
): ParagraphProperties {
  let style = 0
  let [isIn, endsRow, endsInnerRow, endsInnerCell] = [false, false, false, false]
  let depth: number | undefined
  let outline: number | undefined
  let list: number | undefined
  let listLevel: number | undefined
  const row: Sprm[] = []
  const lists: Bytes[] = []
  if (run !== undefined && run.length >= 2) {
    style = run.u16(0)
    lists.push(run.slice(2, run.length - 2))
  }
  if (modifiers !== undefined && modifiers.length > 0) lists.push(modifiers)
  for (const sprm of allSprms(lists, data)) {
    const {code, operand} = sprm
    if (code === 0x2416) isIn = operand.u8(0) !== 0
    else if (code === 0x2417) endsRow = operand.u8(0) !== 0
    else if (code === 0x6649) depth = operand.i32(0)
    else if (code === 0x244b) endsInnerCell = operand.u8(0) !== 0
    else if (code === 0x244c) endsInnerRow = operand.u8(0) !== 0
    else if (code === 0x2640) outline = operand.u8(0) + 1
    else if (code === 0x460b) list = operand.u16(0)
    else if (code === 0x260a) listLevel = operand.u8(0)
    else if (code === 0x4600) style = operand.u16(0)
    else if (isOfRow(code)) row.push(sprm)
  }
  return {
    style,
    depth: isIn ? Math.max(1, depth ?? 1) : Math.max(0, depth ?? 0),
    endsRow: endsRow || endsInnerRow,
    endsInnerCell,
    ...(outline === undefined ? {} : {outline}),
    ...(list === undefined ? {} : {list}),
    ...(listLevel === undefined ? {} : {listLevel}),
    row,
  }
}

/** Bits 10 to 12 of a code say what it modifies; 5 is a table's row. */
function isOfRow(code: number): boolean {
  return ((code >> 10) & 7) === 5
}

function* allSprms(lists: readonly Bytes[], data: Bytes | undefined): Generator<Sprm> {
  const waiting = [...lists]
  for (let count = 0; count < MOST_LISTS; count++) {
    const next = waiting.shift()
    if (next === undefined) return
    for (const sprm of sprmsIn(next)) {
      if (!ELSEWHERE.has(sprm.code)) yield sprm
      else if (data !== undefined) {
        const at = sprm.operand.u32(0)
        // before what is left: a fast save changed the paragraph after it had these
        if (at + 2 <= data.length)
          waiting.unshift(data.slice(at + 2, Math.min(data.u16(at), data.length - at - 2)))
      }
    }
  }
}
