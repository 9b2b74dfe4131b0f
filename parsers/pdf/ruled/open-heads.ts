import {type Segment, segmentsOf} from '../aligned/segments.ts'
import type {Filled} from '../filled.ts'
import type {Lattice, LatticeCell} from '../lattice.ts'
import {linesOf} from '../lines.ts'
import type {Word} from '../words.ts'
import {sheetOf} from './owners.ts'

/** Rows of heads are no more than so many. */
const MOST_HEADS = 3

/**
 * Add the cells of heads that no upright rules part: `2005` and `2006` over three columns each, in a table whose other
 * rows are ruled all round.
 *
 * Only in the first rows and between cells of its own row or its side, where words stand in one line. Two heads are
 * parted at the side that is nearest to the middle between them.
 */
export function withOpenHeads({lattice}: Filled, words: readonly Word[]): Lattice {
  const {ys} = lattice
  const {owners} = sheetOf(lattice)
  const whole = owners.findIndex((slots) => !slots.includes(undefined))
  if (whole <= 0 || whole > MOST_HEADS) return lattice
  const cells = owners.slice(0, whole).flatMap((slots, row): LatticeCell[] => {
    const own = words.filter(({box: [, y0, , y1]}) => isBetween((y0 + y1) / 2, ys[row], ys[row + 1]))
    return holesIn(slots).flatMap(([from, to]) => headsOf(lattice, row, [from, to], own))
  })
  return cells.length === 0 ? lattice : {...lattice, cells: [...lattice.cells, ...cells]}
}

function isBetween(value: number, low = Infinity, high = -Infinity): boolean {
  return value > low && value < high
}

/** Stretches of slots that are no cell's: first and behind the last. */
function holesIn(slots: readonly (number | undefined)[]): (readonly [number, number])[] {
  if (slots.every((slot) => slot === undefined)) return []
  const holes: [number, number][] = []
  for (const [at, slot] of slots.entries()) {
    const last = holes.at(-1)
    if (slot !== undefined) continue
    if (last?.[1] === at) last[1] = at + 1
    else holes.push([at, at + 1])
  }
  return holes
}

function headsOf(
  {xs, ys}: Lattice,
  row: number,
  [from, to]: readonly [number, number],
  words: readonly Word[],
): LatticeCell[] {
  const [left, right] = [xs[from] ?? 0, xs[to] ?? 0]
  const [line, more] = linesOf(words.filter(({box: [x0, , x1]}) => isBetween((x0 + x1) / 2, left, right)))
  if (line === undefined || more !== undefined) return []
  const sides = [from, ...sidesBetween(segmentsOf(line), xs, from, to), to]
  return sides.slice(1).map((end, at): LatticeCell => {
    const column = sides[at] ?? from
    const box = [xs[column] ?? left, ys[row] ?? 0, xs[end] ?? right, ys[row + 1] ?? 0] as const
    return {box, row, column, rs: 1, cs: end - column}
  })
}

function sidesBetween(parts: readonly Segment[], xs: readonly number[], from: number, to: number): number[] {
  const sides: number[] = []
  for (const [at, {box}] of parts.slice(1).entries()) {
    const before = parts[at]?.box ?? box
    const middle = (before[0] + before[2] + box[0] + box[2]) / 4
    const free = xs.flatMap((x, side) => (side > (sides.at(-1) ?? from) && side < to ? [{x, side}] : []))
    const [near] = free.toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle))
    if (near !== undefined) sides.push(near.side)
  }
  return sides
}
