import {type Box, holds, unite} from './matrix.ts'
import type {Area} from './paint.ts'

/** Bars that stand on one line, as thick as each other, of so many lengths. */
const FEWEST_BARS = 4
const FEWEST_LENGTHS = 3
/** Values nearer than this are one, in points. */
const SAME = 1.5
/** A bar is longer or shorter than another by more than a hair. */
const OTHER_LENGTH = 3
/** Bars of one chart stand no further apart than so many times their thickness. */
const APART = 4
/** The names of a chart's axes stand so near to it, in points. */
const LABELS = 36
/** A frame that takes up more of a page than this is none of a chart's. */
const LARGEST = 0.6

const WHITE = '#ffffff'

/**
 * Where the charts of a page are: bars that stand on one line and are of several lengths, and drawings that are no
 * tables; with the names of their axes, as far as the frame round them reaches.
 *
 * @param drawings  boxes between lines that hold next to nothing
 * @param frames    boxes that lines enclose
 */
export function chartsOf(
  areas: readonly Area[],
  drawings: readonly Box[],
  frames: readonly Box[],
  page: {readonly width: number; readonly height: number},
): Box[] {
  const bars = areas.filter(({square, colour}) => square && colour !== WHITE).map(({box}) => box)
  const level = groupsOf(bars, ([x0, y0, , y1]) => [x0, y1 - y0])
    .flatMap((group) => neighbours(group, ([, y0, , y1]) => [y0, y1]))
    .filter((group) => areBars(group.map(([x0, , x1]) => x1 - x0)))
  const upright = groupsOf(bars, ([x0, , x1, y1]) => [y1, x1 - x0])
    .flatMap((group) => neighbours(group, ([x0, , x1]) => [x0, x1]))
    .filter((group) => areBars(group.map(([, y0, , y1]) => y1 - y0)))
  const boxes = [...[...level, ...upright].map(unite), ...drawings]
  return boxes.map((box) => frameOf(box, frames, page) ?? grown(box))
}

/** Boxes that agree in two measures. */
function groupsOf(boxes: readonly Box[], measures: (box: Box) => readonly [number, number]): Box[][] {
  const groups = new Map<string, Box[]>()
  for (const box of boxes) {
    const key = measures(box)
      .map((value) => Math.round(value / SAME))
      .join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [box])
    else group.push(box)
  }
  return [...groups.values()]
}

/** Bars that stand near each other: the shaded rows of tables one under the other begin at one side as well. */
function neighbours(bars: readonly Box[], sides: (box: Box) => readonly [number, number]): Box[][] {
  const runs: Box[][] = []
  let end = -Infinity
  for (const bar of bars.toSorted((a, b) => sides(a)[0] - sides(b)[0])) {
    const [from, to] = sides(bar)
    if (from - end > APART * (to - from)) runs.push([])
    runs.at(-1)?.push(bar)
    end = to
  }
  return runs
}

function areBars(lengths: readonly number[]): boolean {
  let last = -Infinity
  const others = lengths
    .toSorted((a, b) => a - b)
    .filter((length) => {
      const isOther = length - last > OTHER_LENGTH
      if (isOther) last = length
      return isOther
    })
  return lengths.length >= FEWEST_BARS && others.length >= FEWEST_LENGTHS
}

/** The smallest frame round a chart. */
function frameOf(
  box: Box,
  frames: readonly Box[],
  {width, height}: {readonly width: number; readonly height: number},
): Box | undefined {
  return frames
    .filter((frame) => holds(frame, box[0] + 1, box[1] + 1) && holds(frame, box[2] - 1, box[3] - 1))
    .filter((frame) => areaOf(frame) > 1.2 * areaOf(box) && areaOf(frame) <= LARGEST * width * height)
    .sort((a, b) => areaOf(a) - areaOf(b))[0]
}

function areaOf([x0, y0, x1, y1]: Box): number {
  return (x1 - x0) * (y1 - y0)
}

function grown([x0, y0, x1, y1]: Box): Box {
  return [x0 - LABELS, y0 - LABELS / 2, x1 + LABELS, y1 + LABELS / 2]
}
