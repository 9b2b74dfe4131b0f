import {type Column, flushLeft} from './columns.ts'
import type {CutLine} from './regions.ts'
import {type SlottedLine, slotLine} from './rows.ts'
import type {Segment} from './segments.ts'

/** Each line's words by the columns they stand in. */
export function slotLines(lines: readonly CutLine[], columns: readonly Column[]): readonly SlottedLine[] {
  const flush = flushLeft(
    columns,
    lines.map(({segments}) => segments),
  )
  return lines.map((line) => slotLine(line, columns, flush))
}

/**
 * The columns that cells begin in, each as far as the next.
 *
 * In a few lines the blank between two words of a label may stand under those of the others by chance. No cell begins
 * behind it, so it parts nothing: what is there is one column with what stands before it.
 */
export function begunColumns(columns: readonly Column[], lines: readonly CutLine[]): readonly Column[] {
  if (columns.every((column) => lines.some(({segments}) => beginsIn(segments, column)))) return columns
  const begun = new Set<number>()
  for (const {cells} of slotLines(lines, columns))
    for (const [at, words] of cells.entries()) if (words.length > 0) begun.add(at)
  if (begun.size === columns.length) return columns
  const kept = columns.flatMap((_, at) => (begun.has(at) ? [at] : []))
  return kept.map((at, index) => ({
    from: columns[at]?.from ?? 0,
    to: columns[(kept[index + 1] ?? columns.length) - 1]?.to ?? 0,
  }))
}

/** Most columns show at once that a part of some line begins in them. */
function beginsIn(segments: readonly Segment[], {from, to}: Column): boolean {
  return segments.some(({box}) => box[0] >= from && box[0] < to)
}
