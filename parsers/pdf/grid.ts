import type {Cell, Grid, GridRow, PagePosition} from '../block.ts'
import {withWholeFigures} from './broken-figures.ts'
import {textOfWords} from './cell-text.ts'
import type {Filled} from './filled.ts'
import type {Lattice, LatticeCell} from './lattice.ts'
import {litByLetters} from './lights.ts'
import type {Box} from './matrix.ts'
import {fitOf, type ReadCell} from './reading/fit.ts'
import type {Word} from './words.ts'

/** Where a box of the upright page lies on the page as it is shown. */
export type Place = (box: Box) => PagePosition

/** A ruled table with its words as a grid of rows. */
export function gridOfLattice(filled: Filled, place: Place): Grid {
  const {lattice, byCell} = filled
  const slots = slotsOf(lattice)
  const rows = Array.from({length: lattice.ys.length - 1}, (_, row) => rowOf(filled, row, slots, place))
  return {
    type: 'grid',
    layout: 'ruled',
    because: 'lines are drawn round its cells',
    rows,
    position: place(lattice.box),
    headerRows: 0,
    fit: fitOf(lattice.cells.map((cell) => readCell(cell, byCell.get(cell) ?? []))),
  }
}

function readCell({row, column, rs, cs, box}: LatticeCell, words: readonly Word[]): ReadCell {
  return {row, column, single: rs === 1 && cs === 1, left: box[0], right: box[2], words}
}

/** For each row the cell that covers each of its columns; of two the first. */
type Slots = readonly (readonly (LatticeCell | undefined)[])[]

function slotsOf({cells, xs, ys}: Lattice): Slots {
  const slots = ys.slice(1).map(() => Array.from<LatticeCell | undefined>({length: xs.length - 1}))
  for (const cell of cells) {
    for (const row of slots.slice(cell.row, cell.row + cell.rs))
      for (let column = cell.column; column < cell.column + cell.cs; column++) row[column] ??= cell
  }
  return slots
}

function rowOf({lattice: {xs, ys}, byCell}: Filled, row: number, slots: Slots, place: Place): GridRow {
  const cells = Array.from({length: xs.length - 1}, (_, column): Cell => {
    const cell = slots[row]?.[column]
    const slot: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0]
    if (cell === undefined) return {text: '', visible: 0, position: place(slot)}
    if (cell.row !== row || cell.column !== column)
      return {text: '', visible: 0, position: place(cell.box), covered: true}
    const words = withWholeFigures(byCell.get(cell) ?? [], [cell.box[0], cell.box[2]])
    const {text, visible, bulleted} = textOfWords(words)
    return {
      text,
      visible,
      position: place(cell.box),
      ...(words.length > 0 && words.every(({bold}) => bold) ? {bold: true} : {}),
      ...(bulleted ? {bulleted} : {}),
      ...litByLetters(words),
      ...(cell.cs > 1 || cell.rs > 1 ? {span: {cs: cell.cs, rs: cell.rs}} : {}),
    }
  })
  const box: Box = [xs[0] ?? 0, ys[row] ?? 0, xs.at(-1) ?? 0, ys[row + 1] ?? 0]
  return {cells, position: place(box)}
}
