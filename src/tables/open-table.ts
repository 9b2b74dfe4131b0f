import type {GridRow} from '../../parsers/block.ts'
import {fingerprint} from '../model/identity.ts'
import type {Message} from '../model/message.ts'
import type {Position} from '../model/position.ts'
import type {Column} from '../model/table.ts'
import {likeness} from '../words/likeness.ts'
import type {DraftRow} from './draft.ts'
import {closePieces, type DrawnPieces} from './drawn-pieces.ts'
import type {PrintedForm} from './printed-form.ts'
import type {Stitched} from './stitched.ts'

/** A table while its pieces are being found. */
export interface OpenTable {
  columns: readonly Column[]
  rows: DraftRow[]
  section: readonly string[]
  sectionId: string | undefined
  headerVisible: number
  at: Position[]
  /** how its pieces are laid out, in the order they come */
  drawn: DrawnPieces[]
  headedBy: Stitched['headedBy']
  title: string | undefined
  /** The title stands in the table's own lines. */
  titled: boolean
  /** Repeated headers that came without the title. */
  untitled: Position[]
  /** How its latest header is printed: the labels with their bullets. */
  form: PrintedForm
}

export function closeTable(open: OpenTable): Stitched {
  const {columns, rows, section, sectionId, headerVisible, at, headedBy} = open
  const drawn = open.drawn.map(closePieces)
  const closed = {columns, rows, section, headerVisible, at, drawn, headedBy}
  return sectionId === undefined ? closed : {...closed, sectionId}
}

/** Where a table's pages carry its title, one that does not may be another table's. */
export function untitledMessage(open: OpenTable): Message[] {
  if (!open.titled || open.untitled.length === 0) return []
  return [
    {
      severity: 'info',
      code: 'table/untitled-piece',
      message: `Pages that repeat the header of “${open.title ?? ''}” but not its title were read as the same table`,
      position: open.untitled,
    },
  ]
}

/** A title again, whole or the piece of it that a torn header kept. */
export function isSameTitle(title: string, text: string): boolean {
  return likeness(title, text) >= 0.8 || (text.length >= 8 && fingerprint(title).includes(fingerprint(text)))
}

/** Signs and labels of so many letters are alike: an arrow, `Improving`. */
const LABEL = 16

/** Do two sets of rows hold cells of like length, column by column? Rows that borrow a header must. */
export function resembles(rows: readonly GridRow[], others: readonly DraftRow[]): boolean {
  if (rows.length === 0 || others.length === 0) return false
  const width = others[0]?.cells.length ?? 0
  const theirs = meansOf(others)
  return Array.from({length: width}, (_, column) => column).every((column) => {
    const own = meanLength(rows.map((row) => row.cells[column]?.text ?? ''))
    const other = theirs[column] ?? 0
    return own <= 4 * other + LABEL && other <= 4 * own + LABEL
  })
}

/** Mean lengths by column, kept with the rows they were taken from: a long report asks the same tables again and again. */
const MEANS = new WeakMap<readonly DraftRow[], {readonly count: number; readonly means: readonly number[]}>()

function meansOf(rows: readonly DraftRow[]): readonly number[] {
  const known = MEANS.get(rows)
  if (known?.count === rows.length) return known.means // rows are only ever added
  const means = (rows[0]?.cells ?? []).map((_, column) =>
    meanLength(rows.map((row) => row.cells[column]?.text ?? '')),
  )
  MEANS.set(rows, {count: rows.length, means})
  return means
}

function meanLength(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '')
  return filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length)
}

export function namesOf(table: {readonly columns: readonly Column[]}): string[] {
  return table.columns.map((column) => column.name)
}

/** A few rows of an open table, for comparing. */
export function sampleOf(open: OpenTable): string[][] {
  return open.rows.slice(-12).map((row) => row.cells.map((cell) => cell.text))
}

/**
 * Columns without a name behind the last named one are the ends of ragged lines.
 *
 * @param least  columns that are kept all the same
 */
export function trimColumns(columns: readonly Column[], least = 0): readonly Column[] {
  const named = columns.findLastIndex((column) => column.name !== '') + 1
  return columns.slice(0, Math.max(named, least))
}
