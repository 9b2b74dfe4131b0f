import {fits, isInside, isLabels, MOST_COLUMNS, widen, type GrowingColumn} from './growing-columns.ts'
import {isNumberedHeading} from './fixed-line.ts'
import {
  columnBehindCodes,
  isRule,
  segmentsOf,
  withCodeApart,
  type ColumnedLine,
  type Segment,
} from './line-segments.ts'
import type {SourceLine} from './lines.ts'
import type {PageLines} from './page-lines.ts'
import {isOneOfHeads, isPrintedAgain} from './printed-again.ts'
import {isTitleOver} from './title-over.ts'
import {figureStarts, withFiguresApart} from './touching-cells.ts'

/** From `from` to before `to`, by index. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** So many lines that are none of its own may stand within a table. */
const MOST_BETWEEN = 9
/** So many lines of them may be headings. */
const MOST_WORDS = 2
/** What is longer and alone on its line is a paragraph's. */
const LONGEST_ALONE = 110
/** A header has so many lines at most. */
const HEAD_LINES = 6
/** Leaders of a list of contents. */
const LEADERS = /\.{4,}|(?: \.){4,}/

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
    const second = columns[1]
    const cut = isRule(text)
      ? []
      : withCodeApart(segmentsOf(text), (second?.lines ?? 0) > 1 ? second?.start : undefined)
    const segments = fits(cut, columns) ? cut : withFiguresApart(cut, startsOf(columns))
    const [only] = segments
    if (LEADERS.test(text)) break
    const isPages = segments.length > 1 && pages.isRunningParts(text)
    if (isPages || (segments.length > 1 && isLabels(segments, columns) && isHeadAgain(lines, from, at))) {
      between.push(' ')
    } else if (segments.length > 1) {
      const titled = {first, segments, parted: parted(between)}
      if (to === from + 1 && at > from && isOwnTitle(lines, from, to, titled)) break
      if (between.includes('') && isNumberedHeading(segments)) break
      if (!goesOnBehind(between, segments, columns)) break
      widen(columns, segments)
      to = at + 1
      between = []
    } else if (only !== undefined && between.length === 0 && isInside(only, columns)) {
      to = at + 1
    } else {
      const kind = kindOf(text, pages)
      if (kind === undefined) break
      between.push(kind)
      if (between.length > MOST_BETWEEN || between.filter(isWords).length > MOST_WORDS) break
    }
  }
  return to
}

function startsOf(columns: readonly GrowingColumn[]): readonly number[] {
  return columns.flatMap(({start, values}) => (values > 1 ? [start] : []))
}

/** A line between two rows: '' for a blank one, a blank for the page's, words for a heading; none for a paragraph. */
function kindOf(text: string, pages: PageLines): string | undefined {
  if (text.trim() === '' || isRule(text)) return text.trim() === '' ? '' : ' '
  if (pages.isNumber(text) || pages.isRunning(text)) return ' '
  return text.trim().length > LONGEST_ALONE ? undefined : text
}

/** Is a line of several cells, behind what stands above it, the same table's? Behind a heading it must keep the columns. */
function goesOnBehind(
  between: readonly string[],
  segments: readonly Segment[],
  columns: readonly GrowingColumn[],
): boolean {
  if (!fits(segments, columns)) return false
  const headed = between.some(isWords)
  if ((headed || parted(between)) && isLabels(segments, columns)) return false
  return !headed || !parted(between) || segments.every((segment) => isInside(segment, columns))
}

/** So many lines on a title that runs over the pages is printed again. */
const PAGES = 300

/** Is the first line a title of this table alone? One that runs over the pages is left out of its header later. */
function isOwnTitle(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  titled: {
    readonly first: readonly Segment[]
    readonly segments: readonly Segment[]
    readonly parted: boolean
  },
): boolean {
  if (!isTitleOver(titled.first, titled.segments, titled.parted)) return false
  const title = lines[from]?.text ?? ''
  return titled.parted || !lines.slice(to, to + PAGES).some(({text}) => isPrintedAgain(text, title))
}

function parted(between: readonly string[]): boolean {
  return between.includes('') && !between.includes(' ')
}

function isWords(text: string): boolean {
  return text.trim() !== ''
}

/** One of the first lines again, slips allowed. */
function isHeadAgain(lines: readonly SourceLine[], from: number, at: number): boolean {
  const heads = lines.slice(from, Math.min(from + HEAD_LINES, at)).map(({text}) => text)
  const near = lines.slice(at - 1, at + 2).map(({text}) => text)
  return isOneOfHeads(near, 1, heads)
}

/** Lines as geometry sees them. */
export function columnedLines(lines: readonly SourceLine[]): ColumnedLine[] {
  const cut = lines.map(({text}) => (isRule(text) ? [] : segmentsOf(text)))
  const start = columnBehindCodes(cut)
  const figures = figureStarts(cut)
  return lines.map((source, at) => ({
    source,
    segments: withFiguresApart(withCodeApart(cut[at] ?? [], start), figures),
  }))
}
