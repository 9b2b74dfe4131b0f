import type {Properties} from './properties.ts'
import {whole} from './xml.ts'

interface CellAt {
  /** where its first tag stands in what is written */
  readonly from: number
  span: number
  /** goes on from the cell before, by the merges of Word 97 */
  goesOn: boolean
  down?: 'begins' | 'goes-on'
}

/** A span so wide that no table has as many columns. */
const WIDEST = 1000
const CELL_ENDS = '</w:tc>'

/** The cells of a row as they are written: which of them are one can be told only when all are there. */
export class RowCells {
  readonly #cells: CellAt[] = []

  begin(at: number): void {
    this.#cells.push({from: at, span: 1, goesOn: false})
  }

  /** Write a cell's start tag. */
  open(out: string[], properties: Properties): void {
    const cell = this.#cells.at(-1)
    const across = properties.get('w:hMerge')
    if (cell === undefined) return
    cell.span = Math.min(WIDEST, Math.max(1, whole(properties.get('w:gridSpan')?.['val']) ?? 1))
    cell.goesOn = across !== undefined && across['val'] !== 'restart' && this.#cells.length > 1
    const down = properties.get('w:vMerge')
    if (down !== undefined) cell.down = down['val'] === 'restart' ? 'begins' : 'goes-on'
    out.push(startTag(cell))
  }

  /**
   * All cells are written: those that are one are joined, words and all, and one stands in for the columns after them.
   *
   * @param before  columns that the row leaves out before its cells
   * @param down    the columns in which a cell of the row above goes on down
   * @returns       the same of this row
   */
  finish(out: string[], before: number, after: number, down: ReadonlySet<number>): ReadonlySet<number> {
    const next = new Set<number>()
    const columns = before > 0 ? before : 0
    let at = columns
    let first: CellAt | undefined
    for (const cell of this.#cells) {
      if (cell.goesOn && first !== undefined && out[cell.from - 1] === CELL_ENDS) {
        first.span += cell.span
        out[cell.from - 1] = ''
        out[cell.from] = ''
      } else {
        first = cell
        // mammoth would join it to whatever cell was last in its column, rows above
        if (cell.down === 'goes-on' && !down.has(at)) delete cell.down
        if (cell.down !== undefined) next.add(at)
      }
      out[first.from] = startTag(first)
      at += cell.span
    }
    out.push(emptyCell(after))
    return next
  }
}

function startTag({span, down}: CellAt): string {
  if (span === 1 && down === undefined) return '<w:tc>'
  const merge = down === undefined ? '' : down === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>`
}

/** A cell for columns that a row leaves out. */
export function emptyCell(columns: number): string {
  if (columns < 1) return ''
  return `<w:tc><w:tcPr><w:gridSpan w:val="${Math.min(columns, WIDEST)}"/></w:tcPr><w:p/></w:tc>`
}
