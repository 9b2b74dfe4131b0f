import type {Block, Parsed, Refused} from '../block.ts'
import {cutPipeRow, cutTabRow} from './cut-row.ts'
import {pipeGrid, tabGrid} from './grid.ts'
import {furnitureOf} from './furniture.ts'
import type {MarkedStretch} from './gather-rows.ts'
import {MARKUP} from './inline-marks.ts'
import {readInline} from './inline.ts'
import {findStretches, isFramed, isPipeRule, type Stretch} from './layout.ts'
import {isRule, segmentsOf} from './line-segments.ts'
import {decodeLines, type SourceLine} from './lines.ts'
import {readProseLine} from './prose-line.ts'
import {readProse} from './prose.ts'
import {cutSlashes} from './slash-line.ts'
import {countVisible} from './visible.ts'

/**
 * Parse the bytes of a text or Markdown file.
 *
 * @returns blocks in reading order and the count of visible characters, or why the bytes are no text
 */
export function parseText(bytes: Uint8Array, format: 'text' | 'markdown'): Parsed | Refused {
  const decoded = decodeLines(bytes)
  if ('reason' in decoded) return decoded
  const stretches = findStretches(decoded.lines)
  return {
    format,
    blocks: stretches.flatMap(readStretch),
    characters: stretches.reduce((sum, stretch) => sum + countStretch(stretch), 0),
    messages: decoded.messages,
  }
}

function readStretch(stretch: Stretch): Block[] {
  switch (stretch.layout) {
    case 'tabs':
      return [tabGrid(tableLines(stretch), stretch), ...stretch.furniture.map(furnitureOf)]
    case 'pipes':
      return [pipeGrid(tableLines(stretch)), ...stretch.furniture.map(furnitureOf)]
    case 'slashes':
    case 'fixed-width':
      return [stretch.table.grid, ...stretch.table.furniture.map(furnitureOf)]
    case 'prose':
      return readProse(stretch.lines)
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
function countStretch(stretch: Stretch): number {
  const framed = stretch.layout === 'pipes' && isFramed(tableLines(stretch))
  const marks = stretch.layout === 'slashes' ? stretch.table.marks : 0
  return stretch.lines.reduce((sum, line) => sum + countLine(line, stretch.layout, framed), -marks)
}

function countLine(line: SourceLine, layout: Stretch['layout'], framed: boolean): number {
  if (layout === 'fixed-width') return isRule(line.text) ? 0 : countSegments(line.text)
  if (layout === 'slashes') return countPieces(line.text)
  // Where nothing is set aside but pipes, every character counts, and no cell need be read twice.
  if (!MARKUP.test(line.text) && (layout !== 'prose' || /^\s*[\p{L}\p{N}]/u.test(line.text))) {
    const drawn = layout === 'pipes' && isPipeRule(line.text)
    return drawn ? 0 : countVisible(layout === 'pipes' ? line.text.replaceAll('|', '') : line.text)
  }
  if (layout === 'prose') return readProseLine(line.text).visible
  if (layout === 'pipes' && isPipeRule(line.text)) return 0
  const row = layout === 'pipes' ? cutPipeRow(line, framed) : cutTabRow(line)
  return row.cells.reduce((sum, cell) => sum + cell.visible, 0)
}

function countSegments(text: string): number {
  return segmentsOf(text).reduce((sum, segment) => sum + readInline(segment.text).visible, 0)
}

/** Its words and its slashes; those that part cells are taken off where it is known which. */
function countPieces(text: string): number {
  const pieces = cutSlashes(text)
  return pieces.reduce((sum, piece) => sum + readInline(piece).visible, pieces.length - 1)
}
