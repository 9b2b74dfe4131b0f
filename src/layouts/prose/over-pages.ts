import type {Block, Prose, TextLine} from '../../../parsers/block.ts'
import {proseOfLines} from '../../model/prose-of-lines.ts'
import {endsSentence, isUnfinished} from '../../words/text-shape.ts'
import {across} from '../across.ts'
import {flowOf, isTold} from '../flow.ts'
import {pageBreaks, pageLinesOf} from '../page-lines.ts'
import {isCodeLike} from './find-lead.ts'
import {leadOf} from './lead.ts'

/** The indices of the lines of each block that the breaks of pages print: no words of the text about them. */
export type Printed = ReadonlyMap<Block, ReadonlySet<number>>

/** Tell which lines the breaks of pages print among the text. */
export function printedByPages(blocks: readonly Block[]): Printed {
  const lines = flowOf(blocks.filter(isTold))
  const printed = new Map<Block, Set<number>>()
  for (const at of pageBreaks(lines, pageLinesOf(blocks))) {
    const line = lines[at]
    if (line !== undefined) printed.set(line.block, (printed.get(line.block) ?? new Set()).add(line.index))
  }
  return printed
}

/** A text that goes on over the break of a page. */
export interface OverPage {
  /** its own lines */
  readonly text: Prose
  /** those of the break */
  readonly printed: readonly Prose[]
  /** so many blocks behind the first are part of it */
  readonly further: number
}

/**
 * Does a block go on over a break in it, or with the paragraph behind one?
 *
 * @returns  `undefined` where it does not, or where only some lines of a block would be of it
 */
export function overPageAt(blocks: readonly Block[], from: number, all: Printed): OverPage | undefined {
  const [first, ...behind] = piecesFrom(blocks, from, all)
  if (first === undefined || first.isPrinted) return undefined
  const own = [first]
  const printed: Piece[] = []
  let held: Piece[] = []
  for (const piece of behind) {
    if (piece.isPrinted) held.push(piece)
    else if (held.length > 0 && goesOn(own, piece)) {
      own.push(piece)
      printed.push(...held)
      held = []
    } else break
  }
  const last = own.at(-1)
  if (own.length === 1 || last === undefined || !last.isEnd) return undefined
  const lines = own.flatMap((piece) => piece.lines)
  const text = proseOfLines(first.block, lines)
  return {
    text: {...text, position: across(own.map(({block, lines: [line]}) => line?.position ?? block.position))},
    printed: printed.map(({block, lines: of}) => ({...proseOfLines(block, of), type: 'paragraph'})),
    further: last.at - from,
  }
}

/** Lines on end of one block, all of them printed by a break or none. */
interface Piece {
  readonly isPrinted: boolean
  readonly lines: TextLine[]
  readonly block: Prose
  /** the block's index */
  readonly at: number
  /** its first line begins the block */
  readonly isStart: boolean
  /** its last line ends it */
  isEnd: boolean
}

/** So many blocks may a text go on over, those of the breaks among them. */
const MOST_BLOCKS = 8

function piecesFrom(blocks: readonly Block[], from: number, all: Printed): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = from; at < Math.min(blocks.length, from + MOST_BLOCKS); at++) {
    const block = blocks[at]
    if (block === undefined || !isTold(block)) break
    const printed = all.get(block)
    if (printed === undefined && pieces.at(-1)?.isPrinted !== true && pieces.length > 0) break
    block.lines.forEach((line, index) => {
      const isPrinted = printed?.has(index) === true
      const last = pieces.at(-1)
      if (index > 0 && last?.isPrinted === isPrinted) last.lines.push(line)
      else pieces.push({isPrinted, lines: [line], block, at, isStart: index === 0, isEnd: false})
    })
    const last = pieces.at(-1)
    if (last !== undefined) last.isEnd = true
  }
  return pieces
}

/** Within a paragraph a text goes on unless its sentence ends at the break; else where it stops in the middle of a phrase. */
function goesOn(own: readonly Piece[], next: Piece): boolean {
  const last = own.at(-1)
  const above = last?.lines.at(-1)?.text ?? ''
  const below = next.lines[0]?.text ?? ''
  if (leadOf(below) !== undefined || isCodeLike(below)) return false
  if (last?.at === next.at) return !endsSentence(above)
  return isUnfinished(above) && (!next.isStart || next.block.type === 'paragraph')
}
