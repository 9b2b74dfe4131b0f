import type {Light} from '../block.ts'
import type {EdgedCell} from './edge-rows.ts'
import type {FlowNode} from './node.ts'

/** What a row of .doc or .rtf says of one of its cells, in twips from the table's left. */
export interface DefinedCell {
  readonly left: number
  readonly right: number
  readonly down?: 'begins' | 'goes-on'
  /** goes on from the cell before it: Word 97's way to merge */
  readonly isJoined: boolean
  /** the light of its ground */
  readonly ground?: Light
}

/** Twips that a cell gets whose row does not say where it ends. */
const UNSAID_WIDTH = 1440

/** The cells of a row by their sides; one that is joined to the cell before it widens that, and its words stand there. */
export function edgedCells(
  cells: readonly DefinedCell[],
  contents: readonly (readonly FlowNode[])[],
): EdgedCell[] {
  const out: EdgedCell[] = []
  let left = cells[0]?.left ?? 0
  for (const [index, content] of contents.entries()) {
    const defined = cells[index]
    const right = Math.max(left, defined?.right ?? left + UNSAID_WIDTH)
    const before = out.at(-1)
    if (defined?.isJoined === true && before !== undefined)
      out[out.length - 1] = {...before, right, content: [...before.content, ...content]}
    else {
      out.push({
        content,
        left: defined?.left ?? left,
        right,
        ...(defined?.down === undefined ? {} : {down: defined.down}),
        ...(defined?.ground === undefined ? {} : {ground: defined.ground}),
      })
    }
    left = right
  }
  return out
}
