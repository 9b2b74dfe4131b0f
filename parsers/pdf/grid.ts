import type {Cell, Grid, GridRow, PagePosition} from '../block.ts'
import {textOfWords} from './cell-text.ts'
import type {Lattice, LatticeCell} from './lattice.ts'
import {litByLetters} from './lights.ts'
import {type Box, holds, unite} from './matrix.ts'
import {fitOf, type ReadCell} from './reading/fit.ts'
import type {Word} from './words.ts'

/** Where a box of the upright page lies on the page as it is shown. */
export type Place = (box: Box) => PagePosition

/** Fill a ruled table with the words that stand in its cells. */
export function gridOfLattice(lattice: Lattice, words: readonly Word[], place: Place): Grid {
  const byCell = wordsByCell(lattice, words)
  const slots = slotsOf(lattice)
  const rows = Array.from({length: lattice.ys.length - 1}, (_, row) =>
    rowOf(lattice, row, {slots, byCell}, place),
  )
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

/**
 * The words that stand in each of a table's cells, by the middle of each; one in a hole between cells is none of the
 * table's.
 */
export function wordsByCell({box, cells}: Lattice, words: readonly Word[]): ReadonlyMap<LatticeCell, Word[]> {
  const byCell = new Map<LatticeCell, Word[]>()
  const bands = bandsOf(cells)
  for (const word of words) {
    const [x, y] = middle(word)
    if (!holds(box, x, y)) continue
    const cell = bands.get(bandAt(y))?.find((one) => holds(one.box, x, y))
    if (cell === undefined) continue
    const own = byCell.get(cell)
    if (own === undefined) byCell.set(cell, [word])
    else own.push(word)
  }
  return byCell
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

function middle({box: [x0, y0, x1, y1]}: Word): readonly [number, number] {
  return [(x0 + x1) / 2, (y0 + y1) / 2]
}

/** The cell that covers each column of each row; of two the first. */
function slotsOf({cells}: Lattice): ReadonlyMap<string, LatticeCell> {
  const slots = new Map<string, LatticeCell>()
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rs; row++)
      for (let column = cell.column; column < cell.column + cell.cs; column++)
        if (!slots.has(`${row} ${column}`)) slots.set(`${row} ${column}`, cell)
  }
  return slots
}

/** A table's cells by what they cover, and the words in them. */
interface Filled {
  readonly slots: ReadonlyMap<string, LatticeCell>
  readonly byCell: ReadonlyMap<LatticeCell, readonly Word[]>
}

function rowOf(lattice: Lattice, row: number, {slots, byCell}: Filled, place: Place): GridRow {
  const {xs, ys} = lattice
  const cells = Array.from({length: xs.length - 1}, (_, column): Cell => {
    const cell = slots.get(`${row} ${column}`)
    const slot: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0]
    if (cell === undefined) return {text: '', visible: 0, position: place(slot)}
    if (cell.row !== row || cell.column !== column)
      return {text: '', visible: 0, position: place(cell.box), covered: true}
    const words = byCell.get(cell) ?? []
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
  return {cells, position: place(unite([box]))}
}
