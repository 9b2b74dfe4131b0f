import type {Grid, GridRow} from '../../parsers/block.ts'
import {isColumnNumbers, isHeadWord} from './head-word.ts'
import {isBoldHeader, isFieldHeader, isPlainHeader, textsOf} from './header.ts'
import {isExactHeader, isRepeatedHeader, isSubHeader, type KnownHeaders} from './known-headers.ts'
import {recurs, type Recurring} from './recurring.ts'
import {isSplitHeader} from './split-header.ts'
import {isUndivided} from './undivided.ts'

/** What a header may be known by: those seen before, and whether one is wanted here. */
export interface HeaderContext {
  readonly known: KnownHeaders
  /** First rows that several pieces share: headers, whatever their words. */
  readonly recurring: Recurring
  /** No table is open that the piece could continue. */
  readonly fresh: boolean
}

/** A header of more rows than this is a table. */
const MOST_HEADER_ROWS = 4

/**
 * The rows from `at` on that make a header, none where the row there starts none.
 *
 * @param first  the row opens its piece, or stands under a title in it
 */
export function readHeader(
  rows: readonly GridRow[],
  at: number,
  grid: Grid,
  context: HeaderContext,
  first: boolean,
): GridRow[] {
  if (!startsHeader(rows, at, grid, context, first)) return []
  const header = rows.slice(at, at + 1)
  while (header.length < MOST_HEADER_ROWS) {
    const next = rows[at + header.length]
    const last = header.at(-1)
    if (next === undefined || last === undefined || isUndivided(next)) break
    if (!isMarkedHeader(next, grid) && !goesOnWith(header, last, next, context)) break
    header.push(next)
  }
  return header
}

/** Is it one of the rows that the format itself marks as header? */
function isMarkedHeader(row: GridRow, {rows, headerRows}: Grid): boolean {
  return rows.slice(0, headerRows).includes(row)
}

function goesOnWith(
  header: readonly GridRow[],
  last: GridRow,
  next: GridRow,
  context: HeaderContext,
): boolean {
  const texts = textsOf(next)
  const lone = header.map(textsOf).every(isGroupRow)
  return (
    isSubHeader(texts, mergeLabels(header), context.known) ||
    (lone && isFieldHeader(texts)) ||
    (header.length === 1 && isSplitHeader(textsOf(last), texts))
  )
}

/** A row of a header that names no column: years or measures that several share, or the numbers that columns go by. */
function isGroupRow(texts: readonly string[]): boolean {
  const labels = texts.filter((text) => text !== '')
  return labels.every(isHeadWord) || isColumnNumbers(labels)
}

/** The labels of a header's rows, column by column. */
export function mergeLabels(header: readonly GridRow[]): string[] {
  const [only] = header
  if (header.length === 1 && only !== undefined) return only.cells.map(({text}) => text)
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
  context: HeaderContext,
  first: boolean,
): boolean {
  const row = rows[at]
  if (row === undefined || isUndivided(row)) return false
  if (isMarkedHeader(row, grid)) return true
  if (!couldBeHeader(row)) return false
  const texts = textsOf(row)
  if (recurs(texts, context.recurring)) return true
  if (!first)
    return isExactHeader(texts, context.known) || (at <= 2 && isRepeatedHeader(texts, context.known))
  if (isRepeatedHeader(texts, context.known) || isBoldHeader(row) || isFieldHeader(texts, true)) return true
  if (isLoneGroup(rows, at)) return true
  return (context.fresh || at > 0) && isPlainHeader(texts, rowsBelow(rows, at))
}

/** So many rows tell what a column holds; a piece may have a hundred thousand, and a header again over every page. */
const MOST_BELOW = 1000

/** The texts of the rows below one, as many as tell. */
export function rowsBelow(rows: readonly GridRow[], at: number): string[][] {
  return rows.slice(at + 1, at + 1 + MOST_BELOW).map(textsOf)
}

/** Rows of data are told from headers by their length alone, mostly: a label is no paragraph. */
function couldBeHeader({cells}: GridRow): boolean {
  return cells.every(({text}) => text.length <= 200)
}

/** A first row of periods or measures alone, over a row that names the columns. */
function isLoneGroup(rows: readonly GridRow[], at: number): boolean {
  const own = rows[at]
  if (own === undefined) return false
  const labels = textsOf(own).filter((text) => text !== '')
  if (labels.length === 0) return false
  const below = rows.slice(at + 1, at + 3).map(textsOf)
  if (isSplitHeader(textsOf(own), below[0] ?? [])) return true
  return isGroupRow(labels) && below.some((texts) => isFieldHeader(texts))
}
