import type {Filled} from '../filled.ts'
import type {Lattice} from '../lattice.ts'
import {latticeOfSheet, type Sheet, sheetOf} from './owners.ts'

/** A column or row without words of its own that is no thicker is the ground between two, in points. */
const THIN_COLUMN = 12
const THIN_ROW = 9

/**
 * Leave out columns and rows that are only the room between a cell's side and its shading, or between two lines of a
 * double rule: too thin for a word, and no word stands in one alone.
 */
export function withoutThinSlots(filled: Filled): Lattice {
  const {lattice} = filled
  const {columns, rows} = ownSlots(filled)
  const sheet = sheetOf(lattice)
  const thinColumns = thin(lattice.xs, THIN_COLUMN).filter((column) => !columns.has(column))
  const thinRows = thin(lattice.ys, THIN_ROW).filter((row) => !rows.has(row))
  if (thinColumns.length + thinRows.length === 0) return lattice
  const narrowed = thinColumns.toReversed().reduce(dropColumn, sheet)
  const lowered = thinRows.toReversed().reduce(dropRow, narrowed)
  return lowered.xs.length < 3 || lowered.ys.length < 2 ? lattice : latticeOfSheet(lowered)
}

function thin(sides: readonly number[], most: number): number[] {
  return sides.slice(1).flatMap((side, index) => (side - (sides[index] ?? 0) <= most ? [index] : []))
}

/** Columns and rows in which a cell of theirs alone holds words. */
function ownSlots({byCell}: Filled): Record<'columns' | 'rows', ReadonlySet<number>> {
  const cells = [...byCell.keys()]
  return {
    columns: new Set(cells.filter(({cs}) => cs === 1).map(({column}) => column)),
    rows: new Set(cells.filter(({rs}) => rs === 1).map(({row}) => row)),
  }
}

function dropColumn({xs, ys, owners}: Sheet, column: number): Sheet {
  return {xs: without(xs, column), ys, owners: owners.map((slots) => slots.toSpliced(column, 1))}
}

function dropRow({xs, ys, owners}: Sheet, row: number): Sheet {
  return {xs, ys: without(ys, row), owners: owners.toSpliced(row, 1)}
}

/** The slot's two sides become one in its middle; an outer side stays where it is. */
function without(sides: readonly number[], slot: number): number[] {
  const [low, high] = [sides[slot] ?? 0, sides[slot + 1] ?? 0]
  const side = slot === 0 ? low : slot === sides.length - 2 ? high : (low + high) / 2
  return sides.toSpliced(slot, 2, side)
}
