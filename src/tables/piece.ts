import type {Cell, Grid, GridRow} from '../../parsers/block.ts'
import {likeness} from '../words/likeness.ts'
import {beginsMidSentence, capitalShare, isUnfinished} from '../words/text-shape.ts'
import {headerKey, isFieldHeader, isPlainHeader, isRepeatedHeader, textsOf} from './header.ts'
import {isHeadWord} from './head-word.ts'
import {isPageNumber} from './page-mark.ts'
import {mergeLabels, readHeader, type HeaderContext} from './read-header.ts'
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
export interface Context extends HeaderContext {
  /** Titles met so far, headings included. */
  readonly titles: readonly string[]
  readonly vocabulary: Vocabulary
}

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
