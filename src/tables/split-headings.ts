import {fingerprint} from '../model/identity.ts'
import type {Column} from '../model/table.ts'
import {capitalShare, isUnfinished} from '../words/text-shape.ts'
import {EMPTY_CELL, type DraftCell, type DraftRow} from './draft.ts'

/** Phrases that stand as headings inside a report's tables, whichever table they were seen in. */
export function learnHeadings(rows: readonly DraftRow[], columns: readonly Column[]): string[] {
  const at = wordedColumn(columns)
  return rows.flatMap((row) =>
    row.flags.includes('undivided') ? [] : (leadingTitle(row.cells[at]?.text ?? '') ?? []),
  )
}

/**
 * Sub-headings that a merged cell ran into the first entry under them.
 *
 * Where the cell has paragraphs, a first one that is a short title over a sentence is a heading. What is once seen to
 * be one, there or on a row of its own, is one again where it only stands in front of a cell of the same column.
 */
export function splitHeadings(
  rows: readonly DraftRow[],
  columns: readonly Column[],
  learned: ReadonlySet<string>,
): DraftRow[] {
  const at = wordedColumn(columns)
  return at < 0 ? [...rows] : rows.flatMap((row) => splitRow(row, at, learned))
}

function wordedColumn(columns: readonly Column[]): number {
  return columns.findIndex((column) => column.role === 'commitment' || column.role === 'description')
}

function leadingTitle(text: string): string | undefined {
  const [first, second] = text.split('\n')
  if (first === undefined || second === undefined) return undefined
  const title =
    first.split(' ').length <= 6 && capitalShare(first) === 1 && !/[.:;]$/.test(first) && !isUnfinished(first)
  return title && capitalShare(second) < 0.6 && second.split(' ').length > 5 ? first : undefined
}

function splitRow(row: DraftRow, at: number, learned: ReadonlySet<string>): DraftRow[] {
  const cell = row.cells[at]
  if (cell === undefined || row.flags.includes('undivided')) return [row]
  const title = [...learned].find((phrase) => startsWithPhrase(cell.text, phrase))
  if (title === undefined || cell.text.length <= title.length + 1) return [row]
  const rest = cell.text.slice(title.length).trim()
  const heading = title.replace(/\s/g, '').length
  const cells: DraftCell[] = row.cells.map(() => EMPTY_CELL)
  cells[at] = {...cell, text: title, visible: heading}
  const own = row.cells.map((other, index) =>
    index === at ? {...cell, text: rest, visible: cell.visible - heading} : other,
  )
  const position = row.at.slice(0, 1)
  return [
    {kind: 'heading', cells, at: position, flags: ['split'], inherited: {}, opensPiece: row.opensPiece},
    {...row, cells: own, opensPiece: false},
  ]
}

function startsWithPhrase(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && /^\s/.test(text.slice(phrase.length)) && fingerprint(phrase) !== ''
}
