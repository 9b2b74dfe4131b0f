import type {GridRow} from '../../parsers/block.ts'

const NONE: ReadonlyMap<number, string> = new Map()

/**
 * The texts of cells that are drawn over several rows, for each row that lies under one: by drawn column.
 *
 * The author drew them so, and nothing is to be told from blanks: the row is a row of its own, and the cell is its too.
 */
export function spannedTexts(rows: readonly GridRow[]): ReadonlyMap<number, string>[] {
  return rows.map((row, at) => {
    if (!row.cells.some(({covered}) => covered === true)) return NONE
    const texts = new Map<number, string>()
    row.cells.forEach(({covered}, column) => {
      const text = covered === true ? textOver(rows, at, column) : undefined
      if (text !== undefined && text !== '') texts.set(column, text)
    })
    return texts
  })
}

/** The cell above that reaches down to this place: what a cell to the left covers is no row's but its own. */
function textOver(rows: readonly GridRow[], at: number, column: number): string | undefined {
  for (let up = at - 1; up >= 0; up--) {
    const cell = rows[up]?.cells[column]
    if (cell === undefined) return undefined
    if (cell.covered !== true) return up + (cell.span?.rs ?? 1) > at ? cell.text : undefined
  }
  return undefined
}
