import type {Cell, GridRow} from '../../parsers/block.ts'
import {beginsMidSentence, capitalShare, endsIn, isUnfinished} from '../words/text-shape.ts'
import {isAnswer, isHeadWord} from './head-word.ts'
import {isFieldHeader} from './header.ts'
import type {KnownTitles} from './known-titles.ts'
import {isTorn, joinTorn, type Vocabulary} from './torn.ts'
import {isUndivided} from './undivided.ts'

/** What is longer is a paragraph. */
const LONGEST_TITLE = 120

/** A title in a table's own lines. */
export interface PieceTitle {
  readonly text: string
  readonly rows: readonly GridRow[]
}

/** What is known of the document when a title is looked for. */
export interface TitleContext {
  readonly titles: KnownTitles
  readonly vocabulary: Vocabulary
}

/**
 * A title that stands in the table's own lines, perhaps torn over its cells: directly above a header, or equal to a
 * title met before.
 *
 * @param headsTable  does the row at an index head a table?
 */
export function readTitle(
  rows: readonly GridRow[],
  at: number,
  context: TitleContext,
  headsTable: (at: number) => boolean,
): PieceTitle | undefined {
  for (const count of mayHoldHalf(rows[at]) ? [1, 2] : [1]) {
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
    if (headsTable(at + count)) return {text, rows: own}
  }
  return at === 0 ? letterhead(rows) : undefined
}

/** So many lines of a sheet's head may stand over its columns. */
const MOST_HEAD_LINES = 3
/** … with so many cells each, and so many times as many in the header below them. */
const MOST_HEAD_CELLS = 2

/**
 * The first lines of a sheet that say whose it is and what it is about, in a cell each: `Wexcombe Council | Indicators
 * 2003/04 | | |`. Below them stands a header of more than twice as many cells, in words of the field.
 */
function letterhead(rows: readonly GridRow[]): PieceTitle | undefined {
  const cells = rows
    .slice(0, MOST_HEAD_LINES + 1)
    .map((row) => row.cells.map(({text}) => text).filter((text) => text !== ''))
  const headed = cells.findIndex((texts) => texts.length > MOST_HEAD_CELLS)
  const below = cells[headed] ?? []
  const own = cells.slice(0, headed).flat()
  if (headed < 1 || below.length <= 2 * MOST_HEAD_CELLS || !isFieldHeader(below)) return undefined
  if (rows.slice(0, headed).some(isUndivided)) return undefined
  if (own.some((text) => isAnswer(text) || isHeadWord(text))) return undefined
  // what stands over later columns alone heads those
  const led = rows.slice(0, headed).every(({cells: [first]}) => /\p{L}{3}/u.test(first?.text ?? ''))
  if (!led) return undefined
  const text = own.join(' ')
  return text.length <= LONGEST_TITLE ? {text, rows: rows.slice(0, headed)} : undefined
}

/** A title over two rows has its first half alone in the first of them: most rows are of data, and told by that. */
function mayHoldHalf(row: GridRow | undefined): boolean {
  let filled = 0
  for (const cell of row?.cells ?? []) if (cell.text !== '' && ++filled > 1) return false
  return filled === 1
}

/** A known title whole in one cell, beside a scrap of its own beginning. */
function titleBesideScraps([row, second]: readonly GridRow[], titles: KnownTitles): string | undefined {
  if (row === undefined || second !== undefined) return undefined
  let longest = ''
  for (const {text} of row.cells) if (text.length > longest.length) longest = text
  // Rows of data fail here, before any cell is held against the titles: none of their cells holds all others.
  const texts = row.cells.map((cell) => cell.text).filter((text) => text !== '')
  if (!areScraps(texts, longest)) return undefined
  const whole = texts.find((text) => titles.hasLike(text, 0.95))
  return whole !== undefined && areScraps(texts, whole) ? whole : undefined
}

function areScraps(texts: readonly string[], whole: string): boolean {
  const words = whole.toLowerCase()
  return texts.every((text) => text === whole || words.includes(text.toLowerCase()))
}

/** A cell that a word or a phrase runs into begins so: most rows hold none, and are no torn title. */
const RUN_INTO = /^\s*[\p{Ll},.;:)%(]/u

function titleText(rows: readonly GridRow[], vocabulary: Vocabulary): string | undefined {
  const first = rows[0]?.cells.filter((cell) => cell.text !== '') ?? []
  if (rows.length > 1 && (first.length !== 1 || !isUnfinished(first[0]?.text ?? ''))) return undefined
  if (rows.length === 1 && first.length > 1 && !first.slice(1).some((cell) => RUN_INTO.test(cell.text)))
    return undefined
  const cells =
    rows.length === 1 ? first : rows.flatMap((row) => row.cells.filter((cell) => cell.text !== ''))
  if (cells.reduce((sum, cell) => sum + cell.text.length, 0) > 140) return undefined
  if (cells.every((cell) => isHeadWord(cell.text))) return undefined
  const text = joinTorn(
    cells.map((cell) => cell.text),
    vocabulary,
  )
  if (text.length > LONGEST_TITLE || text.length < 4 || endsIn(text, '.;') || !/\p{L}{3}/u.test(text))
    return undefined
  const lead = rows[0]?.cells.findIndex((cell) => cell.text !== '') ?? 0
  if (beginsMidSentence(text) && lead > 1) return undefined
  if (rows.length === 1 && cells.length === 1) return text
  if (rows.length > 1) return capitalShare(text) >= 0.5 ? text : undefined
  return isTornAcross(cells, vocabulary) ? text : undefined
}

function isTornAcross(cells: readonly Cell[], vocabulary: Vocabulary): boolean {
  return cells.slice(1).some((cell, index) => {
    const left = cells[index]?.text ?? ''
    return isTorn(left, cell.text, vocabulary) || (beginsMidSentence(cell.text) && capitalShare(left) >= 0.5)
  })
}

/** Titles that recur page after page differ by misreadings, and a torn one lacks its beginning. */
function isKnownTitle(text: string, titles: KnownTitles): boolean {
  return titles.hasLike(text, 0.82) || titles.hasSibling(text)
}
