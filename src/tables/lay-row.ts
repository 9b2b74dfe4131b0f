import type {GridRow} from '../../parsers/block.ts'
import type {Message} from '../model/message.ts'
import type {RowFlag} from '../model/table.ts'
import type {Alignment} from './align.ts'
import {EMPTY_CELL, joinCells, type DraftCell, type DraftRow} from './draft.ts'

/**
 * Lay the cells of a drawn row into the columns of its table.
 *
 * A row with text behind the last column is ragged: the text is kept in the last cell and the row marked, for
 * nothing says whose it is.
 */
export function layRow(
  row: GridRow,
  alignment: Alignment | undefined,
  width: number,
  opensPiece: boolean,
): {readonly row: DraftRow; readonly messages: readonly Message[]} {
  const cells: DraftCell[] = Array.from({length: width}, () => EMPTY_CELL)
  let overflow = false
  let merged = false
  row.cells.forEach((cell, index) => {
    const column = alignment?.[index] ?? index
    if (cell.text === '' && cell.visible === 0) return
    if (column >= width) overflow = true
    const at = Math.min(column, width - 1)
    if ((cells[at]?.text ?? '') !== '' && cell.text !== '') merged = true
    const draft = {
      text: cell.text,
      visible: cell.visible,
      at: [cell.position],
      ...(cell.bold ? {bold: true} : {}),
    }
    cells[at] = joinCells(cells[at] ?? EMPTY_CELL, draft)
  })
  const flags: RowFlag[] = overflow || merged ? ['ambiguous'] : []
  return {
    row: {kind: 'data', cells, at: [row.position], flags, inherited: {}, opensPiece},
    messages: overflow ? [raggedMessage(row, width)] : [],
  }
}

function raggedMessage(row: GridRow, width: number): Message {
  return {
    severity: 'warning',
    code: 'table/ragged-row',
    message: `The row has text in ${row.cells.length} cells and the table ${width} columns: the rest stands in the last cell`,
    position: row.position,
  }
}
