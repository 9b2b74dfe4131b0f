import type {Column, Role} from '../model/table.ts'
import {isMeasure} from '../words/read-role.ts'
import {beginsMidSentence, endsIn, isUnfinished} from '../words/text-shape.ts'
import {isAnswer} from './head-word.ts'
import {filled, isSetApart, joinCells, type DraftCell, type DraftRow} from './draft.ts'

/** A column that this share of the rows fill is one that every row should. */
const REQUIRED_SHARE = 0.85
/** In a table of two or three columns a lone comment is a row of its own. */
const FEWEST_COLUMNS = 4
/** A row that was drawn in more pieces than this is several. */
const MOST_PIECES = 40
/** Below so many rows a share says nothing. */
const FEWEST_ROWS = 5

/**
 * Make rows whole that a page break or a wrap cut in two.
 *
 * The lower half has no key of its own, and its words go on where the upper half stops: mid-sentence, or after a
 * word that cannot end one. At the head of a piece the bar is lower, for there a cut is expected; a figure in both
 * halves always forbids it, for figures are not cut.
 */
export function rejoinRows(rows: readonly DraftRow[], columns: readonly Column[]): DraftRow[] {
  const required = findRequired(rows, columns)
  const out: DraftRow[] = []
  for (const row of rows) {
    const above = out.at(-1)
    if (above !== undefined && above.at.length < MOST_PIECES && continues(above, row, columns, required))
      out[out.length - 1] = joinRows(above, row)
    else out.push(row)
  }
  return out
}

/** Join the lower half of a row to the upper. */
export function joinRows(a: DraftRow, b: DraftRow): DraftRow {
  return {
    ...a,
    cells: a.cells.map((cell, index) => joinCells(cell, b.cells[index] ?? {text: '', visible: 0, at: []})),
    at: [...a.at, ...b.at],
    flags: [...new Set([...a.flags, ...b.flags, 'rejoined' as const])],
  }
}

function continues(
  a: DraftRow,
  b: DraftRow,
  columns: readonly Column[],
  required: ReadonlySet<number>,
): boolean {
  if (isSetApart(a) || isSetApart(b) || filled(b.cells) === 0) return false
  // under a cell that is drawn over both, two rows were drawn; and one that says why it has no figures is whole
  if (Object.keys(b.inherited).length > 0) return false
  const verdicts: Verdict[] = []
  for (const {role} of columns) {
    const verdict = compareHalves(a.cells[verdicts.length], b.cells[verdicts.length], role, b)
    if (verdict === 'forbids') return false // as of most rows their first cell does
    verdicts.push(verdict)
  }
  // A row that begins in the first column is a row of its own unless that very cell goes on.
  const lead = verdicts.find((verdict, index) => verdict !== 'none' || index === columns.length - 1)
  const strong = verdicts.filter((verdict) => verdict === 'strong').length
  const against = verdicts.filter((verdict) => verdict === 'against').length
  const led = verdicts[0] === 'none' ? strong > 0 && strong >= against : lead === 'strong' && strong > against
  if (led) return true
  if (columns.length >= FEWEST_COLUMNS && isRunOn(b, columns)) return true
  return b.opensPiece && (isLowerHalf(a, b, verdicts) || isRemainder(a, b, columns, required))
}

/** At the head of a piece: words alone, each under a cell that did not end its sentence. */
function isLowerHalf(a: DraftRow, b: DraftRow, verdicts: readonly Verdict[]): boolean {
  if (verdicts[0] !== 'none') return false
  return b.cells.every((cell, index) => {
    const upper = a.cells[index]?.text ?? ''
    return cell.text === '' || (upper !== '' && !endsIn(upper, '.!?:') && !isFigure(cell.text))
  })
}

