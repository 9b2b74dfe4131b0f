import type {Column} from './columns.ts'
import type {LevelRule} from './heads.ts'

/** A rule as wide as this share of the columns, the first aside, lies between two rows: labels may take up several. */
const AS_WIDE = 0.9
/** So many rules among the lines of a table part its rows; fewer part its head from its body. */
export const FEWEST_RULES = 2

/** The rules that part the rows of a table. */
export function rowRules(rules: readonly LevelRule[], columns: readonly Column[]): readonly LevelRule[] {
  const [left, right] = [columns[1]?.from ?? 0, columns.at(-1)?.to ?? 0]
  return rules.filter(({from, to}) => Math.min(to, right) - Math.max(from, left) >= AS_WIDE * (right - left))
}
