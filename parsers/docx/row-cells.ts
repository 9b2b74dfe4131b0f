import type {Properties} from './properties.ts'
import {whole} from './xml.ts'

interface CellAt {
  /** where its first tag stands in what is written */
  readonly from: number
  span: number
  /** goes on from the cell before, by the merges of Word 97 */
  goesOn: boolean
  down: string
}

/** A span so wide that no table has as many columns. */
const WIDEST = 1000

/** The cells of a row as they are written: those that `hMerge` joins can be told only when all are there. */
export class RowCells {
  readonly #cells: CellAt[] = []

  begin(at: number): void {
    this.#cells.push({from: at, span: 1, goesOn: false, down: ''})
  }

  /** Write a cell's start tag. */
  open(out: string[], properties: Properties): void {
    const cell = this.#cells.at(-1)
    const across = properties.get('w:hMerge')
    if (cell !== undefined) {
      cell.span = Math.min(WIDEST, Math.max(1, whole(properties.get('w:gridSpan')?.['val']) ?? 1))
      cell.goesOn = across !== undefined && across['val'] !== 'restart' && this.#cells.length > 1
      cell.down = downMerge(properties)
    }
    out.push(startTag(cell?.span ?? 1, cell?.down ?? ''))
  }

  /** All cells are written: join those that are one, and stand in for the columns after them. */
  finish(out: string[], after: number): void {
    let first: CellAt | undefined
    for (const [index, cell] of this.#cells.entries()) {
      if (!cell.goesOn || first === undefined) {
        first = cell
        continue
      }
      first.span += cell.span
      out[first.from] = startTag(first.span, first.down)
      const end = this.#cells[index + 1]?.from ?? out.length
      for (let at = cell.from; at < end; at++) out[at] = ''
    }
    out.push(emptyCell(after))
  }
}

function downMerge(properties: Properties): string {
  const merge = properties.get('w:vMerge')
  if (merge === undefined) return ''
  return merge['val'] === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
}

function startTag(span: number, down: string): string {
  if (span === 1 && down === '') return '<w:tc>'
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${down}</w:tcPr>`
}

/** A cell for columns that a row leaves out. */
export function emptyCell(columns: number): string {
  if (columns < 1) return ''
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`
}
