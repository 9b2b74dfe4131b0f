import {unite} from '../matrix.ts'
import type {LevelRule} from './heads.ts'
import type {CutLine} from './regions.ts'

/** So many rules as wide as the table part its rows, and the last of them closes it. */
const FEWEST_RULES = 3
/** A rule as wide as this share of the lines is as wide as the table. */
const AS_WIDE = 0.9

/** The lines of a table without the notes under the rule that closes it: lines of one part, on the table's left. */
export function withoutNotes(region: readonly CutLine[], rules: readonly LevelRule[]): readonly CutLine[] {
  const [first] = region
  if (first === undefined) return region
  const [left, , right] = unite(region.map(({line}) => line.box))
  const wide = rules.filter(
    ({at, from, to}) =>
      at > first.line.box[1] && Math.min(to, right) - Math.max(from, left) >= AS_WIDE * (right - left),
  )
  const end = region.findLastIndex(({segments}) => segments.length > 1) + 1
  const [last, next] = [region[end - 1]?.line, region[end]?.line]
  if (last === undefined || next === undefined) return region
  const inside = wide.filter(({at}) => at < next.baseline)
  const isClosed = inside.some(({at}) => at > last.baseline)
  const goesOn = wide.some(({at}) => at > next.baseline && at < (region.at(-1)?.line.box[3] ?? 0) + next.size)
  return isClosed && !goesOn && inside.length >= FEWEST_RULES ? region.slice(0, end) : region
}
