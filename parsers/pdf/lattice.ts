import type {Box} from './matrix.ts'
import {unite} from './matrix.ts'
import type {Rule} from './paint.ts'

/** One cell of a ruled table, by the columns and rows that it takes up. */
export interface LatticeCell {
  readonly box: Box
  readonly row: number
  readonly column: number
  readonly rs: number
  readonly cs: number
}

/** A ruled table: where its columns and rows are parted, and its cells. */
export interface Lattice {
  readonly box: Box
  /** x of each column's sides, from the left: one more than there are columns */
  readonly xs: readonly number[]
  /** y of each row's sides, from the top */
  readonly ys: readonly number[]
  readonly cells: readonly LatticeCell[]
}

/** Sides nearer than this are one: two cells that differ by a hair are one column. */
const SAME_SIDE = 2.5

/**
 * Cells that touch are one table; a box by itself is none.
 *
 * @param rules  the rules that are drawn, without the sides of coloured areas
 */
export function latticesOf(cells: readonly Box[], rules: readonly Rule[]): Lattices {
  const groups = touching(cells)
  const all = groups.map(latticeOf).filter(isTable)
  return {
    lone: groups.flatMap((group) => (group.length === 1 ? group : [])),
    tables: all.filter((lattice) => !isShadedHeader(lattice, rules)),
    headers: all.filter((lattice) => isShadedHeader(lattice, rules)),
  }
}

export interface Lattices {
  readonly tables: readonly Lattice[]
  /** the shaded headers of tables that have no other rules: they tell the columns under them */
  readonly headers: readonly Lattice[]
  /** boxes by themselves */
  readonly lone: readonly Box[]
}

/** Rows that a shaded header has at the most. */
const HEADER_ROWS = 3

/** A header is often shaded where nothing else of a table is: its cells alone are no table of their own. */
function isShadedHeader({box, ys}: Lattice, rules: readonly Rule[]): boolean {
  return ys.length - 1 <= HEADER_ROWS && !rules.some((rule) => crosses(rule, box))
}

function crosses({upright, at, from, to}: Rule, [x0, y0, x1, y1]: Box): boolean {
  const [low, high, start, end] = upright ? [x0, x1, y0, y1] : [y0, y1, x0, x1]
  return at >= low - SAME_SIDE && at <= high + SAME_SIDE && from < end && to > start
}

/** A table has two columns at the least: a column of boxes is a list, or boxes round prose. */
function isTable({xs, cells}: Lattice): boolean {
  return xs.length > 2 && cells.length > 2
}

function touching(cells: readonly Box[]): Box[][] {
  const groups = cells.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (groups[root] !== root) root = groups[root] ?? root
    groups[index] = root
    return root
  }
  const corners = new Map<number, Map<number, number>>()
  const meet = (x: number, y: number, index: number): void => {
    const above = corners.get(x)
    const other = above?.get(y)
    if (above === undefined) corners.set(x, new Map([[y, index]]))
    else if (other === undefined) above.set(y, index)
    else groups[rootOf(index)] = rootOf(other)
  }
  for (const [index, [x0, y0, x1, y1]] of cells.entries()) {
    meet(x0, y0, index)
    meet(x1, y0, index)
    meet(x0, y1, index)
    meet(x1, y1, index)
  }
  const byRoot = new Map<number, Box[]>()
  for (const [index, cell] of cells.entries()) {
    const root = rootOf(index)
    const group = byRoot.get(root)
    if (group === undefined) byRoot.set(root, [cell])
    else group.push(cell)
  }
  return [...byRoot.values()]
}

function latticeOf(cells: readonly Box[]): Lattice {
  const xs = sidesOf(cells.flatMap(([x0, , x1]) => [x0, x1]))
  const ys = sidesOf(cells.flatMap(([, y0, , y1]) => [y0, y1]))
  return {
    box: unite(cells),
    xs,
    ys,
    cells: cells.map((box) => {
      const [column, row] = [nearest(xs, box[0]), nearest(ys, box[1])]
      return {
        box,
        row,
        column,
        cs: Math.max(1, nearest(xs, box[2]) - column),
        rs: Math.max(1, nearest(ys, box[3]) - row),
      }
    }),
  }
}

function sidesOf(values: readonly number[]): number[] {
  const sides: number[] = []
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (sides.at(-1) ?? -Infinity) > SAME_SIDE) sides.push(value)
  return sides
}

/** @param sides  from the lowest; of two as near the lower */
function nearest(sides: readonly number[], value: number): number {
  let [low, high] = [0, sides.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sides[middle + 1] ?? Infinity) - value < value - (sides[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
