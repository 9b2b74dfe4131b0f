import type {Cell, Grid, GridRow, PagePosition} from '../block.ts'
import {textOfWords} from './cell-text.ts'
import type {Lattice, LatticeCell} from './lattice.ts'
import {type Box, holds, unite} from './matrix.ts'
import type {Word} from './words.ts'

/** Where a box of the upright page lies on the page as it is shown. */
export type Place = (box: Box) => PagePosition

/** Fill a ruled table with the words that stand in its cells. */
export function gridOfLattice(lattice: Lattice, words: readonly Word[], place: Place): Grid {
  const byCell = new Map<LatticeCell, Word[]>()
  for (const word of words) {
    const cell = cellAt(lattice, word)
    if (cell !== undefined) byCell.set(cell, [...(byCell.get(cell) ?? []), word])
  }
  const rows = Array.from({length: lattice.ys.length - 1}, (_, row) => rowOf(lattice, row, byCell, place))
  return {
    type: 'grid',
    layout: 'ruled',
    because: 'lines are drawn round its cells',
    rows,
    position: place(lattice.box),
    headerRows: 0,
  }
}

/** The words that stand in a table's cells; one in a hole between them is none of the table's. */
export function wordsInCells(lattice: Lattice, words: readonly Word[]): Word[] {
  return wordsWithin(lattice.box, words).filter((word) => cellAt(lattice, word) !== undefined)
}

/** The words that stand inside a box, by the middle of each. */
export function wordsWithin(box: Box, words: readonly Word[]): Word[] {
  return words.filter((word) => holds(box, ...middle(word)))
}

function middle({box: [x0, y0, x1, y1]}: Word): readonly [number, number] {
  return [(x0 + x1) / 2, (y0 + y1) / 2]
}

function cellAt({cells}: Lattice, word: Word): LatticeCell | undefined {
  const [x, y] = middle(word)
  return cells.find(({box}) => holds(box, x, y))
}

function rowOf(
  lattice: Lattice,
  row: number,
  byCell: ReadonlyMap<LatticeCell, readonly Word[]>,
  place: Place,
): GridRow {
  const {xs, ys} = lattice
  const cells = Array.from({length: xs.length - 1}, (_, column): Cell => {
    const cell = lattice.cells.find((one) => covers(one, row, column))
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
      ...(cell.cs > 1 || cell.rs > 1 ? {span: {cs: cell.cs, rs: cell.rs}} : {}),
    }
  })
  const box: Box = [xs[0] ?? 0, ys[row] ?? 0, xs.at(-1) ?? 0, ys[row + 1] ?? 0]
  return {cells, position: place(unite([box]))}
}

function covers(cell: LatticeCell, row: number, column: number): boolean {
  return (
    row >= cell.row && row < cell.row + cell.rs && column >= cell.column && column < cell.column + cell.cs
  )
}
