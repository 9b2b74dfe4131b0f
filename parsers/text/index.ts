import type {Block, Parsed, Refused} from '../block.ts'
import {cutPipeRow, cutTabRow} from './cut-row.ts'
import {pipeGrid, tabGrid} from './grid.ts'
import {MARKUP} from './inline-marks.ts'
import {findStretches, isFramed, isPipeRule, type Layout, type Stretch} from './layout.ts'
import {decodeLines, type SourceLine} from './lines.ts'
import {readProseLine} from './prose-line.ts'
import {readProse} from './prose.ts'
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
      return [tabGrid(stretch.lines)]
    case 'pipes':
      return [pipeGrid(stretch.lines)]
    case 'prose':
      return readProse(stretch.lines)
    default:
      return stretch.layout satisfies never
  }
}

/** Counted from the lines, not from the blocks made of them: a block that loses a line is found out. */
function countStretch(stretch: Stretch): number {
  const framed = stretch.layout === 'pipes' && isFramed(stretch.lines)
  return stretch.lines.reduce((sum, line) => sum + countLine(line, stretch.layout, framed), 0)
}

function countLine(line: SourceLine, layout: Layout, framed: boolean): number {
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
