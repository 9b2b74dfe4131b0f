import type {Row, Table} from '../model/table.ts'

/** A cell to show: its own text, or what it inherits from a cell that spans its row from above. */
export interface ShownCell {
  readonly text: string
  readonly inherited: boolean
}

/** One cell a column, so that no reader of rows meets a ragged one. */
export function shownCells(table: Table, row: Row): readonly ShownCell[] {
  const width = Math.max(table.columns.length, row.cells.length)
  return Array.from({length: width}, (_, i) => {
    const own = row.cells[i] ?? ''
    const above = row.inherited?.[String(i)]
    return own === '' && above !== undefined ? {text: above, inherited: true} : {text: own, inherited: false}
  })
}

/** The names of the columns, one for each cell of the widest row. */
export function columnNames(table: Table): readonly string[] {
  const width = table.rows.reduce((most, {cells}) => Math.max(most, cells.length), table.columns.length)
  return Array.from({length: width}, (_, i) => table.columns[i]?.name ?? '')
}

/** What stands over a table: its caption, else the heading that it stands under. */
export function captionOf(table: Table): string {
  return table.caption ?? table.section.at(-1) ?? ''
}

/** The text of a row that is a heading: its words, however many cells they are spread over. */
export function headingText(row: Row): string {
  return row.cells.filter((text) => text !== '').join(' ')
}
