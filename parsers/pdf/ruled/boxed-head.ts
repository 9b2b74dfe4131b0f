import {isYear} from '../aligned/figure-body.ts'
import {isFigureText} from '../aligned/rows.ts'
import {segmentsOf} from '../aligned/segments.ts'
import {fill} from '../filled.ts'
import type {Lattice} from '../lattice.ts'
import {type Line, linesOf} from '../lines.ts'
import type {Word} from '../words.ts'

/** Heads are of so many rows at the most, and so many of their cells hold words. */
const MOST_ROWS = 2
const FILLED = 0.7
/** So many lines under them tell, none of them further from the one before, in ems, than rows stand. */
const FEWEST_LINES = 2
const TELLING = 6
const FAR = 3.2
/** Words reach over the sides of their column by less, in points; so few of them stand across one. */
const OVERHANG = 2
const ACROSS = 0.1

/**
 * Are these the heads of a table whose other rows nothing is drawn round? By themselves they were a table of no rows, and
 * the rows under them had no heads.
 *
 * They are words, and the lines under them stand in their columns.
 */
export function isBoxedHead(lattice: Lattice, tables: readonly Lattice[], words: readonly Word[]): boolean {
  const {box, xs, ys, cells} = lattice
  if (ys.length - 1 > MOST_ROWS || xs.length < 3) return false
  const {byCell} = fill(lattice, words)
  const held = [...byCell.values()]
  if (held.length < FILLED * cells.length || held.some((own) => isFigureText(own) && !isYear(own)))
    return false
  const [left, , right, foot] = box
  const isUnder = ([x0, y0, x1]: readonly number[], least: number): boolean =>
    (y0 ?? 0) >= foot - OVERHANG && (x0 ?? 0) >= left - least && (x1 ?? 0) <= right + least
  const under = linesUnder(
    words.filter(({box: own}) => isUnder(own, OVERHANG)),
    foot,
  )
  const last = under.at(-1)?.baseline ?? foot
  const isRuledUnder = tables.some(
    ({box: [x0, y0, x1]}) => y0 > foot - OVERHANG && y0 < last && x0 < right && x1 > left,
  )
  return (
    !isRuledUnder &&
    under.filter((line) => segmentsOf(line).length > 1).length >= FEWEST_LINES &&
    areIn(under, xs)
  )
}

/** The lines right under the heads, each near to the one before. */
function linesUnder(words: readonly Word[], foot: number): readonly Line[] {
  const lines = linesOf(words).slice(0, TELLING)
  const end = lines.findIndex(
    ({baseline, size}, at) => baseline - (lines[at - 1]?.baseline ?? foot) > FAR * size,
  )
  return end < 0 ? lines : lines.slice(0, end)
}

function areIn(lines: readonly Line[], xs: readonly number[]): boolean {
  const parts = lines.flatMap((line) => segmentsOf(line))
  const inner = xs.slice(1, -1)
  const across = parts.filter(({box}) => inner.some((x) => box[0] < x - OVERHANG && box[2] > x + OVERHANG))
  return across.length <= ACROSS * parts.length
}
