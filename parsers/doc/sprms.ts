import type {Bytes} from './bytes.ts'

/** One modification of properties: what is modified, and how. */
export interface Sprm {
  readonly code: number
  readonly operand: Bytes
}

const T_DEF_TABLE = 0xd608
const P_CHG_TABS = 0xc615

/** Operand bytes by the top bits of the code; 0 where the operand says itself. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** The modifications of a list, one after another; one that is cut off ends it. Source: [MS-DOC] 2.2.5. */
export function* sprmsIn(list: Bytes): Generator<Sprm> {
  let at = 0
  while (at + 2 < list.length) {
    const code = list.u16(at)
    at += 2
    const fixed = SIZES[code >> 13] ?? 0
    const [skip, size] = fixed > 0 ? [0, fixed] : sizeSaid(list, code, at)
    if (at + skip + size > list.length) return
    yield {code, operand: list.slice(at + skip, size)}
    at += skip + size
  }
}

function sizeSaid(list: Bytes, code: number, at: number): readonly [number, number] {
  if (code === T_DEF_TABLE)
    return at + 2 > list.length ? [0, list.length] : [2, Math.max(0, list.u16(at) - 1)]
  const size = list.u8(at)
  if (code !== P_CHG_TABS || size < 255) return [1, size]
  const dropped = list.u8(at + 1)
  const added = list.u8(at + 2 + 4 * dropped)
  return [1, 2 + 4 * dropped + 3 * added]
}
