import {around, type Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import {type Column, columnsUnder} from './columns.ts'
import type {CutLine} from './regions.ts'
import {overRepeated} from './repeated-heads.ts'
import type {Segment} from './segments.ts'

/** A head of one column or of several, and the rows of heads that it takes up. */
export interface Head {
  readonly words: readonly Word[]
  readonly row: number
  readonly column: number
  readonly rs: number
  readonly cs: number
}

/** A level rule under heads, or over them. */
export interface LevelRule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Lines of one head stand no further apart, in ems. */
const LEADING = 1.45
/** A head over several columns stands over their middle, give or take so many ems. */
const CENTRED = 1.5
/** What stands over columns by more of its width is another head of theirs. */
const REACH = 0.3
/** Ends nearer than this are one, in points. */
const SAME_END = 4

/** Letters of two lines reach into each other by less, in points. */
const OVERLAP = 3

interface Part {
  readonly words: Word[]
  readonly first: number
  readonly last: number
  readonly top: number
  foot: number
  baseline: number
  readonly bold: boolean
}

/**
 * Put the lines over a body of figures together to heads.
 *
 * Lines that stand over the same columns are one head, unless a rule parts them. A part of a line stands over all
 * columns that a rule right under it reaches over, or over those that it is the middle of.
 *
 * @param rules  the level rules among these lines
 * @returns      the rows that they take up, and the heads; a head without one under it reaches down to the body
 */
export function headsOf(
  lines: readonly CutLine[],
  columns: readonly Column[],
  rules: readonly LevelRule[],
): {readonly rows: number; readonly heads: readonly Head[]} {
  const parts: Part[] = []
  const ranges = rangesOf(lines, columns, partial(rules, columns))
  for (const [index, {line, segments}] of lines.entries()) {
    for (const [at, segment] of segments.entries()) {
      const [first, last] = ranges[index]?.[at] ?? columnsUnder(columns, segment.box[0], segment.box[2])
      const same = parts.findLast((part) => part.first <= last && part.last >= first)
      const near = same !== undefined && line.baseline - same.baseline <= LEADING * line.size
      const alike = same?.first === first && same.last === last && same.bold === isBold(segment)
      if (alike && near && !isParted(same, segment, rules)) {
        same.words.push(...segment.words)
        same.foot = segment.box[3]
        same.baseline = line.baseline
      } else
        parts.push({
          words: [...segment.words],
          first,
          last,
          top: segment.box[1],
          foot: segment.box[3],
          baseline: line.baseline,
          bold: isBold(segment),
        })
    }
  }
  return stepped(overRepeated(parts, columns), rules)
}

/** Rules that end before the table does: those under heads over several columns. */
function partial(rules: readonly LevelRule[], columns: readonly Column[]): readonly LevelRule[] {
  const [left, right] = [columns[0]?.to ?? 0, columns.at(-1)?.to ?? 0]
  return rules.filter(({from, to}) => from > left - 2 || to < right - 20)
}

function isBold({words}: Segment): boolean {
  return words.every(({bold}) => bold)
}

function isParted({foot}: Part, {box}: Segment, rules: readonly LevelRule[]): boolean {
  return rules.some(
    ({at, from, to}) =>
      at > foot - 2 && at < box[1] + 2 && from < box[2] - 1 && to > box[0] + 1 && at < (box[1] + box[3]) / 2,
  )
}

/** Each part's row is the one under all that stands over its columns; it reaches down to a rule or to the next head. */
function stepped(
  parts: readonly Part[],
  rules: readonly LevelRule[],
): {readonly rows: number; readonly heads: readonly Head[]} {
  const rows: number[] = []
  for (const [index, part] of parts.entries()) {
    const over = parts
      .slice(0, index)
      .flatMap((other, at) => (overlaps(other, part) ? [(rows[at] ?? 0) + 1] : []))
    rows.push(Math.max(0, ...over))
  }
  const count = parts.length === 0 ? 0 : Math.max(...rows) + 1
  const heads = parts.map((part, index): Head => {
    const {words, first, last} = part
    const row = rows[index] ?? 0
    const rule = ruleBelow(part, rules)
    const behind = parts.flatMap(({top}, at) =>
      rule !== undefined && top > rule.at - 2 ? [rows[at] ?? count] : [],
    )
    const under = parts.flatMap((other, at) =>
      at > index && first <= other.last && last >= other.first ? [rows[at] ?? count] : [],
    )
    const to = Math.min(count, ...under, ...behind.filter((at) => at > row))
    return {words, row, column: first, rs: Math.max(1, to - row), cs: last - first + 1}
  })
  return {rows: count, heads}
}

/** The rule under a head, as wide as its words at the least. */
function ruleBelow({foot, words}: Part, rules: readonly LevelRule[]): LevelRule | undefined {
  const [x0, , x1] = around(words)
  return rules.find(({at, from, to}) => at > foot - 2 && from <= x0 + SAME_END && to >= x1 - SAME_END)
}

function overlaps(a: Part, b: Part): boolean {
  return a.first <= b.last && a.last >= b.first
}

type Range = readonly [first: number, last: number]

/**
 * The columns that each part stands over. A head over several is the middle of the heads under it, and not of figures
 * that are set to the right of their columns: so the lowest lines are told first. As many parts as there are columns
 * stand over one each, though a head on the left of its column may be nearer to the figures before it.
 */
function rangesOf(
  lines: readonly CutLine[],
  columns: readonly Column[],
  rules: readonly LevelRule[],
): readonly (readonly Range[])[] {
  const ranges: Range[][] = []
  let wide = columns
  for (const [index, {segments}] of [...lines.entries()].toReversed()) {
    const told = segments.map((segment): Range => rangeOf(segment, lines, index, {columns: wide, rules}))
    const isWhole = segments.length === columns.length && areDoubled(told)
    const own = isWhole ? told.map((_, at): Range => [at, at]) : told
    ranges.unshift(own)
    for (const [at, {box}] of segments.entries()) {
      const [first, last] = own[at] ?? [0, -1]
      if (first === last) wide = widened(wide, first, box)
    }
  }
  return ranges.map((own, index) => (areDoubled(own) ? asAbove(own, lines, ranges, index) : own))
}

/** Parts that begin where one of the line above does, or end there, stand over the columns that it does. */
function asAbove(
  own: readonly Range[],
  lines: readonly CutLine[],
  ranges: readonly (readonly Range[])[],
  index: number,
): readonly Range[] {
  const above = lines[index - 1]?.segments ?? []
  return own.map((range, at) => {
    const box = lines[index]?.segments[at]?.box
    const over = above.findIndex((part) => box !== undefined && isAligned(part.box, box))
    return ranges[index - 1]?.[over] ?? range
  })
}

/** Do two parts of a line stand over one column, and none over several? */
function areDoubled(ranges: readonly Range[]): boolean {
  return (
    ranges.every(([first, last]) => first === last) &&
    new Set(ranges.map(([first]) => first)).size < ranges.length
  )
}

/** A column as wide as its head, where the head reaches over no other. */
function widened(columns: readonly Column[], own: number, [x0, , x1]: Box): readonly Column[] {
  if (columns.some(({from, to}, at) => at !== own && x0 < to && x1 > from)) return columns
  return columns.map((column, at) =>
    at === own ? {from: Math.min(column.from, x0), to: Math.max(column.to, x1)} : column,
  )
}

interface Told {
  readonly columns: readonly Column[]
  readonly rules: readonly LevelRule[]
}

/** The columns that a part of a line of heads stands over. */
function rangeOf(segment: Segment, lines: readonly CutLine[], index: number, {columns, rules}: Told): Range {
  const {box} = segment
  const siblings = besides(segment, lines, index)
  const under = ruleUnder(segment, siblings, lines[index + 1], rules)
  if (under !== undefined) return columnsUnder(columns, under.from, under.to)
  const [first, last] = columnsUnder(columns, box[0], box[2])
  const next = lines[index + 1]?.segments ?? []
  const spread = next.some((part) => isAligned(part.box, box)) ? undefined : centred(columns, box, siblings)
  if (spread !== undefined) {
    const [from, to] = [columns[spread[0]]?.from ?? 0, columns[spread[1]]?.to ?? 0]
    if (lines.slice(index + 1).some(({segments}) => partsUnder(segments, [from, 0, to, 0]) > 1)) return spread
  }
  const parted = lines.slice(index + 1).some(({segments}) => partsUnder(segments, box) > 1)
  if (parted) return [first, last]
  return first === last ? [first, last] : narrowed(columns, box, first, last)
}

/** The other parts of a line, and those of the next that stand beside them: heads of one row may stand at its middle. */
function besides(segment: Segment, lines: readonly CutLine[], index: number): readonly Box[] {
  const own = lines[index]?.segments.filter((other) => other !== segment) ?? []
  const next = lines[index + 1]?.segments.filter(({box}) => box[1] < segment.box[3] - OVERLAP) ?? []
  return [...own, ...next].map(({box}) => box)
}

/** Lines of one head are flush or centred. */
function isAligned([x0, , x1]: Box, [left, , right]: Box): boolean {
  const overlap = Math.min(x1, right) - Math.max(x0, left)
  const near = Math.min(Math.abs(x0 - left), Math.abs(x1 - right), Math.abs(x0 + x1 - left - right) / 2)
  return overlap > 0 && near < SAME_END
}

/** A rule that ends before the table does, right under a part of a line and under no other. */
function ruleUnder(
  {box}: Segment,
  siblings: readonly Box[],
  next: CutLine | undefined,
  rules: readonly LevelRule[],
): LevelRule | undefined {
  const floor = next === undefined ? box[3] + (box[3] - box[1]) : next.line.box[3]
  return rules.find(
    ({at, from, to}) =>
      at >= (box[1] + box[3]) / 2 &&
      at < floor &&
      from <= box[0] + SAME_END &&
      to >= box[2] - SAME_END &&
      !siblings.some((other) => other[0] < to && other[2] > from),
  )
}

function partsUnder(segments: readonly Segment[], [x0, , x1]: Box): number {
  return segments.filter(({box}) => box[0] < x1 && box[2] > x0).length
}

/** A head wider than its column, over no others: the column whose middle is nearest. */
function narrowed(
  columns: readonly Column[],
  [x0, , x1]: Box,
  first: number,
  last: number,
): readonly [number, number] {
  const whole = columns
    .slice(first, last + 1)
    .every(({from, to}) => from >= x0 - SAME_END && to <= x1 + SAME_END)
  if (whole) return [first, last]
  const near = columns
    .slice(first, last + 1)
    .map(({from, to}, index) => ({at: first + index, away: Math.abs((from + to) / 2 - (x0 + x1) / 2)}))
    .sort((a, b) => a.away - b.away)[0]
  return near === undefined ? [first, last] : [near.at, near.at]
}

/** The columns that a head is the middle of, more than one, none of them under another head of its line. */
function centred(
  columns: readonly Column[],
  box: Box,
  siblings: readonly Box[],
): readonly [number, number] | undefined {
  const middle = (box[0] + box[2]) / 2
  const size = box[3] - box[1]
  let best: {readonly range: readonly [number, number]; readonly away: number} | undefined
  for (const [first, {from}] of columns.entries()) {
    for (let last = first + 1; last < columns.length; last++) {
      const to = columns[last]?.to ?? from
      if (from > box[0] + SAME_END || to < box[2] - SAME_END) continue
      if (siblings.some(([x0, , x1]) => Math.min(x1, to) - Math.max(x0, from) > REACH * (x1 - x0))) continue
      const away = Math.abs((from + to) / 2 - middle)
      if (away <= CENTRED * size && (best === undefined || away < best.away))
        best = {range: [first, last], away}
    }
  }
  return best?.range
}

/** The box round a head's words. */
export function boxOfHead({words}: Head): Box {
  return around(words)
}