/** Nothing but words in the last columns: the comment of the row above goes on. */
function isRunOn(b: DraftRow, columns: readonly Column[]): boolean {
  const where = columns.filter((_, index) => (b.cells[index]?.text ?? '') !== '')
  const last = (b.cells.at(-1)?.text ?? '') !== '' && where.length === 1
  return where.every((column) => column.role === 'comment') || last
}

type Verdict = 'none' | 'strong' | 'neutral' | 'against' | 'forbids'

function compareHalves(
  upper: DraftCell | undefined,
  lower: DraftCell | undefined,
  role: Role,
  below: DraftRow,
): Verdict {
  const [a, b] = [upper?.text ?? '', lower?.text ?? '']
  if (b === '') return 'none'
  if (role === 'code' || role === 'number') return below.opensPiece && isCutCode(a, b) ? 'strong' : 'forbids'
  if (isMeasure(role) && isWholeValue(a) && isWholeValue(b)) return 'forbids'
  if (isFigure(b) && (isFigure(a) || role === 'page-reference')) return 'forbids'
  if (isCategory(role) && a === b) return 'forbids'
  if (a === '') return 'neutral'
  // A lone word in lower case (`tbc`, `ongoing`) is an answer where the rest of the row is filled too.
  const isAnswer = !/[\s.]/.test(b) && filled(below.cells) >= 3
  const goesOn = beginsMidSentence(b) && !endsIn(a, '.!?:') && !isAnswer
  if ((isUnfinished(a) && /[\p{L}\p{N}]/u.test(a)) || goesOn) return 'strong'
  return beginsAnew(a, b) || isOtherEntry(role, a, b) ? 'against' : 'neutral'
}

/** A code that a narrow column wrapped and the page cut: `14.` | `MTCS/CEX`, `BV99a` | `(ii)`. */
function isCutCode(a: string, b: string): boolean {
  return a !== '' && (/[./-]$/.test(a) || /^\(?[ivx]{1,4}\)?$/.test(b)) && !/^\d/.test(b)
}

/** Another department, date or officer is another entry's. */
function isOtherEntry(role: Role, a: string, b: string): boolean {
  return (role === 'department' || role === 'timescale' || role === 'officer') && a !== b
}

/** A sentence ended above and another, long enough to be one, begins below. */
function beginsAnew(a: string, b: string): boolean {
  return endsIn(a, '.!?') && /^\p{Lu}/u.test(b) && b.length > 30
}

/** An answer, a dash, a day: what is whole goes on no more than a figure does. */
function isWholeValue(text: string): boolean {
  return isFigure(text) || isAnswer(text)
}

function isFigure(text: string): boolean {
  return /^[<>£(+-]*\s?\d[\d,.]*\s?%?\)?$/.test(text)
}

function isCategory(role: Role): boolean {
  return role === 'priority' || role === 'department' || role === 'status' || role === 'officer'
}

/** At the head of a piece: a row that lacks what every other row has is the rest of the row above. */
function isRemainder(
  a: DraftRow,
  b: DraftRow,
  columns: readonly Column[],
  required: ReadonlySet<number>,
): boolean {
  const lacking = [...required].filter((index) => (b.cells[index]?.text ?? '') === '')
  const spills = columns.some(
    (_, index) => (b.cells[index]?.text ?? '') !== '' && (a.cells[index]?.text ?? '') === '',
  )
  const anew = columns.some((_, index) => beginsAnew(a.cells[index]?.text ?? '', b.cells[index]?.text ?? ''))
  if (anew) return false
  return lacking.length >= 2 && filled(b.cells) >= 2 && filled(b.cells) < filled(a.cells) && !spills
}

function findRequired(rows: readonly DraftRow[], columns: readonly Column[]): ReadonlySet<number> {
  if (rows.length < FEWEST_ROWS) return new Set()
  const share = (index: number) =>
    rows.filter((row) => (row.cells[index]?.text ?? '') !== '').length / rows.length
  return new Set(columns.map((_, index) => index).filter((index) => share(index) >= REQUIRED_SHARE))
}
