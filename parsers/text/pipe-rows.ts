import type {Cell, GridRow} from '../block.ts'
import {isValueLike} from './cell-shape.ts'
import {goesOn, joinWrapped} from './join-wrapped.ts'

/** Of the cells of a column, so many are values. */
const SHARE = 0.6

/**
 * Join the rows that only hold the wrapped ends of the cells above them: nothing stands under values, and each word
 * goes on where the cell above was full or stopped in the middle.
 *
 * @param header  so many first rows are the header, which is left as it stands
 */
export function joinWrappedRows(rows: readonly GridRow[], header: number): GridRow[] {
  const figures = figureColumns(rows)
  if (figures.size === 0) return [...rows]
  const widths = columnWidths(rows)
  const out: GridRow[] = []
  let last: GridRow | undefined
  rows.forEach((row, at) => {
    const above = out.at(-1)
    if (
      at > header &&
      above !== undefined &&
      last !== undefined &&
      continues(last, above, row, figures, widths)
    )
      out[out.length - 1] = joinRows(above, row)
    else out.push(row)
    last = row
  })
  return out
}

function figureColumns(rows: readonly GridRow[]): ReadonlySet<number> {
  const counts = new Map<number, {all: number; values: number}>()
  for (const {cells} of rows) {
    cells.forEach(({text}, column) => {
      if (text === '') return
      const own = counts.get(column) ?? {all: 0, values: 0}
      counts.set(column, {all: own.all + 1, values: own.values + (isValueLike(text) ? 1 : 0)})
    })
  }
  return new Set([...counts].flatMap(([column, {all, values}]) => (values >= all * SHARE ? [column] : [])))
}

function columnWidths(rows: readonly GridRow[]): number[] {
  const widths: number[] = []
  for (const {cells} of rows) {
    cells.forEach(({text}, column) => (widths[column] = Math.max(widths[column] ?? 0, text.length)))
  }
  return widths
}

function continues(
  line: GridRow,
  above: GridRow,
  row: GridRow,
  figures: ReadonlySet<number>,
  widths: readonly number[],
): boolean {
  if (above.cells.length !== row.cells.length) return false
  const filled = row.cells.flatMap(({text}, column) => (text === '' ? [] : [column]))
  // most cells of a row may wrap, but not what it goes by
  const isKeyless = row.cells[0]?.text === '' && above.cells[0]?.text !== ''
  return (
    filled.length > 0 &&
    (isKeyless || filled.length * 2 <= row.cells.length) &&
    filled.every((column) => {
      const [upper, own] = [line.cells[column]?.text ?? '', row.cells[column]?.text ?? '']
      if (isBrokenDate(upper, own)) return true
      if (figures.has(column) || upper === '') return false
      if (/[.?!]$/.test(upper) && /^\p{Lu}/u.test(own)) return false
      const word = own.split(' ', 1)[0] ?? ''
      return goesOn(upper, own) || upper.length + 1 + word.length > (widths[column] ?? 0)
    })
  )
}

/** `September` over `2003`: a month that the width of its column parted from its year. */
function isBrokenDate(upper: string, own: string): boolean {
  return /^(?:19|20)\d{2}$/.test(own) && upper.length <= 20 && MONTH.test(upper)
}

const MONTH =
  /(?:^|\s)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

function joinRows(above: GridRow, row: GridRow): GridRow {
  const cells = above.cells.map((cell, column): Cell => {
    const own = row.cells[column]
    if (own === undefined || own.visible === 0) return cell
    return {
      ...cell,
      text: joinWrapped(cell.text, own.text),
      visible: cell.visible + own.visible,
      position: across(cell, own),
    }
  })
  return {cells, position: across(above, row)}
}

function across(
  first: {readonly position: Cell['position']},
  last: {readonly position: Cell['position']},
): Cell['position'] {
  if (!('line' in first.position) || !('line' in last.position)) return first.position
  return {line: first.position.line, endLine: last.position.endLine}
}
