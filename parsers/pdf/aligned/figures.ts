import type {Line} from '../lines.ts'
import {around, type Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import {type Column, columnsUnder} from './columns.ts'
import {slotLines} from './begun-columns.ts'
import {type FigureBody, figureBodyOf} from './figure-body.ts'
import {firstHead} from './head-lines.ts'
import {type Head, headsOf, type LevelRule} from './heads.ts'
import {partHeads, partRow} from './part-heads.ts'
import type {CutLine} from './regions.ts'
import {readRows} from './row-readings.ts'
import {firstUnderHeads, headsOver, rowOverFrame} from './ruled-heads.ts'

/** A table of figures: its heads, and the words of each cell under them. */
export interface FigureTable {
  readonly region: readonly CutLine[]
  readonly columns: readonly Column[]
  readonly heads: readonly Head[]
  readonly headRows: number
  readonly rows: readonly (readonly (readonly Word[])[])[]
}

/** What stands round the lines of a table of figures. */
export interface Around {
  /** the lines right over it, from the top */
  readonly over: readonly CutLine[]
  /** the lines of the page before that it goes on with */
  readonly before: readonly CutLine[]
  readonly rules: readonly LevelRule[]
  /** what shades every other row */
  readonly bands: readonly Box[]
  /** rules over and under the lines say that all of them are the table's */
  readonly framed?: boolean
  /** and that nothing of it is left out */
  readonly isWhole?: boolean
}

/**
 * Read lines as a table of figures: columns by the lines of figures, heads by what stands over these columns.
 *
 * @returns  `undefined` where next to no line has figures
 */
export function readFigures(lines: readonly CutLine[], beside: Around): FigureTable | undefined {
  const found = figureBodyOf(lines, beside.before, (first) =>
    beside.framed === true ? beside.isWhole === true : areHeadsRuled(lines, first, beside.rules),
  )
  if (found === undefined) return undefined
  const over = beside.framed === true ? rowOverFrame(lines, found, beside) : []
  const first = firstOfRows(lines, found, beside, over)
  const {columns, last} = found
  const under = lines[first]
  if (under === undefined) return undefined
  const rules = beside.rules.filter(({at}) => at < under.line.baseline)
  const heads = headLines(lines, {first, columns, last}, beside, over).map((cut) => partHeads(cut, columns))
  const own = beside.framed
    ? lines.slice(first)
    : [...lines.slice(first, last + 1), ...tailOf(lines.slice(last), columns)]
  const rows = readRows(slotLines(own, columns), columns, beside)
  const headed = headsOf(heads, columns, rules)
  return {
    region: [...heads, ...own],
    columns,
    heads: headed.heads,
    headRows: headed.rows,
    rows,
  }
}

/** A rule as wide as this share of a table is as wide as it, give or take how far its last words are set in. */
const AS_WIDE = 0.9
/** Heads are of so many lines at the most. */
const MOST_HEADS = 5

/** Are the lines over the first figures heads between two rules as wide as the table, as before few rows at a page's end? */
function areHeadsRuled(lines: readonly CutLine[], first: number, rules: readonly LevelRule[]): boolean {
  const [under, last, head] = [lines[first]?.line, lines[first - 1]?.line, lines[0]?.line]
  if (under === undefined || last === undefined || head === undefined || first > MOST_HEADS) return false
  const [left, , right] = around(lines.map(({line}) => line))
  const wide = rules.filter(
    ({from, to}) => Math.min(to, right) - Math.max(from, left) >= AS_WIDE * (right - left),
  )
  const isOver = wide.some(({at}) => at < head.baseline && head.baseline - at < 2 * head.size)
  return isOver && wide.some(({at}) => at > last.baseline && at < under.baseline)
}

/** Lines of one part, over the labels, are all that stands over the figures of a frame: its heads stand over the frame. */
function areSubHeadings(lines: readonly CutLine[], [labels]: readonly Column[]): boolean {
  return lines.every(
    ({segments: [only, more]}) => only !== undefined && more === undefined && only.box[0] < (labels?.to ?? 0),
  )
}

/** The first line of the body: as figures tell it, or as rules between rows do. */
function firstOfRows(
  lines: readonly CutLine[],
  {first, columns}: FigureBody,
  {framed, rules}: Around,
  over: readonly CutLine[],
): number {
  if (framed === true && areSubHeadings(lines.slice(0, first), columns)) return 0
  return firstUnderHeads(lines, first, columns, rules, over)
}

/** The lines that are a body's heads: in a frame all over the body, else those that stand over it like heads. */
function headLines(
  lines: readonly CutLine[],
  {first, columns}: FigureBody,
  {over, rules, framed}: Around,
  rowOver: readonly CutLine[],
): readonly CutLine[] {
  const under = lines[first]
  if (under === undefined) return []
  if (framed === true && first > 0) return [...rowOver, ...lines.slice(0, first)]
  if (framed === true) return headsOver(over, lines, columns, rules)
  const above = [...over, ...lines.slice(0, first)].map((cut) => partRow(cut, columns))
  return above.slice(firstHead(above, [under, ...lines.slice(first + 1)], columns, rules))
}

/** Lines of one cell stand no further apart, in ems. */
const LEADING = 1.4
/** The items of a list in a cell may stand further apart: no note begins right of the first column. */
const APART = 2.2
/** Notes are set so much smaller. */
const SMALLER = 0.7

/**
 * The lines under the last figures that are the table's: rows of words, and what goes on with the last cells.
 *
 * A line of one part is a note where it stands apart, is set smaller or runs over several columns.
 */
function tailOf([last, ...lines]: readonly CutLine[], columns: readonly Column[]): readonly CutLine[] {
  const rows = lines.findLastIndex(({segments}) => segments.length > 1) + 1
  let before: Line | undefined = rows === 0 ? last?.line : lines[rows - 1]?.line
  const end = lines.slice(rows).findIndex((cut) => {
    const isOver = before !== undefined && isNote(cut, before, columns)
    before = cut.line
    return isOver
  })
  return end < 0 ? lines : lines.slice(0, rows + end)
}

function isNote({line, segments: [only]}: CutLine, before: Line, columns: readonly Column[]): boolean {
  if (only === undefined) return false
  const [first, last] = columnsUnder(columns, only.box[0], only.box[2])
  const most = first > 0 ? APART : LEADING
  const apart = line.baseline - before.baseline > most * line.size
  return apart || line.size < before.size - SMALLER || first !== last
}
