import type {Block, Parsed, Refused} from '../block.ts'
import {readCommas} from './comma-grid.ts'
import {cutTabRow, pipeRowCutter, type CutRow} from './cut-row.ts'
import {pipeGrid, tabGrid} from './grid.ts'
import {furnitureOf} from './furniture.ts'
import type {MarkedStretch} from './gather-rows.ts'
import {readInline} from './inline.ts'
import {findStretches, isFramed, isPipeRule, type Stretch} from './layout.ts'
import {isRule, segmentsOf} from './line-segments.ts'
import {decodeLines, type SourceLine} from './lines.ts'
import {readPlain} from './plain-text.ts'
import {readProseLine, type ProseLine} from './prose-line.ts'
import {readProse} from './prose.ts'
import {cutSlashes} from './slash-line.ts'

/**
 * Parse the bytes of a text or Markdown file.
 *
 * @returns blocks in reading order and the count of visible characters, or why the bytes are no text
 */
export function parseText(bytes: Uint8Array, format: 'text' | 'markdown'): Parsed | Refused {
  const decoded = decodeLines(bytes)
  if ('reason' in decoded) return decoded
  const commas = readCommas(decoded.lines)
  if (commas !== undefined)
    return {format, blocks: [commas.grid], characters: commas.characters, messages: decoded.messages}
  const blocks: Block[] = []
  let characters = 0
  for (const stretch of findStretches(decoded.lines)) {
    const readers = readersOf(stretch)
    for (const block of readStretch(stretch, readers)) blocks.push(block)
    characters += countStretch(stretch, readers)
  }
  return {format, blocks, characters, messages: decoded.messages}
}

/** How the lines of one stretch are read: each once, though its words are both read and counted. */
interface LineReaders {
  readonly cut: CutRow
  readonly readLine: (line: SourceLine) => ProseLine
}

function readersOf(stretch: Stretch): LineReaders {
  const pipes = stretch.layout === 'pipes'
  return {
    cut: once(pipes ? pipeRowCutter(isFramed(tableLines(stretch))) : cutTabRow),
    readLine: once(({text}) => readProseLine(text)),
  }
}

function once<T>(read: (line: SourceLine) => T): (line: SourceLine) => T {
  const known = new Map<SourceLine, T>()
  return (line) => {
    const before = known.get(line)
    if (before !== undefined) return before
    const answer = read(line)
    known.set(line, answer)
    return answer
  }
}

function readStretch(stretch: Stretch, {cut, readLine}: LineReaders): Block[] {
  switch (stretch.layout) {
    case 'tabs':
      return [tabGrid(tableLines(stretch), stretch, cut), ...stretch.furniture.map(furnitureOf)]
    case 'pipes':
      return [pipeGrid(tableLines(stretch), cut), ...stretch.furniture.map(furnitureOf)]
    case 'commas':
      return [stretch.table.grid]
    case 'slashes':
    case 'fixed-width':
      return [stretch.table.grid, ...stretch.table.furniture.map(furnitureOf)]
    case 'prose':
      return readProse(stretch.lines, readLine)
    default:
      return stretch satisfies never
  }
}

/** The lines of a table without the page's. */
function tableLines({lines, furniture}: MarkedStretch): SourceLine[] {
  const page = new Set(furniture)
  return lines.filter((line) => line.text !== '' && !page.has(line))
}

/** Counted from the lines, not from the blocks made of them: a block that loses a line is found out. */
function countStretch(stretch: Stretch, readers: LineReaders): number {
  if (stretch.layout === 'commas') return stretch.table.characters
  const marks = stretch.layout === 'slashes' ? stretch.table.marks : 0
  return stretch.lines.reduce((sum, line) => sum + countLine(line, stretch.layout, readers), -marks)
}

function countLine(line: SourceLine, layout: Stretch['layout'], {cut, readLine}: LineReaders): number {
  if (layout === 'fixed-width') return isRule(line.text) ? 0 : countSegments(line.text)
  if (layout === 'slashes') return countPieces(line.text)
  if (layout === 'pipes' && isPipeRule(line.text)) return 0
  if (layout === 'prose') return readLine(line).visible
  // Where nothing is set aside but pipes, every character counts, and how the line was cut is of no account.
  const plain = readPlain(layout === 'pipes' ? line.text.replaceAll('|', '') : line.text)
  if (plain !== undefined) return plain.visible
  return cut(line).cells.reduce((sum, cell) => sum + cell.visible, 0)
}

function countSegments(text: string): number {
  return segmentsOf(text).reduce((sum, segment) => sum + readInline(segment.text).visible, 0)
}

/** Its words and its slashes; those that part cells are taken off where it is known which. */
function countPieces(text: string): number {
  const pieces = cutSlashes(text)
  return pieces.reduce((sum, piece) => sum + readInline(piece).visible, pieces.length - 1)
}
