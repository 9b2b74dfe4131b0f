import {type Column, columnsOf} from './aligned/columns.ts'
import {type Segment, segmentsOf} from './aligned/segments.ts'
import {type Line, linesOf} from './lines.ts'
import {around} from './matrix.ts'
import {linesOverGutter} from './over-gutter.ts'
import type {Band} from './reading-order.ts'
import type {Word} from './words.ts'

/** So many of a page's lines may run across the gutter: titles, captions, a table over both columns. */
const MAY_CROSS = 0.1
/** A column of running text is so wide, as a share of the page's text. */
const NARROWEST = 0.2
const MOST_COLUMNS = 3
/** In each column most lines are of so many words, and there are so many lines of them: cells are shorter. */
const PROSE_WORDS = 4
const FEWEST_LINES = 6

/**
 * Put the lines of a page that is set in columns into reading order, each column's by itself.
 *
 * A page is set in columns where all but a few of its lines leave the same gutter blank and what stands beside it is
 * running text. A line across the gutter, or a table over it, ends the columns above it.
 *
 * @param lines  from the top, tables with rules already found
 * @returns      the same words; lines that ran over two columns are two; and the bands between lines across
 */
export function readInColumns(lines: readonly Line[]): {
  readonly lines: readonly Line[]
  readonly bands: readonly Band[]
} {
  const printed = proseColumns(lines)
  if (printed === undefined) return {lines, bands: []}
  const columns = widened(printed)
  const across = linesOverGutter(lines, printed)
  const ordered: Line[] = []
  const bands: Band[] = []
  let band: Word[] = []
  const close = (): void => {
    if (band.length === 0) return
    const [, top, , bottom] = around(band)
    bands.push({top, bottom, sides: columns.slice(1).map(({from}) => from)})
    for (const column of columns) ordered.push(...linesOf(band.filter((word) => isIn(word, column))))
    band = []
  }
  for (const line of lines) {
    if (crosses(line, columns) || across.has(line)) {
      close()
      ordered.push(line)
    } else band.push(...line.words)
  }
  close()
  return {lines: ordered, bands}
}

/** The columns of running text, each as wide as its words. */
function proseColumns(lines: readonly Line[]): readonly Column[] | undefined {
  const cut = lines.map(segmentsOf)
  if (!mayBeTwo(cut)) return undefined
  const columns = columnsOf(cut, Math.max(1, Math.floor(MAY_CROSS * lines.length)))
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined || columns.length < 2 || columns.length > MOST_COLUMNS)
    return undefined
  const width = last.to - first.from
  const isProse = columns.every((column) => {
    const own = cut
      .map((segments) => segments.filter(({box}) => box[0] >= column.from - 1 && box[2] <= column.to + 1))
      .filter(({length}) => length > 0)
    const long = own.filter((parts) => parts.some(({words}) => words.length >= PROSE_WORDS))
    return (
      column.to - column.from >= NARROWEST * width &&
      long.length >= FEWEST_LINES &&
      long.length * 2 > own.length
    )
  })
  return isProse ? columns : undefined
}

/** Stand enough long parts of lines right of where enough others end? In most tables they are all of one column. */
function mayBeTwo(cut: readonly (readonly Segment[])[]): boolean {
  const long = cut.flatMap((segments) => segments.filter(({words}) => words.length >= PROSE_WORDS))
  if (long.length < 2 * FEWEST_LINES) return false
  const end = long.map(({box}) => box[2]).toSorted((a, b) => a - b)[FEWEST_LINES - 1] ?? Infinity
  return long.filter(({box}) => box[0] > end).length >= FEWEST_LINES
}

/** Each column's share of the page, the gutters halved between them. */
function widened(columns: readonly Column[]): Column[] {
  return columns.map(({from, to}, index) => {
    const [before, after] = [columns[index - 1], columns[index + 1]]
    return {
      from: before === undefined ? -Infinity : (before.to + from) / 2,
      to: after === undefined ? Infinity : (to + after.from) / 2,
    }
  })
}

function isIn({box}: Word, {from, to}: Column): boolean {
  const middle = (box[0] + box[2]) / 2
  return middle >= from && middle < to
}

/** Does a part of the line run over a gutter? */
function crosses(line: Line, columns: readonly Column[]): boolean {
  const gutters = columns.slice(1).map(({from}) => from)
  return segmentsOf(line).some(({box}) => gutters.some((x) => box[0] < x - 2 && box[2] > x + 2))
}
