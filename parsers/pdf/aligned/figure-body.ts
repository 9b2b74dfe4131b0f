import {around} from '../matrix.ts'
import {begunColumns} from './begun-columns.ts'
import {type Column, columnsOf, columnsOfBoxes, isIn, withSparse} from './columns.ts'
import type {CutLine} from './regions.ts'
import {reachesInto} from '../lines.ts'
import {isFigureText} from './rows.ts'
import type {Segment} from './segments.ts'
import {withSigns} from './signs.ts'
import {withThousands} from './thousands.ts'
import {withTouching} from './touching.ts'
import type {Word} from '../words.ts'

/** The lines of figures of a region, and the columns that they tell. */
export interface FigureBody {
  /** index of the first line of the body, sub-headings right above the first figures among it */
  readonly first: number
  /** index of the last line with figures */
  readonly last: number
  readonly columns: readonly Column[]
}

/** So many lines of figures tell columns. */
const FEWEST_LINES = 3
/** Of the line with most parts, those that tell columns have so many: totals of a few columns, and years over several, do not. */
const FULL = 0.5

/**
 * Find the body of a table of figures.
 *
 * Its columns are told by the lines of figures alone: titles, heads over several columns and notes run across them.
 *
 * @param above   lines of the page before that it goes on with
 * @param isRuled  do rules say that the lines from this one on are a body? Then one line of figures is enough
 * @returns       `undefined` where next to no line has figures
 */
export function figureBodyOf(
  lines: readonly CutLine[],
  above: readonly CutLine[] = [],
  isRuled: (first: number) => boolean = () => false,
): FigureBody | undefined {
  const figures = lines.flatMap(({segments}, index) =>
    isOfFigures(segments) || hasFigures(segments) ? [index] : [],
  )
  const at = figures.slice(
    Math.max(
      0,
      figures.findIndex((index) => !isOfYears(lines[index]?.segments ?? [])),
    ),
  )
  const [first, last] = [at[0], at.at(-1)]
  const own = [...above, ...lines.slice(first)].map(({segments}) => segments).filter(tells)
  if (first === undefined || last === undefined) return undefined
  const areFew = at.length < FEWEST_LINES
  if (areFew && !isRuled(first)) return undefined
  const most = Math.max(...own.map(({length}) => length))
  const telling = own.filter(({length}) => length >= FULL * most)
  const parted = withTouching(
    withSigns(withThousands(areFew ? columnsOfParts(telling) : columnsOf(telling), telling), telling),
    telling,
  )
  const begin = firstOfBody(lines, first)
  const body = [...above, ...lines.slice(begin)]
  const full = begunColumns(withLabels(parted, telling), body)
  if (full.length < 2) return undefined
  const rest = body.flatMap(({segments}) => (segments.length > 1 ? segments : []))
  const sparse = withSparse(full, rest)
  return {first: begin, last, columns: withHeaded(sparse, lines.slice(0, begin))}
}

/** Of one line or two blanks tell as much as gaps do: each part is whole. */
function columnsOfParts(lines: readonly (readonly Segment[])[]): readonly Column[] {
  const boxes = lines.flatMap((segments) => segments.flatMap((segment) => partFigures(segment)))
  return columnsOfBoxes(
    boxes.map(({words}) => around(words)),
    0,
  )
}

/** A label set to the right, as that of a total often is, stands in so few rows. */
const FEW = 0.2

/** One column of labels, where a few of them are set to its right and the others to its left. */
function withLabels(columns: readonly Column[], lines: readonly (readonly Segment[])[]): readonly Column[] {
  const [labels, next, ...rest] = columns
  if (labels === undefined || next === undefined || rest.length === 0) return columns
  const right = lines.filter((segments) => has(segments, next))
  const areLabels = right.every((segments) => !has(segments, labels) && !isFigure(segments[0] ?? {words: []}))
  if (!areLabels || right.length > Math.max(1, FEW * lines.length)) return columns
  return [{from: labels.from, to: next.to}, ...rest]
}

function has(segments: readonly Segment[], column: Column): boolean {
  return segments.some((segment) => isIn(segment, column))
}

/** So many lines over the body may tell a column that has no words under its head. */
const HEAD_LINES = 4

/**
 * Add the columns that have a head and nothing under it, where the columns beside them have heads of their own.
 *
 * Over two columns whose heads both stand lower it is a head of both.
 */
