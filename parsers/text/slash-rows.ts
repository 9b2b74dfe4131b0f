import {isValueLike} from './cell-shape.ts'
import {goesOn} from './join-wrapped.ts'
import {isFull, isWrapped, type SlashLine} from './slash-line.ts'

/** Of the rows, so many must have as many cells as the table has columns. */
const FULL_SHARE = 0.6

/** The lines of one row. */
export type SlashRow = readonly SlashLine[]

/**
 * Cut lines into rows of so many cells. Rows begin on lines of their own; a row goes on while it lacks cells and the
 * line above was full.
 */
function cutSlashRows(lines: readonly SlashLine[], columns: number): SlashRow[] {
  const width = Math.max(0, ...lengthsOf(lines, columns))
  const rows: SlashLine[][] = []
  let marks = 0
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const own = line.pieces.length - 1
    const row = rows.at(-1)
    if (row !== undefined && above !== undefined && continues(above, line, marks, columns - 1, width)) {
      row.push(line)
      marks += own
    } else {
      rows.push([line])
      marks = own
    }
  }
  return rows
}

/** Lengths of the lines that may have been wrapped: a header that stands on one line says nothing of the others. */
function lengthsOf(lines: readonly SlashLine[], columns: number): number[] {
  const [first, ...rest] = lines.map(({source}) => source.text.trimEnd().length)
  const some = lines[0]?.pieces.length === columns && rest.length > 0 ? rest : [first ?? 0, ...rest]
  return [some.reduce((longest, length) => Math.max(longest, length), 0)]
}

function continues(above: SlashLine, line: SlashLine, marks: number, most: number, width: number): boolean {
  if (line.parted) return false
  const own = line.pieces.length - 1
  const wrapped = isWrapped(above, line, width)
  const phrase = goesOn(above.pieces.at(-1) ?? '', line.pieces[0] ?? '')
  if (marks >= most) return own === 0 && lastGoesOn(above, line, width)
  if (marks === 0 && !wrapped && !phrase) return false // a heading over rows
  if (marks + own === most || own === 0) return true
  return wrapped || (marks + own < most && phrase)
}

/** The number of columns under which most rows are full. */
export function bestRows(lines: readonly SlashLine[]): {rows: SlashRow[]; columns: number} | undefined {
  let best: {rows: SlashRow[]; columns: number; score: number} | undefined
  for (const columns of widths(lines)) {
    const rows = cutSlashRows(lines, columns)
    const count = rows.filter((row) => marksOf(row) === columns - 1).length
    const full = count / rows.length
    if (count >= 2 && full >= FULL_SHARE && (best === undefined || count * full > best.score))
      best = {rows, columns, score: count * full}
  }
  return best
}

/** Widths that the first lines and the commonest line suggest, the widest first. */
function widths(lines: readonly SlashLine[]): number[] {
  const counts = new Map<number, number>()
  for (const {pieces} of lines) counts.set(pieces.length, (counts.get(pieces.length) ?? 0) + 1)
  const common = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([width]) => width)
  const first = lines.slice(0, 3).map(({pieces}) => pieces.length)
  const two = (first[0] ?? 1) + (first[1] ?? 1) - 1
  return [...new Set([...first, ...common, two])].filter((width) => width >= 2).toSorted((a, b) => b - a)
}

function marksOf(row: SlashRow): number {
  return row.reduce((sum, {pieces}) => sum + pieces.length - 1, 0)
}

/** Does the last cell of a whole row go on below? A value does not, and an empty one only where its line was full. */
function lastGoesOn(above: SlashLine, line: SlashLine, width: number): boolean {
  const last = above.pieces.at(-1) ?? ''
  const below = line.pieces[0] ?? ''
  if (isValueLike(last)) return false
  return isFull(above, line, width) || (last === '' ? isValueLike(below) : goesOn(last, below))
}
