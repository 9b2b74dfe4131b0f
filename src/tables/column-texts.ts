import type {DraftRow} from './draft.ts'

/** Columns of fewer cells prove nothing. */
const FEWEST_CELLS = 2
const NEARLY_ALL = 0.8

/** What the cells of a column hold, the empty ones left out. */
export function textsOfColumn(rows: readonly DraftRow[], index: number): string[] {
  return rows.map((row) => row.cells[index]?.text ?? '').filter((text) => text !== '')
}

/** Are nearly all of a column's cells such, and are there enough to tell? */
export function nearlyAll(texts: readonly string[], is: (text: string) => boolean): boolean {
  return texts.length >= FEWEST_CELLS && texts.filter(is).length >= texts.length * NEARLY_ALL
}
