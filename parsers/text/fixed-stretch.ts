import {isValueLike, isYearLike} from './cell-shape.ts'
import {columnsUnder, uniteExtents, type Extent} from './gutters.ts'
import {isRule, segmentsOf, type ColumnedLine, type Segment} from './line-segments.ts'
import type {SourceLine} from './lines.ts'
import type {PageLines} from './page-lines.ts'
import {isPrintedAgain} from './printed-again.ts'

/** From `from` to before `to`, by index. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** So many lines that are none of its own may stand within a table. */
const MOST_BETWEEN = 9
/** So many lines show that a column is one. */
const ESTABLISHED = 3
/** What is longer and alone on its line is a paragraph's. */
const LONGEST_ALONE = 110
/** A line of more is no row. */
const MOST_COLUMNS = 100
/** A header has so many lines at most. */
const HEAD_LINES = 6
/** Leaders of a list of contents. */
const LEADERS = /\.{4,}|(?: \.){4,}/

interface GrowingColumn {
  start: number
  end: number
  lines: number
  values: number
}

/** Lines on end whose words stand in columns that blanks part: where tables of fixed width may be. */
export function findColumnedRanges(lines: readonly SourceLine[], pages: PageLines): LineRange[] {
  const ranges: LineRange[] = []
  let at = 0
  while (at < lines.length) {
    const segments = columnedSegments(lines[at]?.text ?? '')
    if (segments === undefined) at++
    else {
      const to = grow(lines, at, segments, pages)
      if (to - at >= 2) ranges.push({from: above(lines, at, segments, ranges.at(-1)?.to ?? 0), to})
      at = to
    }
  }
  return ranges
}

/** The segments of a line of several, `undefined` for another. */
function columnedSegments(text: string): Segment[] | undefined {
  if (!/\S[ \u00a0]{2,}\S/.test(text) || isRule(text) || LEADERS.test(text)) return undefined
  const segments = segmentsOf(text)
  return segments.length > 1 && segments.length <= MOST_COLUMNS ? segments : undefined
}

/** A header's upper lines may hold one label only, over a column that is not the first. */
function above(lines: readonly SourceLine[], from: number, first: readonly Segment[], floor: number): number {
  const second = first[1]?.start ?? Infinity
  let at = from
  while (at > floor && from - at < 4) {
    const text = lines[at - 1]?.text ?? ''
    const segments = segmentsOf(text)
    const [only] = segments
    if (isRule(text) && at === from) {
      at--
      continue
    }
    if (only === undefined || segments.length > 1 || only.start < second - 12 || only.start < 8) break
    if (only.text.length > 40 || LEADERS.test(text)) break
    at--
  }
  return at
}

/** How far do the lines keep the columns? Everything between two lines that do is the table's. */
function grow(
  lines: readonly SourceLine[],
  from: number,
  first: readonly Segment[],
  pages: PageLines,
): number {
  const columns: GrowingColumn[] = []
  widen(columns, first)
  let to = from + 1
  let between: string[] = []
  for (let at = from + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const segments = isRule(text) ? [] : segmentsOf(text)
    const [only] = segments
    if (LEADERS.test(text)) break
    if (segments.length > 1) {
      const labels = isLabels(segments, columns)
      if (labels && isHeadAgain(lines, from, at)) {
        between.push(' ')
        continue
      }
      const headed = between.some(isWords)
      if (!fits(segments, columns) || (headed && labels)) break
      if (headed && parted(between) && !segments.every((segment) => isInside(segment, columns))) break
      if (parted(between) && labels) break
      widen(columns, segments)
      to = at + 1
      between = []
    } else if (only !== undefined && between.length === 0 && isInside(only, columns)) {
      to = at + 1
    } else {
      const furniture = only === undefined || pages.isNumber(text) || pages.isRunning(text)
      if (!furniture && only.text.length > LONGEST_ALONE) break
      between.push(furniture ? (text.trim() === '' ? '' : ' ') : text)
      if (between.length > MOST_BETWEEN || between.filter(isWords).length > 2) break
    }
  }
  return to
}

function parted(between: readonly string[]): boolean {
  return between.includes('') && !between.includes(' ')
}

function isWords(text: string): boolean {
  return text.trim() !== ''
}

/** Does each segment stand in a column of its own, as far as columns are known? */
function fits(segments: readonly Segment[], columns: readonly GrowingColumn[]): boolean {
  let last = -1
  for (const [at, segment] of segments.entries()) {
    const under = columnsUnder(segment, columns).filter(
      (index) => (columns[index]?.lines ?? 0) >= ESTABLISHED,
    )
    if (under.length > 1) return false
    const own = under[0]
    if (own !== undefined && own === last && !isSentenceGap(segments[at - 1], segment)) return false
    if (own !== undefined) last = own
  }
  return segments.length <= MOST_COLUMNS
}

/** Two blanks behind a full stop are a typist's, within one column. */
function isSentenceGap(before: Segment | undefined, segment: Segment): boolean {
  return before !== undefined && /[.?!:]$/.test(before.text) && segment.start - before.end <= 3
}

/** Labels where the columns hold values: a header. */
function isLabels(segments: readonly Segment[], columns: readonly GrowingColumn[]): boolean {
  let labels = 0
  let figures = 0
  for (const segment of segments) {
    const column = columns[columnsUnder(segment, columns)[0] ?? -1]
    if (column === undefined || column.values * 2 < column.lines) continue
    figures++
    if (!isValueLike(segment.text) || isYearLike(segment.text)) labels++
  }
  return labels > 0 && labels === figures && segments.length >= 2
}

/** One of the first lines again, slips allowed. */
function isHeadAgain(lines: readonly SourceLine[], from: number, at: number): boolean {
  const text = lines[at]?.text ?? ''
  return lines.slice(from, Math.min(from + HEAD_LINES, at)).some((head) => isPrintedAgain(text, head.text))
}

/** Does a segment alone on its line stand within one column? */
function isInside(segment: Extent, columns: readonly GrowingColumn[]): boolean {
  const under = columnsUnder(segment, columns)
  const column = columns[under[0] ?? -1]
  return (
    under.length === 1 &&
    column !== undefined &&
    segment.start >= column.start &&
    segment.end <= column.end + 8
  )
}

/** Let columns grow by the segments of a line; those that one segment runs over become one. */
function widen(columns: GrowingColumn[], segments: readonly Segment[]): void {
  for (const segment of segments) {
    const value = isValueLike(segment.text) && !isYearLike(segment.text) ? 1 : 0
    const under = columnsUnder(segment, columns)
    const own = under.flatMap((index) => columns[index] ?? [])
    const [extent] = uniteExtents([segment, ...own])
    const grown = {
      start: extent?.start ?? segment.start,
      end: Math.max(segment.end, ...own.map(({end}) => end)),
      lines: 1 + Math.max(0, ...own.map(({lines}) => lines)),
      values: value + Math.max(0, ...own.map(({values}) => values)),
    }
    const place = under[0] ?? columns.filter(({start}) => start < segment.start).length
    columns.splice(place, own.length, grown)
  }
}

/** Lines as geometry sees them. */
export function columnedLines(lines: readonly SourceLine[]): ColumnedLine[] {
  return lines.map((source) => ({source, segments: isRule(source.text) ? [] : segmentsOf(source.text)}))
}
