import type {GridRow} from '../../parsers/block.ts'
import type {Part} from './piece.ts'

/**
 * Leave out the columns that a converter made of nothing: no label above and no text below, on this page alone.
 *
 * The first column is kept whatever it holds, for commitments are numbered under a blank head; so are the columns of
 * a piece without rows, which prove nothing.
 */
export function withoutPhantoms(part: Part): Part {
  if (part.header.length === 0 || part.body.length === 0) return part
  const rows = [...part.header, ...part.body]
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0) // spread, 100,000 rows are too many arguments
  const labelled = Math.max(
    ...part.header.map((row) => row.cells.findLastIndex((cell) => cell.text !== '') + 1),
  )
  const phantom = Array.from(
    {length: width},
    (_, column) => column > 0 && column < labelled && isEmpty(rows, column),
  )
  if (!phantom.includes(true)) return part
  const drop = (row: GridRow): GridRow => dropColumns(row, (column) => phantom[column] === true)
  return {...part, header: part.header.map(drop), body: part.body.map(drop)}
}

/** A row without some of its cells; where its undivided words begin moves with them. */
function dropColumns(row: GridRow, isDropped: (column: number) => boolean): GridRow {
  const cells = row.cells.filter((_, column) => !isDropped(column))
  const {undividedFrom} = row
  if (undividedFrom === undefined) return {...row, cells}
  const before = row.cells.slice(0, undividedFrom).filter((_, column) => isDropped(column)).length
  return {...row, cells, undividedFrom: undividedFrom - before}
}

function isEmpty(rows: readonly GridRow[], column: number): boolean {
  return rows.every(({cells}) => {
    const cell = cells[column]
    return cell === undefined || (cell.text === '' && cell.visible === 0 && cell.lit === undefined)
  })
}

/**
 * Rows of a page without a header that are one cell too wide for their table: the column that is empty in all of them
 * and whose removal best brings the cells under others of their kind is the converter's.
 *
 * @param width   columns of the table that the rows go on with
 * @param sample  rows of the table, in its columns
 */
export function fitRows(
  rows: readonly GridRow[],
  width: number,
  sample: readonly (readonly string[])[],
): readonly GridRow[] {
  const wide = rows.filter((row) => lastFilled(row) > width - 1 || row.cells.length > width + 1)
  if (wide.length === 0 || sample.length === 0) return rows
  const empty = Array.from({length: width + 1}, (_, column) => column).filter((column) =>
    isEmpty(wide, column),
  )
  const scored = empty.map((column) => ({column, score: fit(wide, column, sample)}))
  const best = scored.toSorted((a, b) => b.score - a.score || a.column - b.column)[0]
  if (best === undefined) return rows
  return rows.map((row) => {
    if (row.cells.length <= width) return row
    const dropped = isEmpty([row], best.column) ? best.column : lastEmpty(row)
    return dropColumns(row, (column) => column === dropped)
  })
}

/** A row that has text in the converter's column lacks another: nothing of it is dropped but an empty cell, the last. */
function lastEmpty(row: GridRow): number {
  return row.cells.findLastIndex((cell) => cell.text === '' && cell.visible === 0)
}

function lastFilled(row: GridRow): number {
  return row.cells.findLastIndex((cell) => cell.text !== '')
}

function fit(rows: readonly GridRow[], dropped: number, sample: readonly (readonly string[])[]): number {
  let score = 0
  for (const row of rows) {
    const texts = row.cells.filter((_, column) => column !== dropped).map((cell) => cell.text)
    texts.forEach((text, column) => {
      if (text !== '' && sample.some((other) => kindOf(other[column] ?? '') === kindOf(text))) score++
    })
  }
  return score
}

type Kind = 'none' | 'figure' | 'code' | 'label' | 'words'

function kindOf(text: string): Kind {
  if (text === '') return 'none'
  if (/^[<>£(+-]*\s?\d[\d,.]*\s?%?\)?$/.test(text)) return 'figure'
  if (/^[A-Z]{1,6}[ /]?\d/.test(text)) return 'code'
  return text.length <= 30 ? 'label' : 'words'
}
