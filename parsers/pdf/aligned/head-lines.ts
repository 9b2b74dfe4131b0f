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
    if (index === 0 && lines.length > 1 && isHeading(cut, under, columns)) return 1
    const ruled = wide.some(({at}) => at > cut.line.baseline && at < under.line.baseline)
    if (ruled && index < lines.length - 1) return index + 1
    under = cut
  }
  return 0
}

/** A line further up than so many ems is no line of the head under it. */
const LEADING = 1.35

/** A line over the first column alone, set off from the heads, is a heading over the table. */
function isHeading({line, segments}: CutLine, under: CutLine, columns: readonly Column[]): boolean {
  const [only, more] = segments
  if (only === undefined || more !== undefined || columnsUnder(columns, only.box[0], only.box[2])[0] > 0)
    return false
  return under.line.baseline - line.baseline > LEADING * line.size || isBold(line) !== isBold(under.line)
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
