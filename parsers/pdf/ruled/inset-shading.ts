import {byHeight} from '../by-height.ts'
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
  const cells = byHeight(ruled, (cell) => cell)
  return areas.filter(({box}) => {
    const near = cells.near((box[1] + box[3]) / 2)
    return !near.some((cell) => liesIn(box, cell) && box[2] - box[0] >= AS_WIDE * (cell[2] - cell[0]))
  })
}

function liesIn([x0, y0, x1, y1]: Box, cell: Box): boolean {
  return (
    x0 >= cell[0] - SAME_SIDE &&
    y0 >= cell[1] - SAME_SIDE &&
    x1 <= cell[2] + SAME_SIDE &&
    y1 <= cell[3] + SAME_SIDE
  )
}
