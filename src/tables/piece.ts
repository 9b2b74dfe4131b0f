import type {Grid, GridRow} from '../../parsers/block.ts'
import {isBoldHeader, isFieldHeader, isHeadWord, isPlainHeader, textsOf} from './header.ts'
import {
  isExactHeader,
  isRepeatedHeader,
  isSubHeader,
  knownHeader,
  type KnownHeaders,
} from './known-headers.ts'
import {isPageNumber} from './page-mark.ts'
import {readTitle, type PieceTitle, type TitleContext} from './piece-title.ts'
import {recurs, type Recurring} from './recurring.ts'
import {isUndivided} from './undivided.ts'

/** A run of rows under one header (or under none), with the title that stood in the header's lines. */
export interface Part {
  readonly title?: PieceTitle
  readonly header: readonly GridRow[]
  readonly body: readonly GridRow[]
  /** Page numbers that stand among the rows. */
  readonly furniture: readonly GridRow[]
}

/** What is known of the document when a piece is read. */
export interface Context extends TitleContext {
  readonly known: KnownHeaders
  /** First rows that several pieces share: headers, whatever their words. */
  readonly recurring: Recurring
  /** No table is open that the piece could continue. */
  readonly fresh: boolean
}

/** A header of more rows than this is a table. */
const MOST_HEADER_ROWS = 4

/** Cut a piece into parts, each under its own header. */
export function readPiece(grid: Grid, around: Context): Part[] {
  const filled = grid.rows.filter((row) => row.cells.some((cell) => cell.text !== '' || cell.visible > 0))
  const rows = filled.filter((row) => !isPageFoot(row))
  const parts: (Omit<Part, 'body'> & {body: GridRow[]})[] = []
  let context = around
  let at = 0
  while (at < rows.length) {
    const first = at === 0
    const title = readTitle(rows, at, context, (below) => headsTable(rows, below, first, context))
    const after = at + (title?.rows.length ?? 0)
    const header = readHeader(rows, after, grid, context, after === 0 || title !== undefined)
    if (header.length > 0) context = {...context, known: [knownHeader(mergeLabels(header)), ...context.known]}
    if (title !== undefined || header.length > 0 || parts.length === 0) {
      parts.push({...(title === undefined ? {} : {title}), header, body: [], furniture: []})
    }
    at = after + header.length
    const row = rows[at]
    if (row !== undefined && header.length + (title?.rows.length ?? 0) === 0) {
      parts.at(-1)?.body.push(row)
      at++
    }
  }
  const feet = filled.filter(isPageFoot)
  return feet.length === 0 ? parts : withFeet(parts, feet)
}

/** A line of its own among tabbed lines that holds a page number. */
function isPageFoot(row: GridRow): boolean {
  return row.cells.length === 1 && isPageNumber(row.cells[0]?.text ?? '')
}

function withFeet(parts: readonly Part[], feet: readonly GridRow[]): Part[] {
  const [first = {header: [], body: [], furniture: []}, ...rest] = parts
  return [{...first, furniture: feet}, ...rest]
}

function readHeader(
  rows: readonly GridRow[],
  at: number,
  grid: Grid,
  context: Context,
  first: boolean,
): GridRow[] {
  if (!startsHeader(rows, at, grid, context, first)) return []
  const header = rows.slice(at, at + 1)
  while (header.length < MOST_HEADER_ROWS) {
    const next = rows[at + header.length]
    const last = header.at(-1)
    if (next === undefined || last === undefined || isUndivided(next)) break
    const names = mergeLabels(header)
    const lone = header.every((row) => textsOf(row).every((text) => text === '' || isHeadWord(text)))
    const goesOn = isSubHeader(textsOf(next), names, context.known) || (lone && isFieldHeader(textsOf(next)))
    if (!goesOn) break
    header.push(next)
  }
  return header
}

function mergeLabels(header: readonly GridRow[]): string[] {
  const width = Math.max(...header.map((row) => row.cells.length))
  return Array.from({length: width}, (_, column) =>
    header
      .map((row) => row.cells[column]?.text ?? '')
      .filter((text) => text !== '')
      .join(' '),
  )
}

function startsHeader(
  rows: readonly GridRow[],
  at: number,
  grid: Grid,
  context: Context,
  first: boolean,
): boolean {
  const row = rows[at]
  if (row === undefined || isUndivided(row)) return false
  const texts = textsOf(row)
  if (grid.rows.slice(0, grid.headerRows).includes(row)) return true
  if (!couldBeHeader(texts)) return false
  if (recurs(texts, context.recurring)) return true
  if (!first)
    return isExactHeader(texts, context.known) || (at <= 2 && isRepeatedHeader(texts, context.known))
  if (isRepeatedHeader(texts, context.known) || isBoldHeader(row) || isFieldHeader(texts, true)) return true
  if (isLoneGroup(rows, at)) return true
  return (context.fresh || at > 0) && isPlainHeader(texts, rowsBelow(rows, at))
}

/** So many rows tell what a column holds; a piece may have a hundred thousand, and a header again over every page. */
const MOST_BELOW = 1000

function rowsBelow(rows: readonly GridRow[], at: number): string[][] {
  return rows.slice(at + 1, at + 1 + MOST_BELOW).map(textsOf)
}

/** Rows of data are told from headers by their length alone, mostly: a label is no paragraph. */
function couldBeHeader(texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= 200)
}

/** A first row of periods or measures alone, over a row that names the columns. */
function isLoneGroup(rows: readonly GridRow[], at: number): boolean {
  const own = rows[at]
  if (own === undefined) return false
  const labels = textsOf(own).filter((text) => text !== '')
  if (labels.length === 0 || !labels.every(isHeadWord)) return false
  return rows.slice(at + 1, at + 3).some((row) => isFieldHeader(textsOf(row)))
}

function headsTable(rows: readonly GridRow[], at: number, first: boolean, context: Context): boolean {
  const row = rows[at]
  if (row === undefined) return false
  const texts = textsOf(row)
  return isHeaderText(texts, context, first) || (first && isPlainHeader(texts, rowsBelow(rows, at)))
}

function isHeaderText(texts: readonly string[], context: Context, first: boolean): boolean {
  return (
    isFieldHeader(texts, first) || isRepeatedHeader(texts, context.known) || recurs(texts, context.recurring)
  )
}
