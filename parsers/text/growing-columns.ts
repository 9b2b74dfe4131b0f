import {isPeriodLike, isReasonLike, isValueLike} from './cell-shape.ts'
import {columnsUnder, uniteExtents, type Extent} from './gutters.ts'
import type {Segment} from './line-segments.ts'

/** So many lines show that a column is one. */
const ESTABLISHED = 3
/** A line of more is no row. */
export const MOST_COLUMNS = 100

/** A column while lines are still being found: how many stood in it, and how many of those held a value there. */
export interface GrowingColumn {
  start: number
  end: number
  lines: number
  values: number
}

/** Does each segment stand in a column of its own, as far as columns are known? */
export function fits(segments: readonly Segment[], columns: readonly GrowingColumn[]): boolean {
  let last = -1
  for (const [at, segment] of segments.entries()) {
    const under = columnsUnder(segment, columns).filter(
      (index) => (columns[index]?.lines ?? 0) >= ESTABLISHED,
    )
    if (under.length > 1 && !isReasonOver(segment, columns)) return false
    const own = under[0]
    const before = segments[at - 1]
    if (own !== undefined && own === last && !isSentenceGap(before, segment) && !isLedByCode(before, at))
      return false
    if (own !== undefined) last = own
  }
  return segments.length <= MOST_COLUMNS
}

/** A reason why there are no figures, over the columns of several: those stay what they are. */
function isReasonOver(segment: Segment, columns: readonly GrowingColumn[]): boolean {
  if (!isReasonLike(segment.text)) return false
  const under = columnsUnder(segment, columns)
  return under.length > 1 && under.every((index) => (columns[index]?.values ?? 0) > 0)
}

/** Two blanks behind a full stop are a typist's, within one column. */
function isSentenceGap(before: Segment | undefined, segment: Segment): boolean {
  return before !== undefined && /[.?!:]$/.test(before.text) && segment.start - before.end <= 3
}

/** A short code may stand apart from its words where a longer one is one blank from them: `LP3    Cases` below `BV109b Plans`. */
function isLedByCode(before: Segment | undefined, at: number): boolean {
  return (
    at === 1 && before !== undefined && /^[A-Z]{1,5}[ /-]?\d{1,4}[a-z]?(?:\([ivx]+\))?$/.test(before.text)
  )
}

/** Labels where the columns hold values: a header. */
export function isLabels(segments: readonly Segment[], columns: readonly GrowingColumn[]): boolean {
  let labels = 0
  let figures = 0
  for (const segment of segments) {
    const column = columns[columnsUnder(segment, columns)[0] ?? -1]
    if (column === undefined || column.values * 2 < column.lines) continue
    figures++
    if (!isValueLike(segment.text) || isPeriodLike(segment.text)) labels++
  }
  return labels > 0 && labels === figures && segments.length >= 2
}

/** Does a segment alone on its line stand within one column? */
export function isInside(segment: Extent, columns: readonly GrowingColumn[]): boolean {
  const under = columnsUnder(segment, columns)
  const column = columns[under[0] ?? -1]
  return (
    under.length === 1 &&
    column !== undefined &&
    segment.start >= column.start &&
    segment.end <= column.end + 8
  )
}

/**
 * Let columns grow by the segments of a line; those that one segment runs over become one, and one that a label alone
 * made, which stood over two (`2007-08` above `Target   Actual`), becomes those two.
 */
export function widen(columns: GrowingColumn[], segments: readonly Segment[]): void {
  partUnderLabels(columns, segments)
  for (const segment of segments) {
    if (isReasonOver(segment, columns)) continue
    const value = isValueLike(segment.text) && !isPeriodLike(segment.text) ? 1 : 0
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

function partUnderLabels(columns: GrowingColumn[], segments: readonly Segment[]): void {
  for (const [at, column] of [...columns.entries()].toReversed()) {
    if (column.values > 0 || column.lines >= ESTABLISHED) continue
    const under = segments.filter(({start, end}) => start < column.end && end > column.start)
    const others = columns.filter((other) => other !== column)
    if (under.length < 2 || under.some((segment) => columnsUnder(segment, others).length > 0)) continue
    columns.splice(at, 1, ...under.map(({start, end}) => ({start, end, lines: column.lines, values: 0})))
  }
}
