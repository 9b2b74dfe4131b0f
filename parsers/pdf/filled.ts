import {byHeight} from './by-height.ts'
import type {Lattice, LatticeCell} from './lattice.ts'
import {holds} from './matrix.ts'
import type {Word} from './words.ts'

/** A ruled table and the words that stand in each of its cells; empty cells have none. */
export interface Filled {
  readonly lattice: Lattice
  readonly byCell: ReadonlyMap<LatticeCell, readonly Word[]>
}

/**
 * Find the words that stand in each of a table's cells, by the middle of each; one in a hole between cells is none of
 * the table's.
 */
export function fill(lattice: Lattice, words: readonly Word[]): Filled {
  const {box, cells} = lattice
  const byCell = new Map<LatticeCell, Word[]>()
  const cellsBy = byHeight(cells, ({box: own}) => own)
  for (const word of words) {
    const [x0, y0, x1, y1] = word.box
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    if (!holds(box, x, y)) continue
    const cell = cellsBy.near(y).find((one) => holds(one.box, x, y))
    if (cell === undefined) continue
    const own = byCell.get(cell)
    if (own === undefined) byCell.set(cell, [word])
    else own.push(word)
  }
  return {lattice, byCell}
}