function withHeaded(columns: readonly Column[], lines: readonly CutLine[]): readonly Column[] {
  const over = lines.slice(-HEAD_LINES)
  const heads = over.flatMap(({segments}) => (segments.length > 1 ? segments : []))
  const isTaken = over.some(({segments}) => areOfEach(segments, columns))
  const clear = heads.filter(({box}) => {
    if (isTaken) return false
    const right = columns.findIndex(({from}) => from > box[2])
    const beside = [columns[right < 0 ? columns.length - 1 : right - 1], columns[right]].filter(
      (column) => column !== undefined,
    )
    const feet = beside.map((column) => footOfHead(heads, column, columns))
    const isOver = feet.length > 1 && feet.every((foot) => foot !== undefined && foot > box[3] + 1)
    return feet.every((foot) => foot !== undefined) && !isOver
  })
  return withSparse(columns, clear)
}

/** Has a line a head for each column, the labels' aside or not? However far from its figures one is set, none is over. */
function areOfEach(segments: readonly Segment[], columns: readonly Column[]): boolean {
  const [first] = segments
  const hasLabel = first !== undefined && first.box[0] < (columns[0]?.to ?? 0)
  return segments.length === columns.length - (hasLabel ? 0 : 1)
}

/** The foot of the highest head that stands over one column alone. */
function footOfHead(
  heads: readonly Segment[],
  column: Column,
  columns: readonly Column[],
): number | undefined {
  return heads.find((head) => {
    const [under, more] = columns.filter((one) => isIn(head, one))
    return under === column && more === undefined
  })?.box[3]
}

/** Does a line tell of figures: mostly, or by two among its words? */
function tells(segments: readonly Segment[]): boolean {
  return isOfFigures(segments) || hasFigures(segments)
}

/** Has a line figures in at least half of its parts, the first aside? */
function isOfFigures(segments: readonly Segment[]): boolean {
  const rest = segments.slice(1).flatMap(partFigures)
  const figures = rest.filter(isFigure)
  return figures.length > 0 && figures.length * 2 >= rest.length
}

/** Has a line two figures among its words, years aside? It is none of heads. */
function hasFigures(segments: readonly Segment[]): boolean {
  const parts = segments.slice(1).flatMap(partFigures)
  return parts.filter((part) => isFigure(part) && !isOfYears([part])).length > 1
}

/** Figures that stand near to each other are of a column each. */
function partFigures(segment: Segment): readonly Pick<Segment, 'words'>[] {
  const areFigures = segment.words.every((word) => isFigureText([word]))
  return areFigures ? segment.words.map((word) => ({words: [word]})) : [segment]
}

/** With a unit or a mark behind it: `40.3 days`, `32 (e)`. */
const WITH_UNIT = /^[£$€(<>*–-]{0,3}\d[\d,.]*[^\d\p{L}]*\p{L}{0,5}[^\d\p{L}]*$/u

function isFigure({words}: Pick<Segment, 'words'>): boolean {
  return words.every((word) => isFigureText([word])) || WITH_UNIT.test(words.map(({text}) => text).join(' '))
}

const YEAR = /^(?:19|20)\d\d(?:[/–-]\d{2,4})?$/

/** What the figures under it are thousands of. */
const UNIT = /^[£$€]?['’]?000(?:['’]?s)?$/i

/** Are all figures of a line years or units? Over the first line of others these are heads. */
function isOfYears(segments: readonly Pick<Segment, 'words'>[]): boolean {
  const figures = segments.filter(({words}) => words.every((word) => isFigureText([word])))
  return figures.every(({words}) => isYear(words) || words.every(({text}) => UNIT.test(text)))
}

export function isYear(words: readonly Word[]): boolean {
  return words.every(({text}) => YEAR.test(text))
}

/**
 * Lines of one part right above the figures, under heads of several, are sub-headings of the body; lines that reach into
 * its first are of a cell that is set to the middle of its row.
 */
function firstOfBody(lines: readonly CutLine[], figures: number): number {
  const over = lines.slice(0, figures).toReversed()
  const clear = over.findIndex(({line}, at) => {
    const under = lines[figures - at]?.line
    return under === undefined || !reachesInto(line, under)
  })
  const first = clear < 0 ? 0 : figures - clear
  const last = lines.slice(0, first).findLastIndex(({segments}) => segments.length > 1)
  return last < 0 ? first : last + 1
}
