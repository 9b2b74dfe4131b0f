import {type Line, reachesInto} from '../lines.ts'
import type {Box} from '../matrix.ts'
import {columnsOf, isInOneOf, isInOneOfBoxes} from './columns.ts'
import {partRow} from './part-heads.ts'
import {isFigureText} from './rows.ts'
import {type Segment, segmentsOf} from './segments.ts'

/** A line with its parts. */
export interface CutLine {
  readonly line: Line
  readonly segments: readonly Segment[]
}

/** Lines further apart than so many ems belong to two things. */
const FAR = 3.2
/** A table has so many columns, and so many lines that show them. */
const FEWEST_COLUMNS = 2
const FEWEST_LINES = 2
/** Sizes nearer than this are one. */
const SAME_SIZE = 0.6

/**
 * Find the stretches of lines that are set in columns.
 *
 * A stretch begins at a line of two parts or more. It goes on while lines fit under what is there: each part
 * stands in a column or between two. It ends at a line that runs across the columns, at a wide gap, and at a
 * line set larger.
 *
 * @param lines   of one page, from the top, tables already found and the page's own lines left out
 * @param before  the stretch that ended the page before: one line is enough to go on with it
 * @param anew    lines that go on with none before them
 */
export function regionsOf(
  lines: readonly Line[],
  before: Ended | undefined,
  anew: ReadonlySet<Line> = new Set(),
): CutLine[][] {
  const regions: CutLine[][] = []
  const first = lines[0]
  let open: CutLine[] = []
  const close = (): void => {
    if (isTable(open, open[0]?.line === first ? before : undefined)) regions.push(open)
    open = []
  }
  for (const [at, line] of lines.entries()) {
    const cut = {line, segments: segmentsOf(line)}
    if (open.length > 0 && (anew.has(line) || !goesOn(open, cut))) close()
    const restOfRow = line === first && before !== undefined && continues(before, [cut])
    if (open.length === 0 && cut.segments.length >= FEWEST_COLUMNS) {
      const last = regions.at(-1)?.at(-1)?.line
      open.push(...reachingOver(line, lines.slice(last === undefined ? 0 : lines.indexOf(last) + 1, at)))
    }
    if (open.length > 0 || cut.segments.length >= FEWEST_COLUMNS || restOfRow) open.push(cut)
  }
  close()
  return regions
}

/** The lines over a line that reach into it, one after the other, as those of a taller cell beside it do. */
function reachingOver(line: Line, over: readonly Line[]): readonly CutLine[] {
  const own: Line[] = []
  for (const next of over.toReversed()) {
    const under = own[0] ?? line
    if (next.baseline > under.baseline || !reachesInto(next, under)) break
    own.unshift(next)
  }
  return own.map((one) => ({line: one, segments: segmentsOf(one)}))
}

function goesOn(open: readonly CutLine[], next: CutLine): boolean {
  const last = open.at(-1)
  if (last === undefined) return false
  const size = Math.min(last.line.size, next.line.size)
  const down = next.line.baseline - last.line.baseline
  if (down > FAR * size || down < 0) return false // up the page: of the next column, or of a table beside it
  if (isSetLarger(next.line, open)) return false
  return next.segments.length >= FEWEST_COLUMNS || fits(open, next)
}

/** Larger than most lines: the same as by `sizeOf`, without sorting them for each line. */
function isSetLarger({size}: Line, than: readonly CutLine[]): boolean {
  const smaller = than.filter(({line}) => size > line.size + SAME_SIZE).length
  return smaller > than.length >> 1
}

function sizeOf(lines: readonly CutLine[]): number {
  const sizes = lines.map(({line}) => line.size).sort((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 0
}

/** So many lines show the columns that a further one must fit; all of a long table would take long. */
const LOOK_BACK = 24

/** Of the lines of a stretch one may have a part over several columns; the only one has not. */
const MAY_CROSS = 1

/**
 * A line of one part stands in one column of those above it, or beside them all; or it is a row whose cells stand so
 * near to each other that it looks like one part.
 *
 * Few lines leave the blank between two words of one column as clear as that between columns: their parts tell too.
 */
function fits(open: readonly CutLine[], next: CutLine): boolean {
  const near = open.slice(-LOOK_BACK).map(({segments}) => segments)
  const [only] = next.segments
  if (only === undefined) return false
  return (
    isInOneOf(near, only.box) ||
    isInOneOfBoxes(near.flat().flatMap(partsOf), Math.min(MAY_CROSS, near.length - 1), only.box) ||
    partRow(next, columnsOf(near)).segments.length > 1
  )
}

/** Words of a part may be of one cell, and figures are of a cell each. */
function partsOf({words, box}: Segment): readonly Box[] {
  return words.every((word) => isFigureText([word])) ? words.map((word) => word.box) : [box]
}

function isTable(lines: readonly CutLine[], before: Ended | undefined): boolean {
  const showing = lines.filter(({segments}) => segments.length >= FEWEST_COLUMNS)
  if (before !== undefined && continues(before, lines)) return true
  if (showing.length < FEWEST_LINES) return false
  const columns = columnsOf(lines.map(({segments}) => segments))
  return columns.length >= FEWEST_COLUMNS && !isProse(lines, columns.length)
}

/** The stretch that ended the page before, with what each look at it asks for. */
export interface Ended {
  readonly region: readonly CutLine[]
  readonly size: number
  /** how many columns it parts in */
  readonly columns: number
}

export function endedBy(region: readonly CutLine[]): Ended {
  return {region, size: sizeOf(region), columns: columnsOf(region.map(({segments}) => segments)).length}
}

/**
 * Do lines at the head of a page go on with the columns that ended the page before?
 *
 * They do where all of them together part in as many columns as those before did alone.
 */
export function continues({region, size, columns}: Ended, lines: readonly CutLine[]): boolean {
  if (columns < FEWEST_COLUMNS || sizeOf(lines) > size + SAME_SIZE) return false
  return columnsOf([...region, ...lines].map(({segments}) => segments)).length === columns
}

/** Words that a cell of two columns of prose has in each line, and the share of lines that have both. */
const PROSE_WORDS = 4

/**
 * Two columns of running text are no table: each part of each line is most of a sentence. In a few lines of them words
 * line up by chance, and part more columns than there are parts.
 */
function isProse(lines: readonly CutLine[], columns: number): boolean {
  if (columns > 3 && lines.some(({segments}) => segments.length > 3)) return false
  const words = lines.flatMap(({segments}) => segments.map((segment) => segment.words.length))
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length
  return mean >= PROSE_WORDS
}
