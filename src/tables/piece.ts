import type {Cell, Grid, GridRow} from '../../parsers/block.ts'
import {fingerprint} from '../model/identity.ts'
import {likeness} from '../words/likeness.ts'
import {beginsMidSentence, capitalShare, isUnfinished} from '../words/text-shape.ts'
import {
  headerKey,
  isBoldHeader,
  isFieldHeader,
  isHeadWord,
  isPlainHeader,
  isRepeatedHeader,
  isSubHeader,
  textsOf,
  type KnownHeaders,
} from './header.ts'
import {isPageNumber} from './page-mark.ts'
import {isSibling} from './sections.ts'
import {isTorn, joinTorn, type Vocabulary} from './torn.ts'
import {isUndivided} from './undivided.ts'

/** A run of rows under one header (or under none), with the title that stood in the header's lines. */
export interface Part {
  readonly title?: {readonly text: string; readonly rows: readonly GridRow[]}
  readonly header: readonly GridRow[]
  readonly body: readonly GridRow[]
  /** Page numbers that stand among the rows. */
  readonly furniture: readonly GridRow[]
}

/** What is known of the document when a piece is read. */
export interface Context {
  readonly known: KnownHeaders
  /** Keys of first rows that several pieces share: headers, whatever their words. */
  readonly recurring: ReadonlySet<string>
  /** Titles met so far, headings included. */
  readonly titles: readonly string[]
  readonly vocabulary: Vocabulary
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
    const title = readTitle(rows, at, context)
    const after = at + (title?.rows.length ?? 0)
    const header = readHeader(rows, after, grid, context, after === 0 || title !== undefined)
    if (header.length > 0) context = {...context, known: [mergeLabels(header), ...context.known]}
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
  if (grid.headerRows > 0 && grid.rows.indexOf(row) < grid.headerRows) return true
  if (!couldBeHeader(texts)) return false
  if (context.recurring.has(headerKey(texts))) return true
  if (!first)
    return isExactHeader(texts, context.known) || (at <= 2 && isRepeatedHeader(texts, context.known))
  if (isRepeatedHeader(texts, context.known) || isBoldHeader(row) || isFieldHeader(texts, true)) return true
  if (isLoneGroup(rows, at)) return true
  return (context.fresh || at > 0) && isPlainHeader(texts, rows.slice(at + 1).map(textsOf))
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

function isExactHeader(texts: readonly string[], known: KnownHeaders): boolean {
  const labels = texts.filter((text) => text !== '').map(fingerprint)
  if (labels.length < 2) return false
  return known.some((names) => {
    const set = new Set(names.map(fingerprint))
    return labels.filter((label) => set.has(label)).length >= Math.max(2, labels.length * 0.8)
  })
}

/**
 * A title that stands in the table's own lines, perhaps torn over its cells: directly above a header, or equal to a
 * title met before.
 */
function readTitle(rows: readonly GridRow[], at: number, context: Context): Part['title'] | undefined {
  for (const count of [1, 2]) {
    const own = rows.slice(at, at + count)
    if (own.length < count || own.some(isUndivided)) return undefined
    const text = titleText(own, context.vocabulary) ?? titleBesideScraps(own, context.titles)
    const goesOn =
      count === 1 &&
      text !== undefined &&
      isUnfinished(text) &&
      titleText(rows.slice(at, at + 2), context.vocabulary) !== undefined
    if (text === undefined || goesOn) continue
    if (at === 0 && isKnownTitle(text, context.titles)) return {text, rows: own}
    if (headsTable(rows, at + count, at === 0, context)) return {text, rows: own}
  }
  return undefined
}

/** A known title whole in one cell, beside a scrap of its own beginning. */
function titleBesideScraps(rows: readonly GridRow[], titles: readonly string[]): string | undefined {
  const texts =
    rows.length === 1 ? (rows[0]?.cells ?? []).map((cell) => cell.text).filter((text) => text !== '') : []
  const whole = texts.find((text) => titles.some((title) => likeness(text, title, 0.95) >= 0.95))
  const scraps = texts.every((text) => text === whole || whole?.toLowerCase().includes(text.toLowerCase()))
  return scraps ? whole : undefined
}

function headsTable(rows: readonly GridRow[], at: number, first: boolean, context: Context): boolean {
  const row = rows[at]
  if (row === undefined) return false
  const texts = textsOf(row)
  return (
    isHeaderText(texts, context, first) || (first && isPlainHeader(texts, rows.slice(at + 1).map(textsOf)))
  )
}

function isHeaderText(texts: readonly string[], context: Context, first: boolean): boolean {
  return (
    isFieldHeader(texts, first) ||
    isRepeatedHeader(texts, context.known) ||
    context.recurring.has(headerKey(texts))
  )
}

function titleText(rows: readonly GridRow[], vocabulary: Vocabulary): string | undefined {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.text !== ''))
  if (cells.reduce((sum, cell) => sum + cell.text.length, 0) > 140) return undefined
  if (cells.every((cell) => isHeadWord(cell.text))) return undefined
  const text = joinTorn(
    cells.map((cell) => cell.text),
    vocabulary,
  )
  if (text.length > 120 || text.length < 4 || !/\p{L}{3}/u.test(text) || /[.;]$/.test(text)) return undefined
  const lead = rows[0]?.cells.findIndex((cell) => cell.text !== '') ?? 0
  if (beginsMidSentence(text) && lead > 1) return undefined
  if (rows.length === 1 && cells.length === 1) return text
  const first = rows[0]?.cells.filter((cell) => cell.text !== '') ?? []
  if (rows.length > 1)
    return first.length === 1 && isUnfinished(first[0]?.text ?? '') && capitalShare(text) >= 0.5
      ? text
      : undefined
  return isTornAcross(cells, vocabulary) ? text : undefined
}

function isTornAcross(cells: readonly Cell[], vocabulary: Vocabulary): boolean {
  return cells.slice(1).some((cell, index) => {
    const left = cells[index]?.text ?? ''
    return isTorn(left, cell.text, vocabulary) || (beginsMidSentence(cell.text) && capitalShare(left) >= 0.5)
  })
}

/** Titles that recur page after page differ by misreadings, and a torn one lacks its beginning. */
function isKnownTitle(text: string, titles: readonly string[]): boolean {
  return titles.some((title) => likeness(text, title, 0.82) >= 0.82 || isSibling(text, title))
}
