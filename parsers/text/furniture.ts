import type {Prose} from '../block.ts'
import {readInline} from './inline.ts'
import {segmentsOf} from './line-segments.ts'
import type {SourceLine} from './lines.ts'

/** A line that stands among a table's and is the page's: its number, a running head, the header again. */
export function furnitureOf(line: SourceLine): Prose {
  const words = segmentsOf(line.text).map((segment) => readInline(segment.text))
  const text = words.map((own) => own.text).join(' ')
  const visible = words.reduce((sum, own) => sum + own.visible, 0)
  const position = {line: line.number, endLine: line.number}
  return {
    type: 'furniture',
    text,
    visible,
    lines: [{text, visible, position}],
    look: {bold: false, lines: 1},
    position,
  }
}
