import type {Cell, GridRow} from '../../parsers/block.ts'
import type {Message} from '../model/message.ts'
import type {Position} from '../model/position.ts'
import type {RowFlag} from '../model/table.ts'
import {readMissing} from '../words/read-missing.ts'
import type {Alignment} from './align.ts'
import {EMPTY_CELL, joinCells, type DraftCell, type DraftRow} from './draft.ts'
import {isUndivided, undividedMessage} from './undivided.ts'

/** Where a drawn row stands. */
export interface RowPlace {
  readonly opensPiece: boolean
  /** the texts of the cells that are drawn over it and the rows above, by drawn column */
  readonly spanned?: ReadonlyMap<number, string> | undefined
}

const NOTHING: ReadonlyMap<number, string> = new Map()
const NONE: readonly [number, string][] = []

/**
 * Lay the cells of a drawn row into the columns of its table.
 *
 * A row with text behind the last column is ragged: the text is kept in the last cell and the row marked, for
 * nothing says whose it is. So is one whose layout does not part its last cells: from there on all words stay together.
 */
export function layRow(
  row: GridRow,
  alignment: Alignment | undefined,
  width: number,
  {opensPiece, spanned = NOTHING}: RowPlace,
): {readonly row: DraftRow; readonly messages: readonly Message[]} {
  const cells: DraftCell[] = []
  while (cells.length < width) cells.push(EMPTY_CELL)
  const place = [row.position]
  let overflow = false
  let merged = false
  let index = -1
  for (const cell of row.cells) {
    index++
    const column = columnOf(index, row, alignment)
    const isBlank = cell.text === '' && cell.visible === 0
    if (isBlank && (cell.lit === undefined || column >= width)) continue
    if (column >= width) overflow = true
    const at = Math.min(column, width - 1)
    const before = cells[at] ?? EMPTY_CELL
    if (before.text !== '' && cell.text !== '') merged = true
    // the cells of a line stand where it does: one list of places for all of them
    const draft = draftOf(cell, cell.position === row.position ? place : [cell.position])
    cells[at] = before === EMPTY_CELL ? draft : joinCells(before, draft)
  }
  const inherited: Record<string, string> = {}
  for (const [index, text] of spanned) {
    const column = columnOf(index, row, alignment)
    if (column < width && (cells[column]?.text ?? '') === '') inherited[String(column)] = text
  }
  for (const [index, text] of reasonsAcross(row)) {
    const column = columnOf(index, row, alignment)
    if (column < width && (cells[column]?.text ?? '') === '') inherited[String(column)] = text
  }
  const undivided = isUndivided(row)
  const flags: RowFlag[] = overflow || merged || undivided ? ['ambiguous'] : []
  if (undivided) flags.push('undivided')
  if (row.damaged === true) flags.push('damaged')
  return {
    row: {
      kind: 'data',
      cells,
      at: place,
      flags,
      inherited,
      opensPiece,
      ...(isAcross(row, width) ? {across: true} : {}),
    },
    messages: [
      ...(undivided ? [undividedMessage(row.position, cells)] : overflow ? [raggedMessage(row, width)] : []),
      ...(row.damaged === true ? [damagedMessage(row)] : []),
    ],
  }
}

/**
 * Words that say why there is no figure, for each column that their cell lies over: `No longer collected` over two targets
 * is said of both. A figure over two columns is of one of them, and nothing says which.
 */
function reasonsAcross({cells}: GridRow): readonly [number, string][] {
  if (!cells.some(({span}) => span !== undefined)) return NONE // no cell of a text's lines spans another
  return cells.flatMap(({text, span}, index) => {
    if (span === undefined || span.cs < 2 || span.rs > 1 || text === '' || readMissing(text) === undefined)
      return []
    return Array.from({length: span.cs - 1}, (_, more): [number, string] => [index + more + 1, text])
  })
}

function isAcross({cells}: GridRow, width: number): boolean {
  if (width <= 1) return false
  const filled = cells.filter(({text}) => text !== '')
  return filled.length === 1 && (filled[0]?.span?.cs ?? 1) >= width
}

function damagedMessage({position}: GridRow): Message {
  const message =
    'The file itself calls this row damaged: its words may be anybody’s, and nothing is read from it'
  return {severity: 'warning', code: 'table/damaged-row', message, position}
}

function draftOf({text, visible, bold, bulleted, lit}: Cell, at: readonly Position[]): DraftCell {
  // nearly every cell: to ask for each mark and take it over costs several times as much
  if (bold !== true && bulleted !== true && lit === undefined) return {text, visible, at}
  return {
    text,
    visible,
    at,
    ...(bold ? {bold} : {}),
    ...(bulleted ? {bulleted} : {}),
    ...(lit === undefined ? {} : {lit}),
  }
}

/** The table's column for a drawn cell; what stands behind an undivided cell is part of it. */
function columnOf(index: number, {undividedFrom}: GridRow, alignment: Alignment | undefined): number {
  const at = undividedFrom === undefined ? index : Math.min(index, undividedFrom)
  return alignment?.[at] ?? at
}

function raggedMessage(row: GridRow, width: number): Message {
  return {
    severity: 'warning',
    code: 'table/ragged-row',
    message: `The row has text in ${row.cells.length} cells and the table ${width} columns: the rest stands in the last cell`,
    position: row.position,
  }
}
