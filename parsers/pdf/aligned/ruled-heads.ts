import {type Column, columnsUnder} from './columns.ts'
import {firstHead} from './head-lines.ts'
import type {LevelRule} from './heads.ts'
import {partHeads, partRow} from './part-heads.ts'
import type {CutLine} from './regions.ts'
import {FEWEST_RULES, rowRules} from './row-rules.ts'

/** Over a frame heads stand over so many of its columns: a title or a note does not. */
const HEADED = 0.5

/**
 * Where rules part the rows of a frame, its heads are over the second row that has a label: what stands under that is of
 * the body, though it has no figures yet.
 *
 * @param first  the first line of the body as figures tell it
 * @param over   what stands over the frame and is of the table
 * @returns      the first line of the body
 */
export function firstUnderHeads(
  lines: readonly CutLine[],
  first: number,
  columns: readonly Column[],
  rules: readonly LevelRule[],
  over: readonly CutLine[],
): number {
  const parting = rowRules(rules, columns)
  if (!areParted(lines.slice(first), parting)) return first
  let labelled = isRow(over, columns) ? 1 : 0
  let begin = 0
  for (let at = 0; at < first; at++) {
    const [line, next] = [lines[at]?.line, lines[at + 1]?.line]
    if (line === undefined || next === undefined) break
    const ends = parting.some((rule) => rule.at > line.baseline && rule.at < next.baseline)
    if (!ends) continue
    if (isRow(lines.slice(begin, at + 1), columns)) labelled += 1
    if (labelled > 1) return begin
    begin = at + 1
  }
  // the first figures may stand in the lower lines of a row
  return labelled > 0 && isRow(lines.slice(begin, first), columns) ? begin : first
}

/** A label, and something in another column. */
function isRow(lines: readonly CutLine[], columns: readonly Column[]): boolean {
  const under = lines.flatMap(({segments}) =>
    segments.map(({box}) => columnsUnder(columns, box[0], box[2])[0]),
  )
  return under.includes(0) && under.some((column) => column > 0)
}

function areParted(lines: readonly CutLine[], rules: readonly LevelRule[]): boolean {
  const [first, last] = [lines[0]?.line.baseline ?? 0, lines.at(-1)?.line.baseline ?? 0]
  return rules.filter(({at}) => at > first && at < last).length >= FEWEST_RULES
}

/**
 * The heads over a frame: rules that stand under each row stand under that of the heads first, and the frame begins there.
 *
 * @param over  the lines over the frame, from the top
 * @returns     none where what stands there is over a few of its columns, or is no head
 */
export function headsOver(
  over: readonly CutLine[],
  [under, ...body]: readonly CutLine[],
  columns: readonly Column[],
  rules: readonly LevelRule[],
): readonly CutLine[] {
  if (under === undefined) return []
  const above = over.map((cut) => partRow(cut, columns))
  const heads = above.slice(firstHead(above, [under, ...body], columns, rules))
  const parts = heads.flatMap((cut) => partHeads(cut, columns).segments)
  const headed = new Set(parts.map(({box}) => columnsUnder(columns, box[0], box[2])[0]))
  return headed.size >= HEADED * columns.length ? heads : []
}

/**
 * The row over a frame whose rows are parted by rules: each has one under it, the first as well. It is of heads, and heads
 * in the frame are of one with it, units for the most part.
 */
export function rowOverFrame(
  lines: readonly CutLine[],
  {first, columns}: {readonly first: number; readonly columns: readonly Column[]},
  {over, rules}: {readonly over: readonly CutLine[]; readonly rules: readonly LevelRule[]},
): readonly CutLine[] {
  if (!areParted(lines.slice(first), rowRules(rules, columns))) return []
  return headsOver(over, lines, columns, rules)
}
