import type {Grid, GridRow} from '../../parsers/block.ts'
import {isPeriodAlone, VALUE} from './head-word.ts'
import {isFieldHeader, isPlainHeader, textsOf} from './header.ts'
import {headerRowsAgain, numbersColumns, withHeaderRows, type HeadersOfRows} from './header-rows-again.ts'
import {partedFromRest} from './head-with-rest.ts'
import {isRepeatedHeader, learnHeader} from './known-headers.ts'
import {isPageNumber} from './page-mark.ts'
import {readTitle, type PieceTitle, type TitleContext} from './piece-title.ts'
import {mergeLabels, readHeader, rowsBelow, type HeaderContext} from './read-header.ts'
import {recurs} from './recurring.ts'

/** A run of rows under one header (or under none), with the title that stood in the header's lines. */
export interface Part {
  readonly title?: PieceTitle
  readonly header: readonly GridRow[]
  readonly body: readonly GridRow[]
  /** Page numbers that stand among the rows. */
  readonly furniture: readonly GridRow[]
}

/** What is known of the document when a piece is read. */
export interface Context extends HeaderContext, TitleContext {
  /** its headers of several rows */
  readonly headers: HeadersOfRows
}

/** Cut a piece into parts, each under its own header. */
export function readPiece(grid: Grid, around: Context): Part[] {
  const filled = grid.rows.filter((row) => row.cells.some((cell) => cell.text !== '' || cell.visible > 0))
  const feet = new Set(filled.filter((row, at) => isPageFoot(row) || isStrayCount(filled, at)))
  const rows = partedFromRest(
    filled.filter((row) => !feet.has(row)),
    around.known,
  )
  const parts: (Omit<Part, 'body'> & {body: GridRow[]})[] = []
  let context = around
  let at = 0
  while (at < rows.length) {
    const first = at === 0
    const title = readTitle(rows, at, context, (below) => headsTable(rows, below, first, context))
    const after = at + (title?.rows.length ?? 0)
    const again = headerRowsAgain(rows, after, context.headers)
    const header =
      again > 0
        ? rows.slice(after, after + again)
        : readHeader(rows, after, grid, context, after === 0 || title !== undefined)
    if (header.length > 0) context = learn(context, header)
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
  return feet.size === 0 ? parts : withFeet(parts, [...feet])
}

function learn(context: Context, header: readonly GridRow[]): Context {
  const known = learnHeader(context.known, mergeLabels(header))
  return {...context, known, headers: withHeaderRows(context.headers, header)}
}

/** A line of its own among tabbed lines that holds a page number. */
function isPageFoot(row: GridRow): boolean {
  return row.cells.length === 1 && isPageNumber(row.cells[0]?.text ?? '')
}

/** Numbers of columns among the rows, where they number no header. */
function isStrayCount(rows: readonly GridRow[], at: number): boolean {
  const [row, above] = [rows[at], rows[at - 1]]
  if (row === undefined || !numbersColumns(row)) return false
  return above === undefined || textsOf(above).some(isFigure)
}

function isFigure(text: string): boolean {
  return VALUE.test(text) && !isPeriodAlone(text)
}

function withFeet(parts: readonly Part[], feet: readonly GridRow[]): Part[] {
  const [first = {header: [], body: [], furniture: []}, ...rest] = parts
  return [{...first, furniture: feet}, ...rest]
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
