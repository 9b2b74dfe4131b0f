import {isYear} from '../aligned/figure-body.ts'
import {isFigureText} from '../aligned/rows.ts'
import {type Segment, segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice} from '../lattice.ts'
import {type Line, linesOf} from '../lines.ts'
import type {Word} from '../words.ts'

/** Heads stand so near to the first rule of their table, and their lines to each other, in ems. */
const NEAR = 1.5
/** A row of heads has one over so many of the columns, and is of so many lines at the most. */
const MOSTLY = 0.6
const MOST_LINES = 3
/** Heads reach over the sides of a table by less, in points. */
const OVERHANG = 2

/**
 * Add the row of heads that stands over a table whose first rule is under them.
 *
 * Only over a row with figures, which is none of heads itself; each part of the lines over it stands over one column.
 */
export function withHeadsOver({lattice, byCell}: Filled, words: readonly Word[]): Lattice {
  const {box, xs, ys, cells} = lattice
  const [left, top, right] = box
  const isBody = cells.some(
    (cell) => cell.row === 0 && cell.column > 0 && isFigureCell(byCell.get(cell) ?? []),
  )
  if (!isBody || xs.length < 3) return lattice
  const over = linesOf(
    words.filter(({box: [x0, y0, x1, y1]}) => {
      const middle = (y0 + y1) / 2
      return x0 >= left - OVERHANG && x1 <= right + OVERHANG && middle < top && top - middle < 60
    }),
  )
  const lines = headLines(over, top, xs)
  const heads = lines.flatMap((line) => segmentsOf(line))
  const headed = new Set(heads.map((head) => columnOver(head, xs)))
  const [first] = lines
  if (first === undefined || headed.size < MOSTLY * (xs.length - 1)) return lattice
  const head = first.box[1] - OVERHANG
  return {
    box: [left, head, right, box[3]],
    xs,
    ys: [head, ...ys],
    cells: [
      ...xs.slice(1).map((x, column) => ({
        box: [xs[column] ?? left, head, x, top] as const,
        row: 0,
        column,
        rs: 1,
        cs: 1,
      })),
      ...cells.map((cell) => ({...cell, row: cell.row + 1})),
    ],
  }
}

function isFigureCell(words: readonly Word[]): boolean {
  return words.length > 0 && isFigureText(words) && !isYear(words)
}

/** The lines right over a table, from the top, whose parts each stand over one column and are no figures. */
function headLines(over: readonly Line[], top: number, xs: readonly number[]): readonly Line[] {
  const lines: Line[] = []
  let floor = top
  for (const line of over.toReversed()) {
    const parts = segmentsOf(line)
    const near = floor - (line.box[1] + line.box[3]) / 2 <= NEAR * line.size
    const isHead =
      parts.every((part) => columnOver(part, xs) >= 0 && !isFigureCell(part.words)) &&
      (parts.length > 1 || columnOver(parts[0] ?? {box: line.box}, xs) > 0)
    if (!near || !isHead || lines.length === MOST_LINES) break
    lines.unshift(line)
    floor = (line.box[1] + line.box[3]) / 2
  }
  return lines
}

/** The column that a part stands over; -1 where it reaches over a side. */
function columnOver({box: [x0, , x1]}: Pick<Segment, 'box'>, xs: readonly number[]): number {
  return xs.slice(1).findIndex((x, at) => x0 >= (xs[at] ?? 0) - OVERHANG && x1 <= x + OVERHANG)
}
