import type {Lattice, LatticeCell} from '../lattice.ts'
import {around, type Box} from '../matrix.ts'

/** A ruled table as a sheet of slots, each of one cell; `undefined` where a hole is. */
export interface Sheet {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** by row, then column */
  readonly owners: readonly (readonly (number | undefined)[])[]
}

export function sheetOf({xs, ys, cells}: Lattice): Sheet {
  const owners = ys.slice(1).map(() => xs.slice(1).map((): number | undefined => undefined))
  for (const [id, cell] of cells.entries()) {
    for (const slots of owners.slice(cell.row, cell.row + cell.rs))
      for (let column = cell.column; column < Math.min(cell.column + cell.cs, slots.length); column++)
        slots[column] ??= id
  }
  return {xs, ys, owners}
}

/** The way back; a cell is the block round all of its slots. */
export function latticeOfSheet({xs, ys, owners}: Sheet): Lattice {
  const blocks = new Map<number, {row: number; column: number; lastRow: number; lastColumn: number}>()
  for (const [row, slots] of owners.entries()) {
    for (const [column, id] of slots.entries()) {
      if (id === undefined) continue
      const block = blocks.get(id)
      if (block === undefined) blocks.set(id, {row, column, lastRow: row, lastColumn: column})
      else {
        block.lastRow = Math.max(block.lastRow, row)
        block.lastColumn = Math.max(block.lastColumn, column)
      }
    }
  }
  const cells = [...blocks.values()].map(({row, column, lastRow, lastColumn}): LatticeCell => {
    const box: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[lastColumn + 1] ?? 0, ys[lastRow + 1] ?? 0]
    return {box, row, column, rs: lastRow - row + 1, cs: lastColumn - column + 1}
  })
  return {box: around(cells), xs, ys, cells}
}

/** Part a column in two at `x`: what lay over it lies over both. */
export function partColumn(sheet: Sheet, x: number): Sheet {
  const at = sheet.xs.findIndex((side) => side > x)
  if (at <= 0) return sheet
  return {
    ...sheet,
    xs: sheet.xs.toSpliced(at, 0, x),
    owners: sheet.owners.map((slots) => slots.toSpliced(at, 0, slots[at - 1])),
  }
}

/** Part a row in two at `y`. */
export function partRow(sheet: Sheet, y: number): Sheet {
  const at = sheet.ys.findIndex((side) => side > y)
  const own = sheet.owners[at - 1]
  if (own === undefined) return sheet
  return {...sheet, ys: sheet.ys.toSpliced(at, 0, y), owners: sheet.owners.toSpliced(at, 0, own)}
}

/** Give each cell of which `partOf` tells several parts a number of its own for each. */
export function divide(
  {xs, ys, owners}: Sheet,
  partOf: (id: number, row: number, column: number) => number,
): Sheet {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  return {
    xs,
    ys,
    owners: owners.map((slots, row) =>
      slots.map((id, column) =>
        id === undefined ? undefined : numberOf(`${id} ${partOf(id, row, column)}`),
      ),
    ),
  }
}
