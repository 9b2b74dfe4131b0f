import type {Cell, GridRow} from '../block.ts'
import type {SourceLine} from './lines.ts'

/** A pipe set by hand is off by so little. */
const OFF = 1

/**
 * Put the cells of lines with fewer pipes than the others into the columns that their pipes stand at: in
 *
 *     |         |     2004/05      |
 *     | Measure | Actual | Target  |
 *
 * the year stands over both columns below it, and in the first of them. Only where each pipe of the line stands where
 * one of the fullest lines does, and those all have theirs in one place.
 */
export function spreadOverPipes(lines: readonly SourceLine[], rows: readonly GridRow[]): readonly GridRow[] {
  const places = lines.map(({text}) => pipesIn(text))
  const most = Math.max(0, ...places.map((own) => own.length))
  if (places.every((own) => own.length === most)) return rows
  const full = places.filter((own) => own.length === most)
  const [fullest = []] = full
  if (!full.every((own) => own.every((place, at) => isNear(place, fullest[at])))) return rows
  const width = Math.max(
    0,
    ...rows.filter((_, at) => places[at]?.length === most).map(({cells}) => cells.length),
  )
  return rows.map((row, at) => {
    const own = places[at] ?? []
    if (own.length === most || own.length === 0) return row
    const under = own.map((place) => fullest.findIndex((other) => isNear(place, other)))
    const framed = row.cells.length === own.length - 1
    if (under.includes(-1) || (!framed && row.cells.length !== own.length + 1)) return row
    // the column that each cell begins in is the one behind its pipe
    const starts = framed
      ? under.slice(0, -1).map((index) => index - (under[0] ?? 0))
      : [0, ...under.map((index) => index + 1)]
    return {...row, cells: spread(row, starts, width)}
  })
}

function spread(row: GridRow, starts: readonly number[], width: number): Cell[] {
  const blank: Cell = {text: '', visible: 0, position: row.position}
  const cells = Array.from({length: width}, () => blank)
  row.cells.forEach((cell, at) => {
    const column = starts[at]
    if (column !== undefined && column < width) cells[column] = cell
  })
  return cells
}

function pipesIn(text: string): number[] {
  return [...text.matchAll(/(?<!\\)\|/g)].map(({index}) => index)
}

function isNear(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a - b) <= OFF
}
