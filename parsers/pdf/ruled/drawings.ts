import {wordsByCell} from '../grid.ts'
import type {Lattice} from '../lattice.ts'
import type {Word} from '../words.ts'

/** A table fills so many of its cells at the least; a chart's bars and gridlines enclose mostly nothing. */
const FILLED = 0.3
/** So many cells tell. */
const ENOUGH = 12

/** Do these cells hold next to nothing, as the boxes between a chart's bars and gridlines or a map's lines do? */
export function isDrawing(lattice: Lattice, words: readonly Word[]): boolean {
  const filled = wordsByCell(lattice, words).size
  return lattice.cells.length >= ENOUGH && filled < FILLED * lattice.cells.length
}
