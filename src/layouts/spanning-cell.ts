import type {FoundRow, RowReading} from './row-of-lines.ts'

/** A cell that spans rows is a short name, and takes no more lines. */
const MOST_LINES = 2
const LONGEST = 60

/**
 * Rows found by their codes, with the cell before the code put back: the lines between a row and the one above it.
 *
 * Such a cell (a theme, a priority) stands once over several rows. Those below it have none of their own here; a later
 * stage hands it down.
 *
 * @param rows   rows laid into all columns but the first
 * @param start  the line behind the header
 */
export function withSpanningCells(rows: readonly FoundRow[], reading: RowReading, start: number): FoundRow[] {
  let end = start
  return rows.map((row) => {
    const from = spanningFrom(reading, end, row.from)
    const before = reading.lines.slice(from, row.from).flatMap(({tokens}) => tokens)
    end = row.to
    if (row.division === undefined) return row
    const {cells, undivided, cost} = row.division
    const division = {
      cells: [before, ...cells],
      undivided: undivided.map((open) => ({from: open.from + 1, to: open.to + 1})),
      cost,
    }
    return {...row, from, tokens: [...before, ...row.tokens], division}
  })
}

/** Where the cell over a row begins: behind the row above, if nothing else stands there; else at the row itself. */
function spanningFrom({lines, breaks}: RowReading, from: number, to: number): number {
  const own = lines.slice(from, to)
  const named =
    own.length <= MOST_LINES &&
    own.every(({text}, at) => text.length <= LONGEST && /^\p{Lu}/u.test(text) && !breaks.isBreak(from + at))
  return named ? from : to
}
