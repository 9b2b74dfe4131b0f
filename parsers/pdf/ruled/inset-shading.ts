import type {Area} from '../paint.ts'
import type {Box} from '../matrix.ts'

/** Sides nearer than this are one. */
const SAME_SIDE = 2.5
/** Shading is nearly as wide as the cell that it lies in. */
const AS_WIDE = 0.7

/**
 * Leave out areas that lie inside one cell drawn with rules: the ground of a cell, or of the lines of its words, is
 * set in from its sides and tells no further cell.
 *
 * @param ruled  the cells that rules alone enclose
 */
export function withoutInsetShading(areas: readonly Area[], ruled: readonly Box[]): readonly Area[] {
  if (ruled.length === 0) return areas
  const bands = new Map<number, Box[]>()
  for (const cell of ruled) {
    for (let band = bandAt(cell[1]); band <= bandAt(cell[3]); band++) {
      const own = bands.get(band)
      if (own === undefined) bands.set(band, [cell])
      else own.push(cell)
    }
  }
  return areas.filter(({box}) => {
    const near = bands.get(bandAt((box[1] + box[3]) / 2)) ?? []
    return !near.some((cell) => liesIn(box, cell) && box[2] - box[0] >= AS_WIDE * (cell[2] - cell[0]))
  })
}

const BAND = 16

function bandAt(y: number): number {
  return Math.floor(y / BAND)
}

function liesIn([x0, y0, x1, y1]: Box, cell: Box): boolean {
  return (
    x0 >= cell[0] - SAME_SIDE &&
    y0 >= cell[1] - SAME_SIDE &&
    x1 <= cell[2] + SAME_SIDE &&
    y1 <= cell[3] + SAME_SIDE
  )
}
