import {columnsOf} from '../aligned/columns.ts'
import {isFigureText, rowsOf, type SlottedLine} from '../aligned/rows.ts'
import {segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice, LatticeCell} from '../lattice.ts'
import {type Line, linesOf} from '../lines.ts'
import type {Word} from '../words.ts'
import {divide, latticeOfSheet, partColumn, partRow, type Sheet, sheetOf} from './owners.ts'

/** So many figures under each other in a cell are rows without a rule between them. */
const FEWEST_FIGURES = 3
/** In so many columns. */
const FEWEST_COLUMNS = 2
/** Most parts of a column of figures are figures. */
const MOSTLY = 0.8

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
  return latticeOfSheet(cutStacks(sides.reduce(partRow, wide), lattice, rows))
}

interface FilledCell {
  readonly cell: LatticeCell
  readonly lines: readonly Line[]
}

/** The cells of rows that are stacks. */
function stackedCells({byCell}: Filled): FilledCell[] {
  const byRow = new Map<number, [LatticeCell, readonly Word[]][]>()
  for (const [cell, own] of byCell) {
    const row = byRow.get(cell.row)
    if (row === undefined) byRow.set(cell.row, [[cell, own]])
    else row.push([cell, own])
  }
  return [...byRow.values()].flatMap((cells) => {
    if (!cells.some(([, own]) => mayBeStack(own)) || cells.some(([cell]) => cell.rs > 1)) return []
    const row = cells.map(([cell, own]) => ({cell, lines: linesOf(own)}))
    return row.filter(isStack).reduce((sum, one) => sum + columnsIn(one), 0) >= FEWEST_COLUMNS ? row : []
  })
}

/** Words of as many lines have as many feet: most cells hold fewer, and their lines need not be told apart. */
function mayBeStack(words: readonly Word[]): boolean {
  return words.length >= FEWEST_FIGURES && new Set(words.map(({baseline}) => baseline)).size >= FEWEST_FIGURES
}

function isStack({lines}: FilledCell): boolean {
  const figures = lines.filter((line) => segmentsOf(line).every(({words}) => isFigureText(words)))
  return figures.length >= FEWEST_FIGURES && figures.length >= MOSTLY * lines.length
}

function columnsIn({lines}: FilledCell): number {
  return columnsOf(lines.map(segmentsOf), 0).length
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

/** A cell of a stack is one in each of its new rows and columns; others keep to all that they lay over. */
function cutStacks(sheet: Sheet, lattice: Lattice, rows: ReadonlySet<number>): Sheet {
  return divide(sheet, (id, row, column) => {
    const cell = lattice.cells[id]
    return cell !== undefined && rows.has(cell.row) ? row * sheet.xs.length + column : 0
  })
}
