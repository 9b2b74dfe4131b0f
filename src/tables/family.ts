import type {Column, Family, Role} from '../model/table.ts'
import {beginsWithCode, isCodeShape} from '../words/code-shape.ts'
import {isMeasure, isReviewLabel} from '../words/read-role.ts'
import {textsOfColumn} from './column-texts.ts'
import type {DraftRow} from './draft.ts'
import {areGuessedIndicators} from './guess-columns.ts'

const MONEY = /^\(?-?£|^\(?-?[\d,]{2,}(\.\d+)?\)?$/

/**
 * What kind of table the columns make it.
 *
 * Indicators need something measured and something to measure; a table of budgets has measures too, but its figures
 * are amounts of money.
 */
export function familyOf(columns: readonly Column[], rows: readonly DraftRow[]): Family {
  const roles = new Set<Role>(columns.map((column) => column.role))
  const has = (...wanted: Role[]) => wanted.some((role) => roles.has(role))
  const measured = columns.some((column) => isMeasure(column.role) && column.role !== 'comparator')
  if (areGuessedIndicators(columns, rows)) return 'indicators'
  if (isFinance(columns, rows)) return 'finance'
  if (has('code', 'description') && measured && (!has('commitment') || measuresFirst(columns)))
    return 'indicators'
  if (has('status') && has('commitment', 'description', 'priority', 'number')) return 'status'
  if (has('commitment') && has('officer', 'timescale', 'page-reference', 'number')) return 'commitments'
  if (columns.some((column) => isReviewLabel(column.name))) return 'review'
  return 'other'
}

/** Beside two figures of their years, what will be done is said of the indicator: unless it is told by whom or when. */
function measuresFirst(columns: readonly Column[]): boolean {
  const dated = columns.filter(({role, period}) => isMeasure(role) && period !== undefined)
  const told = columns.some(({role}) => role === 'officer' || role === 'timescale' || role === 'status')
  return dated.length >= 2 && !told && columns.some(({role}) => role === 'description')
}

function isFinance(columns: readonly Column[], rows: readonly DraftRow[]): boolean {
  if (
    columns.some(
      (column) => column.role === 'code' || column.role === 'officer' || column.role === 'commitment',
    )
  )
    return false
  if (areCoded(columns, rows)) return false
  if (columns.filter((column) => column.role === 'amount').length >= 2) return true
  if (columns.filter((column) => column.unit !== undefined && /£/.test(column.unit)).length >= 2) return true
  // one column of money beside the codes and figures of indicators is a grant or a cost
  if (mostOf(columns, rows, 'number', isCodeShape)) return false
  return columns.some((_, index) => isMoneyColumn(rows, index))
}

/** Rows whose descriptions begin with codes are indicators, though most of their figures may be of money. */
function areCoded(columns: readonly Column[], rows: readonly DraftRow[]): boolean {
  return mostOf(columns, rows, 'description', beginsWithCode)
}

/** Do most cells of the first column of a role say so? */
function mostOf(
  columns: readonly Column[],
  rows: readonly DraftRow[],
  role: Role,
  says: (text: string) => boolean,
): boolean {
  const index = columns.findIndex((column) => column.role === role)
  const texts = index < 0 ? [] : textsOfColumn(rows, index)
  return texts.filter(says).length * 2 > texts.length
}

/** Amounts of money, and nothing in per cent among them: that is a measure's. */
function isMoneyColumn(rows: readonly DraftRow[], index: number): boolean {
  let [texts, pounds] = [0, 0]
  for (const row of rows) {
    const text = row.cells[index]?.text ?? ''
    if (text === '') continue
    if (text.includes('%')) return false
    texts++
    if (text.includes('£') && MONEY.test(text)) pounds++
  }
  return texts >= 2 && pounds >= texts * 0.6
}

/** In a table of finance every figure is an amount, whatever the head calls it; a reference column of statuses is no count. */
export function settleRoles(
  columns: readonly Column[],
  rows: readonly DraftRow[],
  family: Family,
): readonly Column[] {
  return columns.map((column, index) => {
    if (family === 'finance' && isMeasure(column.role)) return {...column, role: 'amount'}
    if (family === 'finance' && column.role !== 'amount' && isMoneyColumn(rows, index))
      return {...column, role: 'amount', from: 'contents'}
    if (family === 'indicators' && column.role === 'number' && !columns.some(({role}) => role === 'code')) {
      return countsRows(rows, index) ? column : {...column, role: 'code'}
    }
    if (family === 'status' && column.role === 'number' && !isNumberColumn(rows, index))
      return {...column, role: 'code', from: 'contents'}
    if (column.role !== 'other' || column.name !== '') return column
    return index === 0 && family === 'commitments' && isNumberColumn(rows, index)
      ? {...column, role: 'number', from: 'contents'}
      : column
  })
}

/** Fewer rows than this may have codes that happen to count up. */
const FEWEST_COUNTED = 4
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** `1 2 3 4` or `i ii iii iv` from the first row to the last: the rows are counted, and nothing is named. */
function countsRows(rows: readonly DraftRow[], index: number): boolean {
  const texts = textsOfColumn(rows, index)
  const marks = texts.map((text) => text.toLowerCase().replace(/^\(|[).]+$/g, ''))
  return (
    marks.length >= FEWEST_COUNTED &&
    (marks.every((mark, at) => mark === String(at + 1)) || marks.every((mark, at) => mark === ROMAN[at]))
  )
}

function isNumberColumn(rows: readonly DraftRow[], index: number): boolean {
  const texts = textsOfColumn(rows, index)
  return (
    texts.length > 0 &&
    texts.filter((text) => /^\d{1,3}[a-z]?(\s+\d{1,3}[a-z]?)*\.?$/.test(text)).length >= texts.length * 0.8
  )
}
