import type {Cell, GridRow} from '../../parsers/block.ts'
import type {Message} from '../model/message.ts'
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
  const cells: DraftCell[] = Array.from({length: width}, () => EMPTY_CELL)
  let overflow = false
  let merged = false
  row.cells.forEach((cell, index) => {
    const column = columnOf(index, row, alignment)
    const isBlank = cell.text === '' && cell.visible === 0
    if (isBlank && (cell.lit === undefined || column >= width)) return
    if (column >= width) overflow = true
    const at = Math.min(column, width - 1)
    if ((cells[at]?.text ?? '') !== '' && cell.text !== '') merged = true
    cells[at] = joinCells(cells[at] ?? EMPTY_CELL, draftOf(cell))
  })
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
      at: [row.position],
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
function reasonsAcross({cells}: GridRow): [number, string][] {
  return cells.flatMap(({text, span}, index) => {
    if (span === undefined || span.cs < 2 || span.rs > 1 || text === '' || readMissing(text) === undefined)
      return []
    return Array.from({length: span.cs - 1}, (_, more): [number, string] => [index + more + 1, text])
  })
}

function isAcross({cells}: GridRow, width: number): boolean {
  const filled = cells.filter(({text}) => text !== '')
  return width > 1 && filled.length === 1 && (filled[0]?.span?.cs ?? 1) >= width
}

function damagedMessage({position}: GridRow): Message {
  const message =
    'The file itself calls this row damaged: its words may be anybody’s, and nothing is read from it'
  return {severity: 'warning', code: 'table/damaged-row', message, position}
}

function draftOf({text, visible, position, bold, bulleted, lit}: Cell): DraftCell {
  return {
    text,
    visible,
    at: [position],
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
