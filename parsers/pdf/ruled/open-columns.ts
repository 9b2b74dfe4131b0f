import {columnsOfBoxes} from '../aligned/columns.ts'
import {isFigureText} from '../aligned/rows.ts'
import {segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice} from '../lattice.ts'
import {linesOf} from '../lines.ts'
import type {Box} from '../matrix.ts'
import {divide, latticeOfSheet, partColumn, sheetOf} from './owners.ts'

/** So many rows show the columns of one that rules leave open. */
const FEWEST_ROWS = 3
/** So many of its rows have as many parts as there are columns. */
const MOSTLY = 0.7
/** So wide is the room between them, in points. */
const NARROWEST = 6

/**
 * Part columns that hold several: where one column of a table is shaded or ruled by itself, level rules part the rows of
 * the others and nothing their columns.
 *
 * Nearly each row has the same parts side by side, one line each, and all but the first are figures.
 */
export function partOpenColumns({lattice, byCell}: Filled): Lattice {
  const cuts = lattice.xs.slice(1).flatMap((_, column) => {
    const rows = lattice.cells.flatMap((cell) => {
      const words = cell.column === column && cell.cs === 1 ? byCell.get(cell) : undefined
      return words === undefined ? [] : [linesOf(words).map((line) => segmentsOf(line))]
    })
    return cutsOf(
      rows.flatMap((lines) => (lines.length === 1 ? lines : [])),
      rows.length,
    )
  })
  if (cuts.length === 0) return lattice
  const parted = cuts.reduce(partColumn, sheetOf(lattice))
  return latticeOfSheet(divide(parted, (id, _, column) => (lattice.cells[id]?.cs === 1 ? column : 0)))
}

/** The x between the columns of rows that have several parts each. */
function cutsOf(rows: readonly ReturnType<typeof segmentsOf>[], count: number): readonly number[] {
  if (count < FEWEST_ROWS) return []
  const boxes = rows.flatMap((segments) => segments.map(({box}): Box => box))
  const columns = columnsOfBoxes(boxes, 0, NARROWEST)
  const whole = rows.filter(
    (segments) =>
      segments.length === columns.length && segments.slice(1).every(({words}) => isFigureText(words)),
  )
  if (columns.length < 2 || whole.length < MOSTLY * count) return []
  return columns.slice(1).map(({from}, at) => ((columns[at]?.to ?? from) + from) / 2)
}
