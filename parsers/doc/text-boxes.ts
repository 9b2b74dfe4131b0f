import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'
import {type Stretch, stretchesIn} from './stretches.ts'

/** Where the texts of text boxes lie. */
export interface TextBoxes {
  /** by the character of the text that its shape hangs on */
  readonly anchored: ReadonlyMap<number, Stretch>
  /** those of shapes in groups, and of such as hang on nothing */
  readonly loose: readonly Stretch[]
}

/** Bytes that are said of the text of a box: [MS-DOC] 2.9.100 (FTXBXS); and of a shape: 2.9.253 (Spa). */
const BOX_SIZE = 22
const SHAPE_SIZE = 26

/** Read which text belongs to which shape, and where shapes hang; text that no shape has is that of one more box. */
export function textBoxesIn(table: Bytes, boxes: Extent, shapes: Extent, part: Stretch): TextBoxes {
  const anchors = anchorsIn(table, shapes)
  const anchored = new Map<number, Stretch>()
  const loose: Stretch[] = []
  const stretches = stretchesIn(table, boxes, part, BOX_SIZE)
  for (const [index, stretch] of stretches.entries()) {
    const said = boxes.at + 4 * (stretches.length + 1) + BOX_SIZE * index
    const isSpare = table.u16(said + 8) !== 0
    if (isSpare || stretch.to === stretch.from) continue
    const anchor = anchors.get(table.i32(said + 14))
    if (anchor === undefined || anchored.has(anchor)) loose.push(stretch)
    else anchored.set(anchor, stretch)
  }
  const from = stretches.at(-1)?.to ?? part.from
  return {anchored, loose: from < part.to ? [...loose, {from, to: part.to}] : loose}
}

/** Of each shape by its number, the character that it hangs on. */
function anchorsIn(table: Bytes, {at, length}: Extent): ReadonlyMap<number, number> {
  if (length < 4 + SHAPE_SIZE) return new Map()
  const plc = table.slice(at, length)
  const count = Math.floor((plc.length - 4) / (4 + SHAPE_SIZE))
  return new Map(
    Array.from({length: count}, (_, index) => [
      plc.i32(4 * (count + 1) + SHAPE_SIZE * index),
      plc.u32(4 * index),
    ]),
  )
}
