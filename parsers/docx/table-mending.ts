import type {Frame} from './frames.ts'
import {lightOfShading} from './lights.ts'
import {writeLights} from './marks.ts'
import {type Properties, toggle} from './properties.ts'
import {emptyCell} from './row-cells.ts'
import {whole} from './xml.ts'

type RowFrame = Extract<Frame, {is: 'row'}>
type CellFrame = Extract<Frame, {is: 'cell'}>

/** Writes the rows and cells of tables anew: those that stand in others, too. */
export class TableMending {
  readonly #out: string[]
  /** of each table that is open, the columns in which a cell goes on down */
  readonly #tables: ReadonlySet<number>[] = []

  /** @param out  what is written, piece by piece */
  constructor(out: string[]) {
    this.#out = out
  }

  get isInTable(): boolean {
    return this.#tables.length > 0
  }

  openTable(): void {
    this.#tables.push(new Set())
  }

  closeTable(): void {
    this.#tables.pop()
  }

  openRow(frame: RowFrame, properties: Properties): void {
    if (frame.open) return
    frame.open = true
    const isGone = properties.has('w:del') || toggle(properties, 'w:hidden') === true
    this.#out.push(
      `<w:tr><w:trPr>${isGone ? '<w:del/>' : ''}${toggle(properties, 'w:tblHeader') === true ? '<w:tblHeader/>' : ''}</w:trPr>`,
    )
    frame.gone = isGone
    frame.after = whole(properties.get('w:gridAfter')?.['val']) ?? 0
    frame.before = whole(properties.get('w:gridBefore')?.['val']) ?? 0
    this.#out.push(emptyCell(frame.before))
  }

  closeRow(frame: RowFrame): void {
    this.openRow(frame, new Map())
    const {cells, gone, before, after} = frame
    const down = cells.finish(this.#out, before, after, this.#tables.at(-1) ?? new Set())
    if (!gone && this.#tables.length > 0) this.#tables[this.#tables.length - 1] = down
    this.#out.push('</w:tr>')
  }

  /** A cell begins; it is written once its properties are known. */
  beginCell(row: RowFrame | undefined): void {
    if (row === undefined) return
    this.openRow(row, new Map())
    row.cells.begin(this.#out.length)
  }

  openCell(frame: CellFrame, row: RowFrame | undefined, properties: Properties): void {
    if (frame.open) return
    frame.open = true
    row?.cells.open(this.#out, properties)
    frame.light = lightOfShading(properties.get('w:shd'))
  }

  /** The light of a cell's ground is said by its first paragraph. */
  groundMark(cell: CellFrame | undefined): string {
    if (cell?.light === undefined) return ''
    const mark = writeLights({ground: cell.light})
    cell.light = undefined
    return mark
  }
}
