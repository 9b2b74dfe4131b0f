import type {Message} from '../model/message.ts'
import type {Column, Role} from '../model/table.ts'
import {isMeasure} from '../words/read-role.ts'
import {beginsMidSentence} from '../words/text-shape.ts'
import {isFigureShape} from '../words/value-shape.ts'
import {isSetApart, placeOf, type DraftRow} from './draft.ts'

/** A column is of words, or of codes, where all but so many of its cells are. */
const MOST = 0.6

/** The lettered title of a part: `a) under £5,000`, `(ii) of which urgent`. */
const SUB_TITLE =
  /^(?:\((?:[a-h]|[ivx]{1,4})\)|(?:[a-h]|[ivx]{1,4})[).])\s*(?:\p{L}{2}|[<>£]|\d+\s\p{L}{2})/iu

/**
 * Mark rows whose cells stand beside their columns: a figure where the title should be, the end of a title where the
 * code should, or the lettered title of a part where a figure should. The pieces of a row that was broken look so, and those of one that lost its first cell. Its figures are
 * as far beside theirs, so none is read; and a row without figures right above is the beginning of such a one.
 */
export function markDisplacedRows(
  rows: readonly DraftRow[],
  columns: readonly Column[],
): {rows: DraftRow[]; messages: Message[]} {
  const title = wordedColumn(rows, columns, 'description', (text) => !isFigureShape(text))
  const code = wordedColumn(rows, columns, 'code', (text) => !endsTitle(text))
  const figures = columns.flatMap((column, at) => (isMeasure(column.role) ? [at] : []))
  const isDisplaced = (row: DraftRow): boolean =>
    !isSetApart(row) &&
    row.kind === 'data' &&
    (isFigureShape(textAt(row, title)) ||
      (endsTitle(textAt(row, code)) && holdsFigures(row)) ||
      figures.some((at) => SUB_TITLE.test(textAt(row, at))))
  const beside = rows.map(isDisplaced)
  if (!beside.includes(true)) return {rows: [...rows], messages: []}
  const marked = rows.map((row, at): DraftRow => {
    const begun = beside[at + 1] === true && figures.every((column) => textAt(row, column) === '')
    return beside[at] === true || begun
      ? {...row, flags: [...new Set([...row.flags, 'damaged' as const])]}
      : row
  })
  return {rows: marked, messages: rows.filter((_, at) => beside[at]).map(displacedMessage)}
}

/** The column of a role, if most of its cells are what they should be. */
function wordedColumn(
  rows: readonly DraftRow[],
  columns: readonly Column[],
  role: Role,
  isOfRole: (text: string) => boolean,
): number {
  const at = columns.findIndex((column) => column.role === role)
  const texts = rows.map((row) => textAt(row, at)).filter((text) => text !== '')
  return texts.filter(isOfRole).length >= texts.length * MOST ? at : -1
}

function textAt({cells}: DraftRow, at: number): string {
  return cells[at]?.text ?? ''
}

function endsTitle(text: string): boolean {
  return beginsMidSentence(text) && /^\p{Ll}{2}/u.test(text)
}

function holdsFigures({cells}: DraftRow): boolean {
  return cells.some(({text}) => isFigureShape(text))
}

function displacedMessage(row: DraftRow): Message {
  return {
    severity: 'warning',
    code: 'table/displaced-row',
    message:
      'The cells of the row stand beside their columns, a figure for its title or words for its code or a figure: kept as they stand, and none is read',
    position: placeOf(row.at),
  }
}
