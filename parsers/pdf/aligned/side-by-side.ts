import {type Line, linesOf} from '../lines.ts'
import {around, type Box} from '../matrix.ts'
import type {Band} from '../reading-order.ts'
import type {Word} from '../words.ts'
import type {Column} from './columns.ts'
import {isYear} from './figure-body.ts'
import {type Guess, whatMayBe} from './guess-beside.ts'
import type {CutLine} from './regions.ts'
import {isFigureText} from './rows.ts'
import {runningTextOf, runsBeside} from './running-text.ts'
import {
  areNumbered,
  areOfOneShape,
  areUneven,
  columnsIn,
  FEWEST_ROWS,
  haveBoxesOfTheirOwn,
  haveOneHead,
  repeats,
  sideOf,
} from './sides.ts'

/** So much room parts two tables at the least, in points, however many signs there are of them. */
const NARROWEST = 12
/** Where nothing else tells, the room is so many times that between any two columns. */
const WIDER = 2.5

/**
 * Put the lines of two tables that stand side by side one table after the other.
 *
 * Level lines join what two writers put side by side: a figure would be given to the row of another table. But a wide
 * table has wide gaps as well, and cut in two its right half has lost its labels. So each side must have labels of its
 * own, and more must say that they are two: their heads repeat, each has a caption or a shaded head, their rows stand on
 * other lines; or the room between them is much wider than any other.
 *
 * @param regions  stretches of these lines that are set in columns
 * @param boxes    what is shaded, or drawn round
 * @returns        `undefined` where none is parted
 */
export function partBeside(
  lines: readonly Line[],
  regions: readonly (readonly CutLine[])[],
  boxes: readonly Box[],
): Beside | undefined {
  const bands: Band[] = []
  const anew = new Set<Line>()
  const parted = [...lines]
  for (const region of regions) {
    const gutter = gutterOf(region, boxes)
    const at = parted.findIndex((line) => line === region[0]?.line)
    if (gutter === undefined || at < 0) continue
    const own = upToCrossing(upToHeads(region), gutter)
    const words = own.flatMap(({line}) => line.words)
    const [, top, , bottom] = around(words)
    bands.push({top, bottom, sides: [gutter]})
    const [left, right] = sidesOf(words, gutter).map((side) => linesOf(side))
    for (const first of [left?.[0], right?.[0], parted[at + own.length]]) if (first) anew.add(first)
    parted.splice(at, own.length, ...(left ?? []), ...(right ?? []))
  }
  return bands.length === 0 ? undefined : {lines: parted, bands, anew}
}

interface Beside {
  readonly lines: readonly Line[]
  readonly bands: readonly Band[]
  /** the first lines of each, and those under both: none goes on with what is before it */
  readonly anew: ReadonlySet<Line>
}

/** So many lines at the head of a stretch tell where two tables part, if others follow that run across. */
const TELLING = 6

/** The middle of the room between two tables, the widest first. */
function gutterOf(region: readonly CutLine[], boxes: readonly Box[]): number | undefined {
  const tried = region.length > TELLING ? [region, region.slice(0, TELLING)] : [region]
  for (const all of tried) {
    const lines = upToHeads(all)
    const gaps = gapsIn(columnsIn(all))
    const wide = gaps.filter(({width}) => width >= NARROWEST).toSorted((a, b) => b.width - a.width)
    const found = wide.find((gap) => {
      const own = upToCrossing(lines, gap.middle)
      const others = gaps.filter((other) => other !== gap).map(({width}) => width)
      const isClear = gap.width >= medianOf(others) || standOnBothSides(boxes, gap)
      if (own.length < FEWEST_ROWS) return false
      return areTwo(own, whatMayBe(own, gap, isClear), gap, others, boxes)
    })
    if (found !== undefined) return found.middle
  }
  return undefined
}

function medianOf(widths: readonly number[]): number {
  return widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0
}

/** Does a box end before what is right of a gap, and another begin behind what is left of it? */
function standOnBothSides(boxes: readonly Box[], {width, middle}: Gap): boolean {
  const [left, right] = [middle - width / 2, middle + width / 2]
  return boxes.some(([, , x1]) => x1 <= right + 1) && boxes.some(([x0]) => x0 >= left - 1)
}

interface Gap {
  readonly width: number
  readonly middle: number
  /** the column right of it */
  readonly next: Column
  /** how many columns stand on each side of it */
  readonly left: number
  readonly right: number
}

function gapsIn(columns: readonly Column[]): readonly Gap[] {
  return columns.slice(1).map((next, at) => {
    const to = columns[at]?.to ?? next.from
    const [left, right] = [at + 1, columns.length - 1 - at]
    return {width: next.from - to, middle: (next.from + to) / 2, next, left, right}
  })
}

/** The first lines, down to one that runs across. */
function upToCrossing(lines: readonly CutLine[], x: number): readonly CutLine[] {
  const end = lines.findIndex(({segments}) => segments.some(({box}) => box[0] < x && box[2] > x))
  return end < 0 ? lines : lines.slice(0, end)
}

/** The first lines, down to one that is of the heads of another table. */
function upToHeads(region: readonly CutLine[]): readonly CutLine[] {
  const figures = region.findIndex(hasFigure)
  if (figures < 0) return region
  const end = region.findIndex((cut, at) => at > figures && isOfHeads(cut, region[at - 1]))
  return end < 0 ? region : region.slice(0, end)
}

/** Heads are of so many parts, and stand so far from the rows before them, in ems. */
const HEAD_PARTS = 3
const APART = 1.6

function isOfHeads({line, segments}: CutLine, before: CutLine | undefined): boolean {
  const down = line.baseline - (before?.line.baseline ?? 0)
  return segments.length >= HEAD_PARTS && down > APART * line.size && !hasFigure({line, segments})
}

function hasFigure({segments}: CutLine): boolean {
  return segments.slice(1).some(({words}) => isFigureText(words) && !isYear(words))
}

function areTwo(
  region: readonly CutLine[],
  guess: Guess,
  {width, middle}: Gap,
  others: readonly number[],
  boxes: readonly Box[],
): boolean {
  if (!guess.tables && !guess.text) return false
  const sides = sidesOf(
    region.flatMap(({line}) => line.words),
    middle,
  )
  const texts = guess.text ? sides.flatMap((words) => runningTextOf(words) ?? []) : []
  if (!guess.tables && texts.length === 0) return false
  const right = sideOf(sides[1])
  if (right?.isLabelled !== true && texts.length === 0) return false
  const left = sideOf(sides[0])
  if (left === undefined || right === undefined) {
    const table = left ?? right
    return table !== undefined && texts.some((text) => runsBeside(text, table.feet))
  }
  if (!right.isLabelled) return false
  const areFigures = left.feet.length >= FEWEST_ROWS && right.feet.length >= FEWEST_ROWS
  const asWide = width >= medianOf(others)
  if (areOfOneShape(left, right) || areNumbered(left.title, right.title)) return true
  if (!areFigures) return false
  return (
    (left.title !== '' && right.title !== '') ||
    haveBoxesOfTheirOwn(left, right, boxes) ||
    haveOneHead(left, right) ||
    (asWide && (repeats(left, right) || areUneven(left, right))) ||
    width >= WIDER * Math.max(...others)
  )
}

function sidesOf(words: readonly Word[], x: number): readonly [readonly Word[], readonly Word[]] {
  const isLeft = ({box}: Word): boolean => (box[0] + box[2]) / 2 < x
  return [words.filter(isLeft), words.filter((word) => !isLeft(word))]
}
