import type {Place} from './position.ts'

/** A page has fewer points from top to bottom. */
const PAGE = 100_000
/** No table of a Word or HTML file has so many rows. */
const BLOCK = 1_000_000

/**
 * How far into its source a thing begins, so that things of one source can be put in order.
 *
 * @returns  its first line, block and row in it, or page and height as one number; 0 where it has no position
 */
export function placeOrder(place: Place): number {
  const first = 'length' in place ? place[0] : place
  if (first === undefined) return 0
  if ('line' in first) return first.line
  if ('page' in first) return first.page * PAGE + first.bbox[1]
  return first.block + (first.row ?? 0) / BLOCK
}

/** How far into its source a thing ends: its last line, block and row in it, or page and foot, in the same numbers. */
export function placeEnd(place: Place): number {
  const last = 'length' in place ? place.at(-1) : place
  if (last === undefined) return 0
  if ('line' in last) return last.endLine
  if ('page' in last) return last.page * PAGE + last.bbox[3]
  return last.block + (last.row ?? 0) / BLOCK
}
