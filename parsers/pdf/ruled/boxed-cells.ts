import {byHeight} from '../by-height.ts'
import type {Lattices} from '../lattice.ts'
import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'

/** Boxes of one table stand no further apart, in points, and no further than so much of the smallest one's height. */
const WIDEST_GAP = 12
const SHARE_OF_HEIGHT = 0.7
/** Sides nearer than this are in line. */
const SAME_SIDE = 2
/** A cell is so large at the least, and most are no higher: larger boxes are of a diagram. */
const NARROWEST = 12
const LOWEST = 8
const HIGHEST = 48
/** So many boxes are a table, in rows and columns; more than so many are a pattern. */
const FEWEST = 6
const MOST = 1500

/**
 * Close the gaps between boxes that are the cells of one table, each drawn by itself.
 *
 * They stand in rows and columns, as near to each other as the lines of a cell, and nothing is written between them.
 *
 * @param lattices  what the cells of a page are by touching each other: boxes by themselves, or single rows of them
 * @returns         the cells of the page, those that belong together moved to meet; `undefined` where there are none
 */
export function closeGaps(
  cells: readonly Box[],
  {lone, tables, headers}: Lattices,
  words: readonly Word[],
): readonly Box[] | undefined {
  const rows = [...tables, ...headers].filter(({ys}) => ys.length === 2).map((row) => row.cells)
  const loose = [...lone, ...rows.flatMap((row) => row.map(({box}) => box))].filter(isCell)
  if (loose.length < FEWEST || loose.length > MOST) return undefined
  const moved = new Map<Box, Box>()
  for (const group of groupsOf(loose)) {
    const sheet = sheetOf(group)
    if (sheet === undefined || areWordsBetween(group, words)) continue
    for (const box of group) moved.set(box, sheet(box))
  }
  return moved.size === 0 ? undefined : cells.map((cell) => moved.get(cell) ?? cell)
}

function isCell([x0, y0, x1, y1]: Box): boolean {
  return x1 - x0 >= NARROWEST && y1 - y0 >= LOWEST
}

/** Boxes that stand beside or under each other, as cells of a table do. */
function groupsOf(boxes: readonly Box[]): Box[][] {
  const ordered = boxes.toSorted((a, b) => a[1] - b[1])
  const groups = ordered.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (groups[root] !== root) root = groups[root] ?? root
    return root
  }
  for (const [index, box] of ordered.entries()) {
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next]
      if (other === undefined || other[1] > box[3] + WIDEST_GAP) break
      if (isBeside(box, other) || isUnder(box, other)) groups[rootOf(index)] = rootOf(next)
    }
  }
  const byRoot = new Map<number, Box[]>()
  for (const [index, box] of ordered.entries()) {
    const root = rootOf(index)
    const group = byRoot.get(root)
    if (group === undefined) byRoot.set(root, [box])
    else group.push(box)
  }
  return [...byRoot.values()]
}

function isBeside(a: Box, b: Box): boolean {
  return (
    areNear(a[1], b[1]) && areNear(a[3], b[3]) && isGap(Math.max(a[0], b[0]) - Math.min(a[2], b[2]), a, b)
  )
}

/** One of the two may take up several columns. */
function isUnder(a: Box, b: Box): boolean {
  return (areNear(a[0], b[0]) || areNear(a[2], b[2])) && isGap(b[1] - a[3], a, b)
}

function areNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIDE
}

function isGap(gap: number, a: Box, b: Box): boolean {
  const low = Math.min(a[3] - a[1], b[3] - b[1])
  return gap >= -SAME_SIDE && gap <= Math.min(WIDEST_GAP, SHARE_OF_HEIGHT * low)
}

/** How the boxes of a group are moved to meet; `undefined` where they are no table. */
function sheetOf(group: readonly Box[]): ((box: Box) => Box) | undefined {
  const high = group.filter(([, y0, , y1]) => y1 - y0 > HIGHEST).length
  if (group.length < FEWEST || high * 2 > group.length) return undefined
  const xs = meetings(group.map(([x0, , x1]) => [x0, x1]))
  const ys = meetings(group.map(([, y0, , y1]) => [y0, y1]))
  if (xs === undefined || ys === undefined || xs.count < 3 || ys.count < 3) return undefined
  return ([x0, y0, x1, y1]) => [xs.at(x0), ys.at(y0), xs.at(x1), ys.at(y1)]
}

interface Meetings {
  readonly count: number
  /** where a side is moved to */
  readonly at: (side: number) => number
}

/** Where the sides of boxes are to meet: in the middle of each gap; `undefined` where gaps of two widths are among them. */
function meetings(spans: readonly (readonly [number, number])[]): Meetings | undefined {
  const most = Math.min(WIDEST_GAP, SHARE_OF_HEIGHT * Math.min(...spans.map(([from, to]) => to - from)))
  const sides = spans.flat().toSorted((a, b) => a - b)
  const places: {from: number; to: number}[] = []
  for (const side of sides) {
    const last = places.at(-1)
    if (last !== undefined && side - last.from <= most + SAME_SIDE) last.to = side
    else places.push({from: side, to: side})
  }
  const inner = places.slice(1, -1).map(({from, to}) => to - from)
  if (inner.length > 0 && Math.max(...inner) - Math.min(...inner) > 2 * SAME_SIDE) return undefined
  return {
    count: places.length,
    at: (side) => {
      const place = places.find(({from, to}) => side >= from && side <= to)
      return place === undefined ? side : (place.from + place.to) / 2
    },
  }
}

/** Is anything written between the boxes of a group? Then they shade every other row of a table. */
function areWordsBetween(group: readonly Box[], words: readonly Word[]): boolean {
  const [left, right] = [Math.min(...group.map(([x0]) => x0)), Math.max(...group.map(([, , x1]) => x1))]
  const [top, foot] = [Math.min(...group.map(([, y0]) => y0)), Math.max(...group.map(([, , , y1]) => y1))]
  const boxesBy = byHeight(group, (box) => box)
  return words.some(({box}) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
    if (x < left || x > right || y < top || y > foot) return false
    return !boxesBy.near(y).some(([x0, y0, x1, y1]) => x >= x0 && x <= x1 && y >= y0 && y <= y1)
  })
}
