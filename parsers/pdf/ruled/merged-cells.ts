import {segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice, LatticeCell} from '../lattice.ts'
import {linesOf} from '../lines.ts'
import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import {divide, latticeOfSheet, sheetOf} from './owners.ts'

/** A part of a line that reaches over a side by less, in points, does not cross it. */
const TOUCH = 1

/**
 * Cut cells over several columns where their words stand in these columns.
 *
 * Writers shade every second row and rule none, or leave the rules between some cells out: the words say that there
 * is more than one. A side is cut at where no part of a line crosses it and a line has parts on both of its sides.
 */
export function cutMergedCells({lattice, byCell}: Filled): Lattice {
  const cuts = new Map<number, readonly number[]>()
  for (const [id, cell] of lattice.cells.entries()) {
    const own = cell.cs > 1 ? byCell.get(cell) : undefined
    const at = own === undefined ? [] : cutsOf(cell, lattice.xs, own)
    if (at.length > 0) cuts.set(id, at)
  }
  if (cuts.size === 0) return lattice
  return latticeOfSheet(
    divide(sheetOf(lattice), (id, _, column) => cuts.get(id)?.filter((cut) => cut <= column).length ?? 0),
  )
}

/** The columns at whose left side a cell is cut. */
function cutsOf({column, cs}: LatticeCell, xs: readonly number[], words: readonly Word[]): number[] {
  const lines = linesOf(words).map((line) => segmentsOf(line).map(({box}) => box))
  const inner = Array.from({length: cs - 1}, (_, index) => column + 1 + index)
  return inner.filter((side) => isParted(lines, xs[side] ?? 0))
}

function isParted(lines: readonly (readonly Box[])[], x: number): boolean {
  const crossed = lines.some((parts) => parts.some(([x0, , x1]) => x0 < x - TOUCH && x1 > x + TOUCH))
  return (
    !crossed &&
    lines.some((parts) => parts.some(([x0]) => x0 >= x - TOUCH) && parts.some(([, , x1]) => x1 <= x + TOUCH))
  )
}
