import {type Box, boxAround, type Matrix, mapPoint} from './matrix.ts'

type Point = readonly [number, number]

/** One subpath: its corners, in page space. */
export interface Subpath {
  readonly points: readonly Point[]
  readonly closed: boolean
  /** it has a curve, so its corners are not all of it */
  readonly curved: boolean
}

/**
 * Codes in the data of pdfjs's `constructPath`, with the numbers that follow each.
 *
 * They are pdfjs's own and not exported; 3 was the close of a path before 5.6. `path.test.ts` holds them
 * against a PDF of one rectangle.
 */
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0]
const [MOVE, LINE, CLOSE] = [0, 1, 4]

/** Read the data of a path into its subpaths. */
export function subpathsOf(data: ArrayLike<number>, ctm: Matrix): Subpath[] {
  const subpaths: {points: Point[]; closed: boolean; curved: boolean}[] = []
  let at = 0
  while (at < data.length) {
    const code = data[at] ?? CLOSE
    const count = NUMBERS[code]
    if (count === undefined) break // a code of another version: what was read so far holds
    if (code === MOVE) subpaths.push({points: [], closed: false, curved: false})
    const current = subpaths.at(-1)
    if (code === CLOSE) {
      if (current !== undefined) current.closed = true
    } else if (current !== undefined) {
      current.points.push(mapPoint(ctm, data[at + count - 1] ?? 0, data[at + count] ?? 0))
      if (code !== MOVE && code !== LINE) current.curved = true
    }
    at += 1 + count
  }
  return subpaths.filter(({points}) => points.length > 1)
}

export function boxOfSubpath({points}: Subpath): Box {
  return boxAround(points)
}

/** Nearer than this two coordinates are one: half a point, less than the thinnest of columns. */
const STRAIGHT = 0.5

/** The sides of a subpath, its closing one among them. */
export function sidesOf({points, closed}: Subpath, closing: boolean): (readonly [Point, Point])[] {
  const ends = closing || closed ? [...points.slice(1), ...points.slice(0, 1)] : points.slice(1)
  return ends.flatMap((end, index): (readonly [Point, Point])[] => {
    const start = points[index]
    return start === undefined ? [] : [[start, end]]
  })
}

/** Is it a box that stands straight on the page? */
export function isSquare({points, curved}: Subpath): boolean {
  if (curved) return false
  const [x0, y0, x1, y1] = boxAround(points)
  return points.every(([x, y]) => isNear(x, x0, x1) && isNear(y, y0, y1)) && points.length >= 4
}

function isNear(value: number, low: number, high: number): boolean {
  return Math.abs(value - low) < STRAIGHT || Math.abs(value - high) < STRAIGHT
}

/** Does a line run along the page or down it? */
export function isStraight([[x0, y0], [x1, y1]]: readonly [Point, Point]): 'level' | 'upright' | undefined {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  if (height < STRAIGHT && width > height) return 'level'
  return width < STRAIGHT && height > width ? 'upright' : undefined
}
