import type {KnownCell} from '../known/cells.ts'
import type {KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'

/** How a table is to look, as far as its layout can. */
export interface Look {
  /** lines of the header, 0 for none */
  readonly header: 0 | 1 | 2 | 3
  /** a year printed once over the columns that share it */
  readonly spans: boolean
  /** a row of column numbers under the header */
  readonly numbers: boolean
  /** long words wrap over lines */
  readonly wraps: boolean
  /** words are broken at line ends */
  readonly hyphens: boolean
  /** page numbers and running heads between rows, and in the middle of rows that have several lines */
  readonly furniture: boolean
  /** the header again on each page, with slips */
  readonly repeats: boolean
  /** a blank line between rows */
  readonly spread: boolean
  /** of the layout's own */
  readonly variant: string
  /** what runs at the head of each page */
  readonly running: string
}

/** Lines, and the cells of figures that they keep too little of to place (`lost`) or do not hold at all (`unsaid`). */
export interface Laid {
  readonly lines: readonly string[]
  readonly lost?: readonly KnownCell[]
  readonly unsaid?: readonly KnownCell[]
}

/** Turns a known table into lines of one layout. */
export type Writer = (table: KnownTable, look: Look, random: Random) => Laid

/** A layout: its writer, its variants, what it can and cannot show. */
export interface Layout {
  readonly write: Writer
  readonly variants: readonly string[]
  /** has it no header, and its rows only plain figures? */
  readonly told?: boolean
}
