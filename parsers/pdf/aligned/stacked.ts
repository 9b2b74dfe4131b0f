import {columnsOf} from './columns.ts'
import {isYear} from './figure-body.ts'
import type {CutLine} from './regions.ts'
import {isFigureText} from './rows.ts'
import type {Segment} from './segments.ts'

/** Each of the tables has so many lines of figures, and so many heads in a line. */
const FEWEST_ROWS = 2
const FEWEST_HEADS = 3
/** So many lines over the heads' last may be of them, or the caption of the lower table. */
const MOST_OVER = 3

/**
 * Part a stretch of lines where a table of other columns begins under the rows of one, with no more room between the two
 * than between rows: read as one, both have columns of the other's, and the heads of the lower are a row of the upper.
 *
 * It begins at a line of heads, each over a figure of the line below, if the figures of both parts together make more
 * columns than those of either. Rows of one table that leave out cells make no more.
 */
export function partedByHeads(region: readonly CutLine[]): readonly (readonly CutLine[])[] {
  const figures = region.map(hasFigures)
  const first = figures.indexOf(true)
  if (first < 0) return [region]
  for (let at = first + FEWEST_ROWS; at + FEWEST_ROWS < region.length; at++) {
    if (figures[at] === true || figures[at + 1] !== true || !headsOf(region[at], region[at + 1])) continue
    const begin = firstOfHeads(region, at)
    const [upper, lower] = [region.slice(0, begin), region.slice(begin)]
    if (areOfOtherColumns(upper, lower)) return [upper, ...partedByHeads(lower)]
  }
  return [region]
}

function hasFigures({segments}: CutLine): boolean {
  return segments.slice(1).some(isFigure)
}

function isFigure({words}: Segment): boolean {
  return isFigureText(words) && !isYear(words)
}

/** Stand over the parts of a line as many heads, one over each? */
function headsOf(heads: CutLine | undefined, row: CutLine | undefined): boolean {
  if (heads === undefined || row === undefined) return false
  const count = heads.segments.length
  return (
    count >= FEWEST_HEADS &&
    count === row.segments.length &&
    heads.segments.every(({box: [x0, , x1]}, at) => {
      const under = row.segments[at]?.box
      return under !== undefined && x0 < under[2] && x1 > under[0]
    })
  )
}

/** Lines without figures over the heads are theirs: in their font where rows have another, else unless in lower case. */
function firstOfHeads(region: readonly CutLine[], heads: number): number {
  const [own, rows] = [fontOf(region[heads]), fontOf(region[heads + 1])]
  let begin = heads
  for (; heads - begin < MOST_OVER; begin--) {
    const over = region[begin - 1]
    if (over === undefined || hasFigures(over)) break
    if (own === rows ? /^\p{Ll}/u.test(over.line.words[0]?.text ?? '') : fontOf(over) !== own) break
  }
  return begin
}

function fontOf(cut: CutLine | undefined): string | undefined {
  return cut?.line.words[0]?.fontName
}

function areOfOtherColumns(upper: readonly CutLine[], lower: readonly CutLine[]): boolean {
  const [own, other] = [partsOfFigures(upper), partsOfFigures(lower)]
  if (own.length < FEWEST_ROWS || other.length < FEWEST_ROWS) return false
  const most = Math.max(columnsOf(own).length, columnsOf(other).length)
  return columnsOf([...own, ...other]).length > most
}

function partsOfFigures(lines: readonly CutLine[]): (readonly Segment[])[] {
  return lines.filter(hasFigures).map(({segments}) => segments)
}
