import type {Row} from './table.ts'

/**
 * The first column of a row whose words may be any later column's: that of its last filled cell, where the row is
 * flagged `undivided`.
 *
 * @returns  the column's index; `Infinity` where every cell is its own column's
 */
export function undividedFrom({flags, cells}: Pick<Row, 'flags' | 'cells'>): number {
  if (!flags.includes('undivided')) return Infinity
  return Math.max(
    0,
    cells.findLastIndex((text) => text !== ''),
  )
}
