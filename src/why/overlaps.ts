import type {Place, Position} from '../model/position.ts'

/** Do two places share a line, a part of a page, or a block? */
export function overlaps(a: Place, b: Place): boolean {
  return positionsIn(a).some((one) => positionsIn(b).some((other) => share(one, other)))
}

/** The one or several positions of a place. */
export function positionsIn(place: Place): readonly Position[] {
  return 'length' in place ? place : [place]
}

function share(a: Position, b: Position): boolean {
  if ('line' in a) return 'line' in b && a.line <= b.endLine && b.line <= a.endLine
  if ('page' in a) return 'page' in b && a.page === b.page && boxesMeet(a.bbox, b.bbox)
  if (!('block' in b) || a.block !== b.block) return false
  return a.row === undefined || b.row === undefined || a.row === b.row
}

type Box = readonly [number, number, number, number]

function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
