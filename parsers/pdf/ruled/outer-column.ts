import {segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice} from '../lattice.ts'
import {linesOf} from '../lines.ts'
import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'

/** So many of a table's rows have a word beside them. */
const MOST_ROWS = 0.7
const FEWEST_ROWS = 4
/** Feet nearer than this stand on one line, in points. */
const SAME_FOOT = 2
/** The words stand so near to the table, in points. */
const NEAR = 130

/**
 * Add the column of labels that stands left of a table's lines: one label a row, on the line of the row's own words.
 */
export function withOuterColumn({lattice}: Filled, words: readonly Word[]): Lattice {
  const {box, xs, ys} = lattice
  const lines = linesOf(words.filter((word) => isBeside(word, box)))
  if (lines.length < FEWEST_ROWS) return lattice
  const feet = words
    .filter(({box: [x0, y0, x1, y1]}) => x0 > box[0] && x1 < box[2] && y0 >= box[1] && y1 <= box[3] + 2)
    .map(({baseline}) => baseline)
  const labels = lines.filter(({baseline}) => feet.some((foot) => Math.abs(foot - baseline) < SAME_FOOT))
  const rows = new Set(labels.map((line) => rowAt(ys, (line.box[1] + line.box[3]) / 2)))
  const count = ys.length - 1
  const isColumn =
    rows.size >= FEWEST_ROWS &&
    rows.size >= MOST_ROWS * count &&
    labels.length === lines.length &&
    labels.length <= rows.size + 2 &&
    labels.every((line) => segmentsOf(line).length === 1)
  if (!isColumn) return lattice
  const left = Math.min(...labels.map((line) => line.box[0])) - 2
  return {
    box: [left, box[1], box[2], box[3]],
    xs: [left, ...xs],
    ys,
    cells: [
      ...ys.slice(1).map((y, row) => ({
        box: [left, ys[row] ?? 0, xs[0] ?? 0, y] as const,
        row,
        column: 0,
        rs: 1,
        cs: 1,
      })),
      ...lattice.cells.map((cell) => ({...cell, column: cell.column + 1})),
    ],
  }
}

function isBeside({box: [x0, y0, x1, y1]}: Word, [left, top, , bottom]: Box): boolean {
  const middle = (y0 + y1) / 2
  return x1 <= left + 2 && x0 >= left - NEAR && middle > top && middle < bottom
}

function rowAt(ys: readonly number[], y: number): number {
  return ys.findIndex((side) => side > y)
}
