import type {Cell} from '../block.ts'
import {isValueLike} from './cell-shape.ts'

/** The cells of a row, and from where on nothing tells which column they belong to. */
export interface Fitted {
  readonly cells: readonly Cell[]
  readonly undividedFrom?: number
}

/** A row with so many cells too many is not tried. */
const MOST_EXTRA = 3

type Join = (left: Cell, right: Cell) => Cell

/**
 * Fit the cells of a row to the columns of its table. Where a mark stood inside cells the row has too many: those are
 * joined again, if in one way only values stand under values; otherwise the rest of the row stays one cell.
 *
 * @param figures  the columns that hold values
 */
export function fitCells(
  cells: readonly Cell[],
  columns: number,
  figures: readonly number[],
  join: Join,
): Fitted {
  const extra = cells.length - columns
  if (extra === 0 || cells.length === 1) return {cells}
  if (extra < 0) return fits(cells, figures) ? {cells} : leave(cells, 1, join)
  const ways = extra > MOST_EXTRA ? [] : joinings(cells, extra, join).filter((way) => fits(way, figures))
  const [only, ...others] = ways
  if (only !== undefined && others.length === 0) return {cells: only}
  return leave(cells, sharedStart(ways), join)
}

/** Do values stand under values, and words under words? */
function fits(cells: readonly Cell[], figures: readonly number[]): boolean {
  return cells.every(({text}, column) => {
    if (text === '') return true
    return figures.includes(column) ? isOneValue(text) : !isBareFigure(text)
  })
}

function isBareFigure(text: string): boolean {
  return /^[£<>(+-]*\d[\d,.]*[%)]?$/.test(text)
}

function isOneValue(text: string): boolean {
  return / \/ |=/.test(text) ? isRatio(text) : isValueLike(text)
}

/** A count over a count, and what share that is. */
function isRatio(text: string): boolean {
  return /^[\d,.]+ \/ [\d,.]+ = [\d,.]+ ?%?$/.test(text)
}

/** All ways to join so many cells with their right neighbours. */
function joinings(cells: readonly Cell[], extra: number, join: Join, from = 0): Cell[][] {
  if (extra === 0) return [[...cells]]
  const ways: Cell[][] = []
  for (let at = from; at + 1 < cells.length; at++) {
    const [left, right] = [cells[at], cells[at + 1]]
    if (left === undefined || right === undefined) continue
    const joined = [...cells.slice(0, at), join(left, right), ...cells.slice(at + 2)]
    ways.push(...joinings(joined, extra - 1, join, at))
  }
  return ways
}

/** Cells that all ways have alike, from the first on. */
function sharedStart(ways: readonly (readonly Cell[])[]): number {
  const [first] = ways
  if (first === undefined) return 1
  const differs = first.findIndex(({text}, at) => ways.some((way) => way[at]?.text !== text))
  return Math.max(1, differs)
}

function leave(cells: readonly Cell[], from: number, join: Join): Fitted {
  const rest = cells.slice(from)
  const [first, ...others] = rest
  if (first === undefined) return {cells}
  return {cells: [...cells.slice(0, from), others.reduce(join, first)], undividedFrom: from}
}
