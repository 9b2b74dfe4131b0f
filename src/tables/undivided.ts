import type {GridRow} from '../../parsers/block.ts'
import type {Message} from '../model/message.ts'
import type {Position} from '../model/position.ts'
import type {DraftCell} from './draft.ts'

/** Figures with what is printed to them, dates, and the words for a missing one: what a value column may hold. */
const VALUES =
  /(?<![\p{L}\d])(?:[<>£(+-]*\d[\d,./:]*\)?(?:\s?%)?|n\/a|tb[ac]|nil|none|yes|no|red|amber|green)(?![\p{L}\d])/giu

/** Does the layout leave open which column the last words of a row belong to? */
export function isUndivided({undividedFrom, cells}: GridRow): boolean {
  return undividedFrom !== undefined && cells.slice(undividedFrom).some((cell) => cell.text !== '')
}

/** Why nothing is read from the last filled cell of a row. */
export function undividedMessage(position: Position, cells: readonly DraftCell[]): Message {
  const at = cells.findLastIndex((cell) => cell.text !== '')
  const values = cells[at]?.text.match(VALUES)?.length ?? 0
  const columns = cells.length - at
  const words = values === 0 ? 'Words stand' : values === 1 ? '1 value stands' : `${values} values stand`
  return {
    severity: 'warning',
    code: 'table/ambiguous-row',
    message: `${words} for ${columns} ${columns === 1 ? 'column' : 'columns'}, and nothing tells which belongs to which: kept together in one cell, and none is read`,
    position,
  }
}
