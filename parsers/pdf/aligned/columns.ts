import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import type {Segment} from './segments.ts'

/** Where a column's words stand: from its leftmost to its rightmost. */
export interface Column {
  readonly from: number
  readonly to: number
}

/** So many of the lines may run across a gap between columns: a title over several columns, a cell set too wide. */
export const MAY_CROSS = 0.06
/** A gap is so wide at the least, in points, for one that all lines leave blank by chance is narrower. */
const NARROWEST = 3

/**
 * Find the columns that lines of words share.
 *
 * All lines are laid over each other; where next to none of them has a word the columns part.
 *
 * @param lines     each line's segments
 * @param crossing  how many of them may run across a gap
 * @returns         from the left; one where nothing parts them
 */
export function columnsOf(
  lines: readonly (readonly Segment[])[],
  crossing = Math.floor(MAY_CROSS * lines.length),
): Column[] {
  return columnsOfBoxes(wordBoxes(lines), crossing)
}

function wordBoxes(lines: readonly (readonly Segment[])[]): Box[] {
  const boxes: Box[] = []
  for (const segments of lines) for (const {words} of segments) for (const {box} of words) boxes.push(box)
  return boxes
}

/** The columns that boxes share, of which so many may lie across a gap; gaps are as wide as this at the least. */
export function columnsOfBoxes(boxes: readonly Box[], crossing: number, narrowest = NARROWEST): Column[] {
  const starts = new Float64Array(boxes.length)
  const ends = new Float64Array(boxes.length)
  let at = 0
  for (const box of boxes) {
    starts[at] = box[0]
    ends[at] = box[2]
    at += 1
  }
  starts.sort()
  ends.sort()
  const columns: {from: number; to: number}[] = []
  let [depth, ended, from] = [0, 0, 0]
  // Where a word begins at the very place that another ends, they touch: the one begins first.
  for (const start of starts) {
    for (; (ends[ended] ?? Infinity) < start; ended++) {
      if (depth === crossing + 1) columns.push({from, to: ends[ended] ?? 0})
      depth -= 1
    }
    if (depth === crossing) from = start
    depth += 1
  }
  for (; ended < ends.length; ended++) {
    if (depth === crossing + 1) columns.push({from, to: ends[ended] ?? 0})
    depth -= 1
  }
  return merged(columns, narrowest)
}

/**
 * Does a part of a line stand in one of the columns that lines share, or beside them all?
 *
 * @param lines  each line's segments, as `columnsOf` takes them
 */
export function isInOneOf(lines: readonly (readonly Segment[])[], part: Box): boolean {
  const over: Box[] = []
  for (const segments of lines)
    for (const {box: around, words} of segments)
      if (isOver(around, part)) for (const {box} of words) if (isOver(box, part)) over.push(box)
  return isInOneOfBoxes(over, Math.floor(MAY_CROSS * lines.length), part)
}

function isOver([left, , right]: Box, part: Box): boolean {
  return left <= part[2] && right >= part[0]
}

/** The same of the columns that boxes share. Only those over the part are laid over each other: others tell no gap in it. */
export function isInOneOfBoxes(boxes: readonly Box[], crossing: number, part: Box): boolean {
  const [left, , right] = part
  const over = boxes.filter((box) => isOver(box, part))
  return columnsOfBoxes(over, crossing).filter(({from, to}) => left < to && right > from).length <= 1
}

/** Columns with next to no gap between them are one. */
function merged(columns: readonly Column[], narrowest: number): Column[] {
  const wide: {from: number; to: number}[] = []
  for (const {from, to} of columns) {
    const last = wide.at(-1)
    if (last !== undefined && from - last.to < narrowest) last.to = to
    else wide.push({from, to})
  }
  return wide
}

/** Room on both sides of a column that next to no line has words in, in points. */
const CLEAR = 3

/**
 * Add the columns that few lines have words in: what stands clear between two columns, or beyond them, is one of its
 * own.
 */
