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
  const bands = bandsOf(cells)
  for (const word of words) {
    const [x0, y0, x1, y1] = word.box
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    if (!holds(box, x, y)) continue
    const cell = bands.get(bandAt(y))?.find((one) => holds(one.box, x, y))
    if (cell === undefined) continue
    const own = byCell.get(cell)
    if (own === undefined) byCell.set(cell, [word])
    else own.push(word)
  }
  return {lattice, byCell}
}

/** Cells are looked up by bands of a page of so many points: a table has hundreds of cells and thousands of words. */
const BAND = 16

function bandAt(y: number): number {
  return Math.floor(y / BAND)
}

function bandsOf(cells: readonly LatticeCell[]): ReadonlyMap<number, readonly LatticeCell[]> {
  const bands = new Map<number, LatticeCell[]>()
  for (const cell of cells) {
    for (let band = bandAt(cell.box[1]); band <= bandAt(cell.box[3]); band++) {
      const own = bands.get(band)
      if (own === undefined) bands.set(band, [cell])
      else own.push(cell)
    }
  }
  return bands
}
