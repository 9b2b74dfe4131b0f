import {isColumnCount, isPeriodLike, isReasonLike, isShortCell} from './cell-shape.ts'
import {columnsUnder, findColumns, type Extent} from './gutters.ts'
import type {ColumnedLine, Segment} from './line-segments.ts'

/** One line of a table of fixed width, its segments in their columns. */
export interface FixedLine {
  readonly number: number
  readonly text: string
  readonly segments: readonly Segment[]
  /** the segments of each column */
  readonly cells: readonly (readonly Segment[])[]
  /** a blank line stands before it */
  readonly parted: boolean
  /** its words run over several columns */
  readonly crosses: boolean
}

/** The columns of a table and which of them hold values. */
export interface FixedColumns {
  readonly extents: readonly Extent[]
  readonly figures: readonly number[]
}

/** Of its cells, so many must be values in a column of values. */
const VALUE_SHARE = 0.6

/** The columns that these lines have in common, or `undefined` where none holds values. */
export function columnsOf(lines: readonly ColumnedLine[]): FixedColumns | undefined {
  const rows = lines.filter(isSure).map(({segments}) => segments)
  if (rows.length < 2) return undefined
  const sure = rows.map((segments) => segments.filter(({text}) => !isReasonLike(text)))
  const reasons = rows.flatMap((segments) => segments.filter(({text}) => isReasonLike(text)))
  const others = lines
    .filter((line) => line.segments.length > 1 && !isSure(line))
    .map(({segments}) => segments)
    .concat(reasons.map((reason) => [reason]))
  const extents = findColumns(sure, others)
  const figures = extents.flatMap((_, index) => (isFigureColumn(sure, extents, index) ? [index] : []))
  return extents.length < 2 || figures.length === 0 ? undefined : {extents, figures}
}

/** A line of several cells, a value among them: a row for certain, and no heading behind its number. */
function isSure({segments}: ColumnedLine): boolean {
  return segments.length > 1 && segments.some(isFigure) && !isNumberedHeading(segments)
}

/** `2.   What was done`, `3.1   Costs`: the number with its point, and words alone. */
export function isNumberedHeading([number, words, ...others]: readonly Segment[]): boolean {
  if (number === undefined || words === undefined || others.length > 0) return false
  return /^\d{1,2}(?:\.|\.\d{1,2}\.?)$/.test(number.text) && /^\p{Lu}\p{Ll}/u.test(words.text)
}

function isFigure({text}: Segment): boolean {
  return isShortCell(text) && !isPeriodLike(text)
}

function isFigureColumn(
  rows: readonly (readonly Segment[])[],
  extents: readonly Extent[],
  index: number,
): boolean {
  const extent = extents[index]
  if (extent === undefined) return false
  const own = rows.flatMap((segments) =>
    segments.filter(({start, end}) => start < extent.end && end > extent.start),
  )
  return own.length > 0 && own.filter(({text}) => isShortCell(text)).length >= own.length * VALUE_SHARE
}

/** Lay the segments of each line in the columns; blank lines are gone, and the line below knows. */
export function layLines(lines: readonly ColumnedLine[], {extents}: FixedColumns): FixedLine[] {
  let parted = false
  return lines.flatMap(({source, segments}) => {
    if (segments.length === 0) {
      parted ||= source.text.trim() === ''
      return []
    }
    const cells: Segment[][] = extents.map(() => [])
    let crosses = false
    for (const segment of segments) {
      const under = columnsUnder(segment, extents)
      crosses ||= under.length > 1
      cells[under[0] ?? nearest(segment, extents)]?.push(segment)
    }
    const line = {number: source.number, text: source.text, segments, cells, parted, crosses}
    parted = false
    return [line]
  })
}

function nearest(segment: Extent, extents: readonly Extent[]): number {
  const after = extents.findIndex(({start}) => start >= segment.end)
  return after < 0 ? extents.length - 1 : Math.max(0, after - 1)
}

/** The words of a cell on one line. */
export function textAt(line: FixedLine | undefined, column: number): string {
  return (line?.cells[column] ?? []).map(({text}) => text).join(' ')
}

/** Figures, and no label among them: no line of a header. */
export function holdsValues(line: FixedLine, {figures}: FixedColumns): boolean {
  const cells = figures.filter((column) => textAt(line, column) !== '')
  const values = cells.filter((column) => isValueAt(line, column)).length
  return values > cells.length - values && !isColumnCount(line.segments.map(({text}) => text))
}

/** Labels or years stand in most of the columns of values that it fills. */
export function holdsLabels(line: FixedLine, {figures}: FixedColumns): boolean {
  const cells = figures.filter((column) => textAt(line, column) !== '')
  return cells.filter((column) => !isValueAt(line, column)).length * 2 > cells.length
}

/** `No` over the first column is the head of its numbers; anywhere else it is an answer. */
function isValueAt(line: FixedLine, column: number): boolean {
  const text = textAt(line, column)
  return isShortCell(text) && !isPeriodLike(text) && !(column === 0 && /^no\.?$/i.test(text))
}
