import type {Message} from '../model/message.ts'
import type {Column, Role} from '../model/table.ts'
import {beginsMidSentence, endsIn, isUnfinished, opensUnclosed} from '../words/text-shape.ts'
import {isSetApart, placeOf, type DraftRow} from './draft.ts'

/** Columns of words; figures, names and dates are not sentences. */
const WORDED: ReadonlySet<Role> = new Set([
  'description',
  'commitment',
  'priority',
  'comment',
  'other',
  'status',
])
/** A column where this share of the cells begins in lower case is set so. */
const LOWER_CASE_SHARE = 0.4
/** Shorter cells are labels. */
const SHORTEST = 12

/**
 * Mark rows with a cell whose words begin or stop in mid-sentence, or that lost a bracket: the conversion cut them, and
 * no other row has the rest. The words are kept as they stand.
 */
export function markCutCells(
  rows: readonly DraftRow[],
  columns: readonly Column[],
): {rows: DraftRow[]; messages: Message[]} {
  const lower = columns.map(({role}, index) => WORDED.has(role) && isSetLower(rows, index))
  const marked = rows.map((row): DraftRow => {
    const cut =
      row.kind === 'data' &&
      row.cells.some((cell, index) => isCut(cell.text, columns[index]?.role, lower[index] === true))
    return cut && !isSetApart(row) ? {...row, flags: [...row.flags, 'cut']} : row
  })
  return {rows: marked, messages: cutMessage(marked.filter(({flags}) => flags.includes('cut')))}
}

function isCut(text: string, role: Role | undefined, lower: boolean): boolean {
  if (role === undefined || !WORDED.has(role) || text.length < SHORTEST) return false
  const begins = !lower && beginsMidSentence(text) && /^\p{Ll}{2}/u.test(text)
  return begins || (isUnfinished(text) && !endsIn(text, '-–')) || opensUnclosed(text)
}

function isSetLower(rows: readonly DraftRow[], index: number): boolean {
  let [texts, lower] = [0, 0]
  for (const row of rows) {
    const text = row.cells[index]?.text ?? ''
    if (text.length < SHORTEST) continue
    texts++
    if (/^\p{Ll}/u.test(text)) lower++
  }
  return lower > 1 && lower > texts * LOWER_CASE_SHARE
}

function cutMessage(rows: readonly DraftRow[]): Message[] {
  if (rows.length === 0) return []
  const many = rows.length === 1 ? 'A row has a cell' : `${rows.length} rows have cells`
  return [
    {
      severity: 'info',
      code: 'table/cut-cells',
      message: `${many} whose words begin or stop in mid-sentence: kept as they stand`,
      position: placeOf(rows.flatMap((row) => row.at)),
    },
  ]
}
