import type {Light} from '../block.ts'
import {lightOfRgb} from '../colour/read-colour.ts'
import type {DefinedCell} from '../flow/defined-cell.ts'
import type {Bytes} from './bytes.ts'
import type {Sprm} from './sprms.ts'

/** Of Word 97's sixteen colours those that are lights. Source: [MS-DOC] 2.9.119 (Ico). */
const LIGHTS: Readonly<Record<number, Light>> = {4: 'green', 6: 'red', 7: 'amber', 11: 'green'}

/** The light of one of the sixteen colours. */
export function lightOfIco(ico: number): Light | undefined {
  return LIGHTS[ico]
}

/** The light of a colour by its red, green and blue; a fourth byte says that it is whatever the reader has. */
export function lightOfColour(bytes: Bytes): Light | undefined {
  if (bytes.length < COLOUR_SIZE || bytes.u8(3) !== 0) return undefined
  return lightOfRgb([bytes.u8(0), bytes.u8(1), bytes.u8(2)])
}

const COLOUR_SIZE = 4
/** Patterns that are one colour, the one behind or the one in front; others mix the two to a tint. [MS-DOC] 2.9.121. */
const [CLEAR, SOLID] = [0, 1]

/** The light of a shading of two colours and a pattern, 10 bytes. Source: [MS-DOC] 2.9.246 (Shd). */
export function lightOfShading(shading: Bytes): Light | undefined {
  if (shading.length < SHADING_SIZE) return undefined
  const pattern = shading.u16(8)
  if (pattern === SOLID) return lightOfColour(shading.slice(0, COLOUR_SIZE))
  return pattern === CLEAR ? lightOfColour(shading.slice(COLOUR_SIZE, COLOUR_SIZE)) : undefined
}

const SHADING_SIZE = 10

/** The same of Word 97, 2 bytes: five bits of each colour, six of the pattern. Source: [MS-DOC] 2.9.247 (Shd80). */
export function lightOfShading80(shading: number): Light | undefined {
  const pattern = shading >> 10
  if (pattern === SOLID) return lightOfIco(shading & 0x1f)
  return pattern === CLEAR ? lightOfIco((shading >> 5) & 0x1f) : undefined
}

/** The cells that each list of shadings begins with: a list of properties holds no more than 22 of them. */
const FIRST_OF: Readonly<Record<number, number>> = {
  0xd612: 0,
  0xd616: 22,
  0xd60c: 44,
  0xd670: 0,
  0xd671: 22,
  0xd672: 44,
}

/** The properties that shade cells. */
export const SHADINGS: ReadonlySet<number> = new Set([
  ...Object.keys(FIRST_OF).map(Number),
  0xd609,
  0xd62d,
  0x7627,
])

/**
 * The cells of a row with the shading that a property, one of `SHADINGS`, gives them.
 *
 * Source: [MS-DOC] 2.6.3: lists of all cells' shadings (of Word 97, of later Words, and with a table's style), and one
 * shading for the cells from one to before another.
 */
export function shaded(cells: readonly DefinedCell[], {code, operand}: Sprm): DefinedCell[] {
  const first = FIRST_OF[code]
  if (first !== undefined)
    return listed(cells, first, Math.floor(operand.length / SHADING_SIZE), (at) =>
      lightOfShading(operand.slice(SHADING_SIZE * at, SHADING_SIZE)),
    )
  if (code === 0xd609)
    return listed(cells, 0, Math.floor(operand.length / 2), (at) => lightOfShading80(operand.u16(2 * at)))
  const [from, to] = operand.length >= 4 ? [operand.u8(0), operand.u8(1)] : [0, 0]
  if (code === 0xd62d) {
    if (operand.length < 2 + SHADING_SIZE) return [...cells]
    return listed(cells, from, to - from, () => lightOfShading(operand.slice(2, SHADING_SIZE)))
  }
  return listed(cells, from, to - from, () => lightOfShading80(operand.u16(2)))
}

function listed(
  cells: readonly DefinedCell[],
  first: number,
  count: number,
  lightAt: (index: number) => Light | undefined,
): DefinedCell[] {
  return cells.map((cell, index): DefinedCell => {
    if (index < first || index >= first + count) return cell
    const {ground: _, ...plain} = cell
    const ground = lightAt(index - first)
    return ground === undefined ? plain : {...plain, ground}
  })
}
