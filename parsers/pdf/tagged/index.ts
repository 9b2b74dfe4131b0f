import {type Column, columnsOfBoxes, MAY_CROSS, withSparse} from '../aligned/columns.ts'
import type {AlignedTable} from '../aligned/index.ts'
import {isYear} from '../aligned/figure-body.ts'
import {isFigureText} from '../aligned/rows.ts'
import {segmentsOf} from '../aligned/segments.ts'
import {linesOf} from '../lines.ts'
import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import {rangedHeads} from './head-rows.ts'
import {fitsPage, type PlacedCell, placedRows, type PlacedRow} from './placed.ts'
import type {PageTags} from './tree.ts'

/** Less is no table: tags are put round letterheads and boxes too. */
const FEWEST_ROWS = 2
const FEWEST_COLUMNS = 2

/** A table of the file's own structure: its rows as they are tagged, and the table that they are by themselves. */
export interface TaggedReading {
  readonly rows: readonly PlacedRow[]
  readonly table: AlignedTable
}

/**
 * The tables that the file's own structure has on a page, as far as they fit what is seen of them.
 *
 * The structure says what each cell holds and which cells are a row; the page says which column a cell stands in, for
 * pdfjs leaves out empty cells and what a cell spans.
 *
 * @param words  of the page
 */
export function taggedTables({tables}: PageTags, words: readonly Word[]): TaggedReading[] {
  if (tables.length === 0) return []
  const byTag = new Map<number, Word[]>()
  for (const word of words) {
    if (word.tag === undefined) continue
    const own = byTag.get(word.tag)
    if (own === undefined) byTag.set(word.tag, [word])
    else own.push(word)
  }
  return tables.flatMap((tagged) => {
    const rows = placedRows(tagged, byTag)
    const own = new Set(rows.flatMap((row) => row.flatMap((cell) => cell.words)))
    const others = words.filter((word) => !own.has(word))
    if (rows.length < FEWEST_ROWS || !fitsPage(rows, others)) return []
    const count = headRows(rows)
    const columns = columnsFor(rows.slice(0, count), rows.slice(count))
    const table = columns.length < FEWEST_COLUMNS ? undefined : taggedTable(rows, count, columns)
    return table === undefined ? [] : [{rows, table}]
  })
}

/**
 * Tagged rows as a table of these columns.
 *
 * @param count  how many of them are heads
 * @returns      `undefined` where a cell stands in no column, or two cells or heads in one
 */
export function taggedTable(
  rows: readonly PlacedRow[],
  count: number,
  columns: readonly Column[],
): AlignedTable | undefined {
  const slotted = rows.slice(count).flatMap((row) => slotsOf(row, columns) ?? [])
  if (slotted.length < rows.length - count) return undefined
  const heads = rangedHeads(rows.slice(0, count), columns)
  if (heads === undefined) return undefined
  const lines = linesOf(rows.flatMap((row) => row.flatMap(({words}) => words)))
  return {
    region: lines.map((line) => ({line, segments: segmentsOf(line)})),
    lines,
    columns,
    ...(count === 0 ? {} : {heads: {rows: count, heads}}),
    told: true,
    tagged: true,
    rows: slotted,
  }
}

/** Rows of heads are no more than so many. */
const MOST_HEADS = 3

/**
 * How many rows are heads: those that are tagged so, or, where none is, those over the first figures. One cell alone is
 * what is left of a row of the page before.
 */
function headRows(rows: readonly PlacedRow[]): number {
  const tagged = taggedHeadRows(rows)
  if (tagged > 0) return tagged
  const figures = rows.findIndex((row) =>
    row.slice(1).some(({words}) => isFigureText(words) && !isYear(words)),
  )
  const areHeads = figures <= MOST_HEADS && rows.slice(0, figures).every(({length}) => length > 1)
  return areHeads ? Math.max(0, figures) : 0
}

export function taggedHeadRows(rows: readonly PlacedRow[]): number {
  return Math.max(
    0,
    rows.findIndex((row) => !row.every(({isHead}) => isHead)),
  )
}

/** Of the row with most cells, those that tell columns have so many. */
const FULL = 0.5

function columnsFor(heads: readonly PlacedRow[], body: readonly PlacedRow[]): readonly Column[] {
  const most = Math.max(0, ...body.map(({length}) => length))
  const telling = body.filter(({length}) => length > 1 && length >= FULL * most)
  const boxes = telling.flatMap((row) => row.map(({box}): Box => box))
  const columns = columnsOfBoxes(boxes, Math.floor(MAY_CROSS * telling.length), 0)
  const full = withSparse(columns, several(body))
  // As many heads as there are columns stand over one each, however far from the figures they are set.
  const [last] = heads.slice(-1)
  return last === undefined || last.length <= full.length ? full : withSparse(full, several([last]))
}

function several(rows: readonly PlacedRow[]): readonly PlacedCell[] {
  return rows.flatMap((row) => (row.length > 1 ? row : []))
}

/** The words of a row by their columns, one row; `undefined` where a cell stands in none of them, or two in one. */
function slotsOf(row: PlacedRow, columns: readonly Column[]): (readonly Word[])[][] | undefined {
  const slots: (readonly Word[])[] = columns.map(() => [])
  for (const {words, box} of row) {
    const column = columnOf(box, columns, row.length === 1)
    if (slots[column]?.length !== 0) return undefined
    slots[column] = words
  }
  return [slots]
}

/**
 * The column that most of a cell stands in: of the columns of another page it may touch two. One that is alone in its row
 * may go over several, as a sub-heading does, and stands in the first.
 */
function columnOf([x0, , x1]: Box, columns: readonly Column[], isAlone: boolean): number {
  const shares = columns.map(({from, to}) => Math.min(to, x1) - Math.max(from, x0))
  const most = Math.max(...shares)
  return most <= 0 ? -1 : shares.findIndex((share) => (isAlone ? share > 0 : share === most))
}
