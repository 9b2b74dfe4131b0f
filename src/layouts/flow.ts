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
  readonly tokens: readonly Token[]
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
  let words = 0
  for (const block of blocks) {
    block.lines.forEach((line, index) => {
      flow.push(flowLine(block, line, index, flow.length, words))
      words += countWords(line.text)
    })
  }
  return flow
}

/** Most lines are in no table, and nobody asks for their words: those are cut when they are. */
function flowLine(block: Prose, line: TextLine, index: number, at: number, before: number): FlowLine {
  let words: readonly Token[] | undefined
  return {
    text: line.text.replaceAll('\n', ' '),
    block,
    index,
    first: before,
    parted: index === 0,
    get tokens() {
      words ??= tokensOf(line, at, before)
      return words
    },
  }
}

const BLANKS = /\s+/
/** A blank that is none of ASCII's, or a character that may be one. */
const BEYOND_ASCII = /\P{ASCII}/u

/** How many words a line is cut into. */
function countWords(text: string): number {
  if (BEYOND_ASCII.test(text)) return wordsOf(text).length
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const blank = code === 32 || (code >= 9 && code <= 13)
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}

function wordsOf(text: string): string[] {
  return text.split(BLANKS).filter((word) => word !== '')
}

/** Words of a line. What its text does not show (a struck-out run) is counted with the first. */
function tokensOf(line: TextLine, at: number, before: number): Token[] {
  const words = wordsOf(line.text)
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
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ')
}

/** Is the block prose whose lines may be rows? */
export function isFlowing(block: Block): block is Prose {
  return block.type === 'paragraph' || block.type === 'list-item'
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
