import type {Light} from '../../parsers/block.ts'
import type {Column} from '../model/table.ts'
import type {DraftRow} from './draft.ts'

const LETTERS = /\p{L}{2}/u

/**
 * The lights of a row's cells, by column: what a reader of records may take for a status.
 *
 * Headings and totals have none. Coloured letters are emphasis or a correction more often than a status: they count
 * where the cell holds a sign and no words, and for words in a status column whose letters have two lights at least.
 *
 * @param lettered  the columns of which the last is so
 */
export function coloursOf(row: DraftRow, lettered: ReadonlySet<number>): Record<string, Light> {
  if (row.kind !== 'data' || row.cells.every(({lit}) => lit === undefined)) return {}
  return Object.fromEntries(
    row.cells.flatMap(({lit, text}, index): [string, Light][] => {
      if (lit === undefined) return []
      const counts = lit.by !== 'letters' || !LETTERS.test(text) || lettered.has(index)
      return counts ? [[String(index), lit.light]] : []
    }),
  )
}

/** The status columns whose words are set in different lights. */
export function letteredColumns(rows: readonly DraftRow[], columns: readonly Column[]): ReadonlySet<number> {
  const lettered = columns.flatMap(({role}, index) => {
    if (role !== 'status') return []
    const lights = rows.flatMap(({cells}) =>
      cells[index]?.lit?.by === 'letters' ? cells[index].lit.light : [],
    )
    return new Set(lights).size > 1 ? [index] : []
  })
  return new Set(lettered)
}
