import type {Box} from './matrix.ts'

/** A stretch of a page whose parts stand side by side and are read one after the other. */
export interface Band {
  readonly top: number
  readonly bottom: number
  /** where its parts meet, from the left */
  readonly sides: readonly number[]
}

/** Where a box comes on its page: lower numbers first, those behind only between equals. */
export type Rank = readonly [band: number, part: number, top: number]

/** Where a box comes in the order of reading: down the page, in a band down each of its parts. */
export function rankOf([x0, top, x1]: Box, bands: readonly Band[]): Rank {
  const band = bands.find((one) => top >= one.top && top < one.bottom)
  if (band === undefined) return [top, 0, top]
  const middle = (x0 + x1) / 2
  return [band.top, band.sides.filter((side) => side < middle).length, top]
}

export function byRank(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
