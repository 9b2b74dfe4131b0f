import type {Column, Family, Role} from '../model/table.ts'
import {beginsMidSentence, capitalShare} from '../words/text-shape.ts'
import {EMPTY_CELL, filled, isSetApart, type DraftCell, type DraftRow} from './draft.ts'
import {joinTorn, type Vocabulary} from './torn.ts'

const SUB_PART = /^\(?(i{1,3}|iv|v|a|b|\d)\)\s/i
const TOTAL = /^(sub-?\s?)?totals?\b|^grand total|^total\b/i

const LONGEST_TITLE = 100
const LABEL =
  /^(?:comments?|notes?|explanation|commentary|progress|action|reasons?|source|owner|lead)\b[^:]{0,30}:/i

/**
 * Tell the rows that title or sum the rows below from those that hold data.
 *
 * @returns the rows with their kind; a heading torn over cells is put together in its first
 */
export function sortRows(
  rows: readonly DraftRow[],
  columns: readonly Column[],
  family: Family,
  vocabulary: Vocabulary,
): DraftRow[] {
  return rows.map((row, index): DraftRow => {
    if (isSetApart(row)) return row
    const torn = tornHeading(row, columns, vocabulary)
    if (torn !== undefined) return torn
    if (isHeadingRow(row, rows[index + 1], columns, family)) return {...row, kind: 'heading'}
    return isTotal(row, family) ? {...row, kind: 'total'} : row
  })
}

function isTotal(row: DraftRow, family: Family): boolean {
  const first = row.cells[0]?.text ?? ''
  if (family !== 'finance') return false
  return TOTAL.test(first) || (first === '' && filled(row.cells) === row.cells.length - 1)
}

function isHeadingRow(
  row: DraftRow,
  next: DraftRow | undefined,
  columns: readonly Column[],
  family: Family,
): boolean {
  const texts = row.cells.map((cell) => cell.text)
  const where: number[] = []
  texts.forEach((text, index) => {
    if (text !== '') where.push(index)
  })
  const roles = where.map((index) => columns[index]?.role ?? 'other')
  if (where.length === 0) return false
  if (row.across === true && isTitle(texts[0] ?? '') && next !== undefined && next.across !== true)
    return true
  switch (family) {
    case 'indicators':
      if (isNumberedHeading(texts, roles)) return true
      if (where.length === 1 && columns.length >= 3) return !isCodeLike(texts[where[0] ?? 0] ?? '')
      return (
        roles.every((role) => ['code', 'description', 'priority'].includes(role)) && hasParts(next, columns)
      )
    case 'commitments':
      if (where.length === 1 && where[0] === 0) return columns.length >= 3 && !/^\d/.test(texts[0] ?? '')
      return (
        roles.every((role) => ['commitment', 'priority', 'department'].includes(role)) &&
        roles.includes('commitment')
      )
    case 'status':
      return (
        where.length === 1 &&
        (roles[0] === 'commitment' || where[0] === 0) &&
        !/\d/.test(texts[where[0] ?? 0] ?? '')
      )
    case 'finance':
      return isHeadingOverFigures(row, where)
    default:
      return (
        where.length === 1 && where[0] === 0 && columns.length >= 3 && (row.cells[0]?.text.length ?? 0) <= 100
      )
  }
}

/** `3. | Environment`: a section's number where codes stand, its title beside, and no figure. */
function isNumberedHeading(texts: readonly string[], roles: readonly Role[]): boolean {
  const [number = '', title = '', more] = texts.filter((text) => text !== '')
  const placed = roles.length === 2 && roles.every((role) => NAMES.has(role))
  return placed && more === undefined && /^\d{1,2}(?:\.\d{1,2})*\.$/.test(number) && isTitle(title)
}

const NAMES: ReadonlySet<Role> = new Set(['code', 'number', 'description'])

/** What is drawn across all columns is a title, unless it is a sentence or a note on the row above: `Comment: …`. */
function isTitle(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    !/[.;?!]$|^[^:]{1,40}:\s*\p{Ll}/u.test(text) &&
    !LABEL.test(text)
  )
}

function isHeadingOverFigures(row: DraftRow, where: readonly number[]): boolean {
  if (where.length === 1 && where[0] === 0) return true
  return (
    !where.includes(0) &&
    where.every((index) => /^(£|%|£\s?['’]?0{3}s?|£m)$/.test(row.cells[index]?.text ?? ''))
  )
}

function isCodeLike(text: string): boolean {
  return /^[A-Z]{0,5}\s?[\d.]+\s?[a-z]?(\([ivx]+\))?$/i.test(text)
}

/** Does the row below begin with `(i)`, `(a)` or the like, so that this one titles it? */
function hasParts(next: DraftRow | undefined, columns: readonly Column[]): boolean {
  const at = columns.findIndex((column) => column.role === 'description')
  return SUB_PART.test(next?.cells[at]?.text ?? '')
}

/** A heading printed across the first cells of an otherwise empty row, its words cut by the column's edge. */
function tornHeading(
  row: DraftRow,
  columns: readonly Column[],
  vocabulary: Vocabulary,
): DraftRow | undefined {
  const [first, second] = row.cells
  if (first === undefined || second === undefined || columns.length < 4 || filled(row.cells) !== 2)
    return undefined
  if (first.text === '' || second.text === '' || !beginsMidSentence(second.text)) return undefined
  if (capitalShare(`${first.text} ${second.text}`) < 0.5) return undefined
  const text = joinPrintedTwice(first.text, second.text) ?? joinTorn([first.text, second.text], vocabulary)
  const cells: DraftCell[] = row.cells.map(() => EMPTY_CELL)
  cells[0] = {
    text,
    visible: row.cells.reduce((sum, cell) => sum + cell.visible, 0),
    at: [...first.at, ...second.at],
  }
  return {...row, kind: 'heading', cells}
}

/** `Inspection` | `on Activity`: letters that were printed on both sides of the cut stand once. */
function joinPrintedTwice(left: string, right: string): string | undefined {
  const twice = /^(\p{Ll}{2,3}) /u.exec(right)?.[1]
  const word = /\p{L}+$/u.exec(left.slice(-40))?.[0] ?? ''
  if (twice === undefined || word.length < twice.length + 3 || !word.endsWith(twice)) return undefined
  return left + right.slice(twice.length)
}
