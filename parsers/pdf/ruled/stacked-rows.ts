import {columnsOf} from '../aligned/columns.ts'
import {rowsOf, type SlottedLine} from '../aligned/rows.ts'
import {segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice, LatticeCell} from '../lattice.ts'
import {type Line, linesOf} from '../lines.ts'
import type {Word} from '../words.ts'
import {type FilledCell, isOneLabel, isStack, stackedCells} from './stacks.ts'
import {divide, latticeOfSheet, partColumn, partRow, type Sheet, sheetOf} from './owners.ts'

/**
 * Part rows that hold many: where rules part the columns, or the head from the body, and no rule parts the rows.
 *
 * A cell that holds three figures under each other, and another beside it that does too, is a stack of rows. Their
 * columns may be more than the rules tell as well: `291,099  *****` side by side all the way down.
 */
export function partStackedRows(filled: Filled, words: readonly Word[]): Lattice {
  const {lattice} = filled
  const stacked = stackedCells(filled)
  if (stacked.length === 0) return lattice
  const wide = subColumns(stacked).reduce(partColumn, sheetOf(lattice))
  const rows = new Set(stacked.map(({cell}) => cell.row))
  const sides = [...rows].flatMap((row) => subRows(words, lattice, row, wide.xs))
  const labels = new Set(stacked.filter(isOneLabel).map(({cell}) => cell))
  return latticeOfSheet(cutStacks(sides.reduce(partRow, wide), lattice, rows, labels))
}

/** Where the figures of one ruled column stand in several of their own. */
function subColumns(cells: readonly FilledCell[]): number[] {
  const byColumn = new Map<number, Line[]>()
  for (const filled of cells.filter(isStack)) {
    const {column, cs} = filled.cell
    if (cs === 1) byColumn.set(column, [...(byColumn.get(column) ?? []), ...filled.lines])
  }
  return [...byColumn.values()].flatMap((lines) => {
    const columns = columnsOf(lines.map(segmentsOf), 0)
    return columns.slice(1).map(({from}, index) => ((columns[index]?.to ?? from) + from) / 2)
  })
}

/** Where the rows of a stack part. */
function subRows(words: readonly Word[], {ys}: Lattice, row: number, xs: readonly number[]): number[] {
  const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0]
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const own = words.filter(({box}) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
    return x >= left && x <= right && y >= top && y <= bottom
  })
  const rows = rowsOf(
    linesOf(own).map((line) => slotted(line, xs)),
    xs.length - 1,
  )
  return rows.slice(1).map((lines, index) => {
    const above = rows[index]?.at(-1)
    const [head] = lines
    return ((above?.foot ?? 0) + (head?.top ?? 0)) / 2
  })
}

interface TallLine extends SlottedLine {
  readonly top: number
  readonly foot: number
}

function slotted(line: Line, xs: readonly number[]): TallLine {
  const cells = xs.slice(1).map((): Word[] => [])
  for (const word of line.words) {
    const middle = (word.box[0] + word.box[2]) / 2
    const column = xs.findIndex((x) => x > middle) - 1
    cells[Math.max(0, column)]?.push(word)
  }
  return {
    baseline: line.baseline,
    size: line.size,
    bold: line.words.every(({bold}) => bold),
    cells,
    top: line.box[1],
    foot: line.box[3],
  }
}

/** A cell of a stack is one in each of its new rows and columns; others keep to all that they lay over, as labels do. */
function cutStacks(
  sheet: Sheet,
  lattice: Lattice,
  rows: ReadonlySet<number>,
  labels: ReadonlySet<LatticeCell>,
): Sheet {
  return divide(sheet, (id, row, column) => {
    const cell = lattice.cells[id]
    return cell !== undefined && rows.has(cell.row) && !labels.has(cell) ? row * sheet.xs.length + column : 0
  })
}