export function withSparse(
  columns: readonly Column[],
  parts: readonly {readonly box: Box}[],
): readonly Column[] {
  const all = [...columns]
  for (const {box} of parts.toSorted((a, b) => a.box[0] - b.box[0])) {
    const touched = all.findIndex(({from, to}) => box[0] < to + CLEAR && box[2] > from - CLEAR)
    if (touched < 0) all.push({from: box[0], to: box[2]})
  }
  return all.sort((a, b) => a.from - b.from)
}

/** Words that begin so near to a column's edge begin at it, in points. */
const AT_EDGE = 1.5
/** A column is set flush left where so many of the parts that begin in it begin at its edge. */
const FLUSH = 0.6

/**
 * Which columns are set flush left, so that a word at their edge begins a cell however near the one before it is.
 *
 * @param lines  each line's segments
 */
export function flushLeft(columns: readonly Column[], lines: readonly (readonly Segment[])[]): boolean[] {
  const starts = lines.flatMap((segments) => segments.map(({box}) => box[0]))
  return columns.map((column) => {
    const own = starts.filter((x) => x >= column.from - AT_EDGE && x < column.to)
    if (own.length === 0) return isEdge(column, lines)
    return own.filter((x) => beginsAt(x, column)).length >= FLUSH * own.length
  })
}

/** Where all parts run on from the column before, so many of the lines have a word that begins at its edge. */
const AT_AN_EDGE = 1 / 3

/** The blanks of fonts are a quarter to a third of an em wide. */
export const BLANK = 0.36

/**
 * Where all parts run on from the column before, the words of several lines begin at one place in it and none reaches
 * over it. By chance two of many do: two long labels among short ones. Where the same words stand in every line there is
 * a blank before them in each; before a cell there is more in some, unless figures end where words begin.
 */
function isEdge({from}: Column, lines: readonly (readonly Segment[])[]): boolean {
  const pairs = lines.flatMap((segments) =>
    segments.flatMap(({words}) => words.map((word, at) => ({word, before: words[at - 1]}))),
  )
  const begin = pairs.filter(({word}) => Math.abs(word.box[0] - from) <= AT_EDGE)
  return (
    begin.length > 1 &&
    begin.length >= AT_AN_EDGE * lines.length &&
    begin.some(({word, before}) => before !== undefined && !areOneCell(before, word)) &&
    !pairs.some(({word: {box}}) => box[0] < from - AT_EDGE && box[2] > from + AT_EDGE)
  )
}

/** May two words that stand side by side be of one cell? */
function areOneCell(before: Word, word: Word): boolean {
  const isNear = word.box[0] - before.box[2] <= BLANK * word.size
  return isNear && (!/\d/.test(before.text) || /\d/.test(word.text))
}

/** Stands a word in a column, with some of it at the least? */
export function isIn({box}: {readonly box: Box}, {from, to}: Column): boolean {
  return box[0] < to && box[2] > from
}

export function beginsAt(x: number, {from}: Column): boolean {
  return Math.abs(x - from) <= AT_EDGE
}

/** The columns that a stretch of a line takes up: its words' own, first and last. */
export function columnsUnder(
  columns: readonly Column[],
  from: number,
  to: number,
): readonly [first: number, last: number] {
  let [first, last] = [-1, -1]
  for (const [index, column] of columns.entries()) {
    const overlap = Math.min(to, column.to) - Math.max(from, column.from)
    if (overlap <= 0) continue
    if (first < 0) first = index
    last = index
  }
  if (first >= 0) return [first, last]
  const near = nearestColumn(columns, (from + to) / 2)
  return [near, near]
}

function nearestColumn(columns: readonly Column[], x: number): number {
  let best = 0
  let least = Infinity
  for (const [index, {from, to}] of columns.entries()) {
    const away = Math.max(from - x, x - to, 0)
    if (away < least) [best, least] = [index, away]
  }
  return best
}
