import type {Lattice} from '../lattice.ts'
import {around, type Box, holds, unite} from '../matrix.ts'
import type {Area} from '../paint.ts'
import type {Word} from '../words.ts'

/** Sides nearer than this are one, in points. */
const SAME_SIDE = 2.5
/** Fewer bands are shaded headers, or rows that are made to stand out. */
const FEWEST = 3
/** A band is as high as a row and as wide as a few words at the least, in points. */
const LOWEST = 6
const NARROWEST = 60
/** Between two bands lies one row, and rows are no more than so many times as high as each other. */
const APART = 4

/**
 * Find the bands that shade every other row of a table: strips of one colour and one extent, with room between them.
 *
 * Shaded headers of short tables look the same; but what is in them is bold or says the same again.
 *
 * @returns  from the top; those of one table on end
 */
export function bandsOf(areas: readonly Area[], words: readonly Word[]): readonly Box[] {
  const groups = new Map<string, Box[]>()
  for (const strip of stripsOf(areas)) {
    const [x0, , x1] = strip.box
    const key = [...groups.keys()].find((one) => {
      const [box] = groups.get(one) ?? []
      return (
        box !== undefined &&
        one.startsWith(`${strip.colour} `) &&
        Math.abs(box[0] - x0) <= SAME_SIDE &&
        Math.abs(box[2] - x1) <= SAME_SIDE
      )
    })
    if (key === undefined) groups.set(`${strip.colour} ${groups.size}`, [strip.box])
    else groups.get(key)?.push(strip.box)
  }
  return [...groups.values()]
    .flatMap(runsOf)
    .filter((run) => !areHeaders(run, words))
    .flat()
}

function areHeaders(strips: readonly Box[], words: readonly Word[]): boolean {
  const held = strips.map((strip) =>
    words.filter(({box}) => holds(strip, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)),
  )
  const texts = held.map((own) => own.map(({text}) => text).join(' '))
  return new Set(texts).size < texts.length || held.every((own) => own.every(({bold}) => bold))
}

interface Strip {
  readonly colour: string
  readonly box: Box
}

/** Areas of one colour side by side are one strip. */
function stripsOf(areas: readonly Area[]): Strip[] {
  const strips: {colour: string; box: Box}[] = []
  const cells = areas.filter(({square, box}) => square && box[3] - box[1] >= LOWEST)
  for (const {colour, box} of cells.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])) {
    const beside = strips.findLast(
      (strip) =>
        strip.colour === colour &&
        Math.abs(strip.box[1] - box[1]) <= SAME_SIDE &&
        Math.abs(strip.box[3] - box[3]) <= SAME_SIDE &&
        box[0] <= strip.box[2] + SAME_SIDE,
    )
    if (beside === undefined) strips.push({colour, box})
    else beside.box = unite([beside.box, box])
  }
  return strips.filter(({box}) => box[2] - box[0] >= NARROWEST)
}

function runsOf(strips: readonly Box[]): Box[][] {
  const runs: Box[][] = []
  for (const strip of strips.toSorted((a, b) => a[1] - b[1])) {
    const above = runs.at(-1)?.at(-1)
    const gap = above === undefined ? Infinity : strip[1] - above[3]
    const row = Math.max(strip[3] - strip[1], above === undefined ? 0 : above[3] - above[1])
    if (gap > SAME_SIDE && gap <= APART * row) runs.at(-1)?.push(strip)
    else runs.push([strip])
  }
  return runs.filter(({length}) => length >= FEWEST)
}

/** A shaded header without the bands under it; none where all of it is a band. */
export function withoutBands(header: Lattice, bands: readonly Box[]): Lattice[] {
  const isBand = (top: number, foot: number): boolean =>
    bands.some(([, y0, , y1]) => (top + foot) / 2 > y0 && (top + foot) / 2 < y1)
  const {xs, ys} = header
  const count = ys.slice(1).findIndex((foot, row) => isBand(ys[row] ?? 0, foot))
  if (count < 0) return [header]
  if (count === 0) return []
  const cells = header.cells.filter(({row, rs}) => row + rs <= count)
  return [{box: around(cells), xs, ys: ys.slice(0, count + 1), cells}]
}
