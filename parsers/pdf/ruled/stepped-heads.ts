import {segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice, LatticeCell} from '../lattice.ts'
import {type Line, linesOf} from '../lines.ts'
import {divide, latticeOfSheet, partRow, sheetOf} from './owners.ts'

/** A part of a line that reaches over a side by less, in points, does not cross it. */
const TOUCH = 1

/**
 * Part a row of heads that holds two steps: a title over several columns, and under it the title of each.
 *
 * The upper line crosses a side between columns, and a lower one has parts on both sides of it.
 */
export function partSteppedHeads({lattice, byCell}: Filled): Lattice {
  const steps = new Map<number, number>()
  for (const [id, cell] of lattice.cells.entries()) {
    const own = cell.cs > 1 && cell.rs === 1 ? byCell.get(cell) : undefined
    const y = own === undefined ? undefined : stepOf(cell, lattice.xs, linesOf(own))
    if (y !== undefined) steps.set(id, y)
  }
  if (steps.size === 0) return lattice
  const byRow = new Map<number, number>()
  for (const [id, y] of steps) {
    const row = lattice.cells[id]?.row ?? 0
    byRow.set(row, Math.max(byRow.get(row) ?? 0, y))
  }
  const ys = [...byRow.values()]
  const parted = ys.reduce(partRow, sheetOf(lattice))
  return latticeOfSheet(
    divide(parted, (id, row) => (steps.has(id) && ys.includes(parted.ys[row] ?? 0) ? 1 : 0)),
  )
}

/** The y between the title over several columns and those of each. */
function stepOf(
  {column, cs}: LatticeCell,
  xs: readonly number[],
  lines: readonly Line[],
): number | undefined {
  const parts = lines.map((line) => segmentsOf(line).map(({box}) => box))
  for (let side = column + 1; side < column + cs; side++) {
    const x = xs[side] ?? 0
    const under = parts.findIndex(
      (boxes) =>
        boxes.every(([x0, , x1]) => x0 >= x - TOUCH || x1 <= x + TOUCH) &&
        boxes.some(([x0]) => x0 >= x - TOUCH) &&
        boxes.some(([, , x1]) => x1 <= x + TOUCH),
    )
    const over = parts.findIndex((boxes) => boxes.some(([x0, , x1]) => x0 < x - TOUCH && x1 > x + TOUCH))
    if (over >= 0 && under === over + 1) return ((lines[over]?.box[3] ?? 0) + (lines[under]?.box[1] ?? 0)) / 2
  }
  return undefined
}
