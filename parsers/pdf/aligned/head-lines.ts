import {type Column, columnsUnder} from './columns.ts'
import type {CutLine} from './regions.ts'
import type {LevelRule} from './heads.ts'

/** Heads stand no further from what is under them, in ems, or no further than rows stand from each other. */
const NEAR = 2.4
const FURTHEST = 3.2
const AS_ROWS = 1.15
/** Sizes nearer than this are one. */
const SAME_SIZE = 1.1
/** A rule as wide as this share of the table bounds its heads. */
const AS_WIDE = 0.9

/**
 * Which of the lines over a body of figures are its heads: from the body up, to a line that is none.
 *
 * None is a line that runs from the first column over others, as titles and prose do; one set in another size; one
 * further up; one over a rule as wide as the table.
 *
 * @param lines  what stands over the body, from the top
 * @param body   the lines of the body
 * @returns      the index of the first head
 */
export function firstHead(
  lines: readonly CutLine[],
  body: readonly [CutLine, ...CutLine[]],
  columns: readonly Column[],
  rules: readonly LevelRule[],
): number {
  const near = nearOf(body)
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0]
  const wide = rules.filter(
    ({from, to}) => Math.min(to, right) - Math.max(from, left) >= AS_WIDE * (right - left),
  )
  let [under] = body
  for (let index = lines.length - 1; index >= 0; index--) {
    const cut = lines[index]
    if (cut === undefined || !isHead(cut, under, columns, near)) return index + 1
    if (lines.length > 1 && isHeading(lines.slice(0, index + 1), under, columns)) return index + 1
    const ruled = wide.some(({at}) => at > cut.line.baseline && at < under.line.baseline)
    if (ruled && index < lines.length - 1) return index + 1
    under = cut
  }
  return 0
}

/** A line further up than so many ems is no line of the head under it. */
const LEADING = 1.35

/** Fewer words are a head that is broken where its writer wanted it. */
const HEADING_WORDS = 3

/**
 * A line over the first column alone, with none over the others above it, is a heading over the table where it is set off
 * from the heads, or is no line of the head under it: that one's first word would have fitted on it.
 */
function isHeading(lines: readonly CutLine[], under: CutLine, columns: readonly Column[]): boolean {
  const cut = lines.at(-1)
  if (cut === undefined || !lines.every((line) => isOverFirst(line, columns))) return false
  if (under.line.baseline - cut.line.baseline > LEADING * cut.line.size) return true
  return isBold(cut.line) !== isBold(under.line) || isWhole(cut.line, under, columns)
}

function isOverFirst({segments: [only, more]}: CutLine, columns: readonly Column[]): boolean {
  return only !== undefined && more === undefined && columnsUnder(columns, only.box[0], only.box[2])[0] === 0
}

function isWhole({words, size}: CutLine['line'], {line}: CutLine, columns: readonly Column[]): boolean {
  const [last, next] = [words.at(-1)?.box, line.words[0]?.box]
  const edge = columns[1]?.from
  if (words.length < HEADING_WORDS || last === undefined || next === undefined || edge === undefined)
    return false
  return next[0] < edge && last[2] + next[2] - next[0] + size < edge
}

/** How far from what is under them heads may stand, in ems: as far as most rows stand from each other. */
function nearOf(body: readonly CutLine[]): number {
  const gaps = body.slice(1).flatMap(({line}, at) => {
    const above = body[at]?.line
    return above === undefined ? [] : [(line.baseline - above.baseline) / line.size]
  })
  const wide = gaps.toSorted((a, b) => a - b)[Math.floor(0.75 * gaps.length)] ?? 0
  return Math.max(NEAR, Math.min(FURTHEST, AS_ROWS * wide))
}

function isHead(
  {line, segments}: CutLine,
  under: CutLine,
  columns: readonly Column[],
  near: number,
): boolean {
  if (Math.abs(line.size - under.line.size) > SAME_SIZE) return false
  if (under.line.baseline - line.baseline > near * Math.max(line.size, under.line.size)) return false
  return segments.every(({box}) => {
    const [first, last] = columnsUnder(columns, box[0], box[2])
    return first > 0 || last === 0
  })
}

function isBold({words}: CutLine['line']): boolean {
  return words.every(({bold}) => bold)
}
