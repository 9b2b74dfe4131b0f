import type {Filled} from '../filled.ts'

/** A table fills so many of its cells at the least; a chart's bars and gridlines enclose mostly nothing. */
const FILLED = 0.3
/** So many where none of them holds a word: the values of bars and the marks of axes have no names, a table has. */
const FILLED_BY_FIGURES = 0.5
/** So many cells tell. */
const ENOUGH = 12

const LETTER = /\p{L}/u

/** Do these cells hold next to nothing, as the boxes between a chart's bars and gridlines or a map's lines do? */
export function isDrawing({lattice, byCell}: Filled): boolean {
  if (lattice.cells.length < ENOUGH) return false
  const named = [...byCell.values()].some((own) => own.some(({text}) => LETTER.test(text)))
  return byCell.size < (named ? FILLED : FILLED_BY_FIGURES) * lattice.cells.length
}
