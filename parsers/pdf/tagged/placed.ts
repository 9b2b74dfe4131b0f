import {around, type Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import type {TaggedTable} from './tree.ts'

/** A cell of a tagged table with what stands in it. */
export interface PlacedCell {
  readonly words: readonly Word[]
  readonly box: Box
  readonly isHead: boolean
}

export type PlacedRow = readonly PlacedCell[]

/** The rows of a tagged table with their words; cells and rows without any are left out, as pdfjs leaves them out. */
export function placedRows({rows}: TaggedTable, words: ReadonlyMap<number, readonly Word[]>): PlacedRow[] {
  const placed = rows.map((row) =>
    row.flatMap(({tag, isHead}): PlacedCell[] => {
      const own = words.get(tag) ?? []
      return own.length === 0 ? [] : [{words: own, box: around(own), isHead}]
    }),
  )
  return placed.filter(({length}) => length > 0)
}

/** Boxes of letters reach over their line by a part of it: what overlaps by less stands apart, in points. */
const OVERHANG = 3

/**
 * Do tagged rows fit what is seen of them? Structure that a program guessed often does not.
 *
 * They do where cells of one row stand side by side, what is in a lower row stands lower, and no other word stands
 * among them.
 *
 * @param others  words that are in none of the rows
 */
export function fitsPage(rows: readonly PlacedRow[], others: readonly Word[]): boolean {
  const [x0, y0, x1, y1] = around(rows.flat())
  const isAmong = ({box}: Word): boolean => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
    return x > x0 && x < x1 && y > y0 && y < y1
  }
  return (
    rows.every((row, index) => isRow(row, rows[index + 1] ?? [])) &&
    rows.slice(1).every((row, index) => standsUnder(row, rows[index] ?? [])) &&
    !others.some(isAmong)
  )
}

/**
 * Cells stand beside the tallest one, and none over another. One that takes up the row under it too, where none of that
 * row's cells is under it, may stand lower.
 */
function isRow(row: PlacedRow, next: PlacedRow): boolean {
  if (row.some(({words}) => words.some(({turn}) => turn !== 0))) return false
  const ordered = row.toSorted((a, b) => a.box[0] - b.box[0])
  const apart = ordered.slice(1).every(({box}, index) => box[0] > (ordered[index]?.box[2] ?? 0) - OVERHANG)
  const single = row.filter((cell) => next.some((under) => isOver(cell, under)))
  const tallest = (single.length === 0 ? row : single).toSorted((a, b) => height(b) - height(a))[0]
  const [top, foot] = [tallest?.box[1] ?? 0, tallest?.box[3] ?? 0]
  const floor = Math.max(foot, ...next.map(({box}) => box[3]))
  return (
    apart && row.every((cell) => cell.box[3] > top && cell.box[1] < (single.includes(cell) ? foot : floor))
  )
}

function isOver({box: [x0, , x1]}: PlacedCell, {box: [left, , right]}: PlacedCell): boolean {
  return x0 < right && x1 > left
}

function height({box}: PlacedCell): number {
  return box[3] - box[1]
}

/** A cell that goes on beside lower rows has none of their cells under it. */
function standsUnder(row: PlacedRow, above: PlacedRow): boolean {
  return row.every((cell) =>
    above.every((upper) =>
      isOver(upper, cell) ? upper.box[3] < cell.box[1] + OVERHANG : upper.box[1] < cell.box[3],
    ),
  )
}
