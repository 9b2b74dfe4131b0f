import type {Block, Position, Prose, TextLine} from '../../parsers/block.ts'
import {proseOfLines} from '../model/prose-of-lines.ts'
import {isValueShape} from '../words/value-shape.ts'

/** A word of a line that may be a cell or a part of one. */
export interface Token {
  readonly text: string
  /** the source's visible characters behind it */
  readonly visible: number
  /** its place among the words of its flow, from 0 */
  readonly at: number
  /** the line it stands in, counted from 0 in its flow */
  readonly line: number
  readonly position: Position
  /** it stands in a line of values alone: no title goes over that */
  readonly amongValues: boolean
}

/** The word at a place of a flow; '' where there is none. */
export type WordAt = (at: number) => string

/** One line of a flow, with the block of prose it was taken from. */
export interface FlowLine {
  readonly text: string
  readonly words: readonly string[]
  readonly tokens: readonly Token[]
  /** the source's visible characters behind its words, without asking for them */
  readonly visible: number
  readonly block: Prose
  /** its index in that block */
  readonly index: number
  /** the place of its first word among those of the flow */
  readonly first: number
  /** a blank line, or a change of block, stands before it */
  readonly parted: boolean
}

/** Lines of prose blocks on end, as tables that lost their marks are read: words in order, whatever the paragraphs. */
export function flowOf(blocks: readonly Prose[]): FlowLine[] {
  const flow: FlowLine[] = []
  const wordsBefore = countedBefore(flow)
  for (const block of blocks) {
    block.lines.forEach((line, index) =>
      flow.push(new LineOfBlock(block, index, line, flow.length, wordsBefore)),
    )
  }
  return flow
}

/** Most lines are in no table, and nobody asks for their words: those are cut and counted when they are. */
class LineOfBlock implements FlowLine {
  readonly text: string
  readonly block: Prose
  readonly index: number
  readonly parted: boolean
  private readonly at: number
  private readonly line: TextLine
  private readonly wordsBefore: (line: number) => number
  private cut: readonly string[] | undefined
  private counted: readonly Token[] | undefined

  constructor(
    block: Prose,
    index: number,
    line: TextLine,
    at: number,
    wordsBefore: (line: number) => number,
  ) {
    this.text = line.text.includes('\n') ? line.text.replaceAll('\n', ' ') : line.text
    this.block = block
    this.index = index
    this.parted = index === 0
    this.line = line
    this.at = at
    this.wordsBefore = wordsBefore
  }

  get visible(): number {
    return this.text.trim() === '' ? 0 : this.line.visible
  }

  get first(): number {
    return this.wordsBefore(this.at)
  }

  get words(): readonly string[] {
    this.cut ??= wordsOf(this.line.text)
    return this.cut
  }

  get tokens(): readonly Token[] {
    this.counted ??= tokensOf(this.line, this.words, this.at, this.first)
    return this.counted
  }
}

/** How many words of a flow stand before a line of it: all are counted when the first is asked for. */
function countedBefore(flow: readonly FlowLine[]): (line: number) => number {
  let before: Int32Array | undefined
  return (line) => {
    before ??= countAll(flow)
    return before[line] ?? 0
  }
}

function countAll(flow: readonly FlowLine[]): Int32Array {
  const before = new Int32Array(flow.length)
  let words = 0
  flow.forEach(({text}, at) => {
    before[at] = words
    words += countWords(text)
  })
  return before
}

const BLANKS = /\s+/
/** A blank that is none of ASCII's, or a character that may be one. */
const BEYOND_ASCII = /[\u0080-\uffff]/

/** How many words a line is cut into. */
function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const blank = code === 32 || (code >= 9 && code <= 13) || (code >= 128 && BLANKS.test(text.charAt(at)))
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}

function wordsOf(text: string): string[] {
  return text.split(BLANKS).filter((word) => word !== '')
}

/** Words of a line. What its text does not show (a struck-out run) is counted with the first. */
function tokensOf(line: TextLine, words: readonly string[], at: number, before: number): Token[] {
  const counts = words.map(countVisible)
  const hidden = line.visible - counts.reduce((sum, count) => sum + count, 0)
  const amongValues = words.every(isValueShape) || isValueShape(line.text.trim())
  return words.map((text, index) => ({
    text,
    visible: (counts[index] ?? 0) + (index === 0 ? hidden : 0),
    at: before + index,
    line: at,
    position: line.position,
    amongValues,
  }))
}

/** Visible characters of a text: those that are no blanks, by code point. */
export function countVisible(text: string): number {
  return BEYOND_ASCII.test(text) || BLANKS.test(text) ? (text.match(/\S/gu)?.length ?? 0) : text.length
}

/** The words of some tokens, as a cell has them. */
export function textOf(tokens: readonly Pick<Token, 'text'>[]): string {
  return tokens.map((token) => token.text).join(' ')
}

/** Is the block prose whose lines may be rows? */
export function isFlowing(block: Block): block is Prose {
  return block.type === 'paragraph' || block.type === 'list-item'
}

/** Words of the report's own: a note is of what calls it. */
export function isTold(block: Block): block is Prose {
  return block.type !== 'grid' && block.type !== 'footnote'
}

/** Lines that no table took, in the blocks they came from; a block of which some lines went keeps the rest. */
export function proseOf(lines: readonly FlowLine[]): Prose[] {
  const blocks: {block: Prose; lines: FlowLine[]}[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last?.block === line.block) last.lines.push(line)
    else blocks.push({block: line.block, lines: [line]})
  }
  return blocks.map(({block, lines}) =>
    lines.length === block.lines.length
      ? block
      : proseOfLines(
          block,
          lines.flatMap(({index}) => block.lines[index] ?? []),
        ),
  )
}
