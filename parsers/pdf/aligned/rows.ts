import {beginsAt, type Column, columnsUnder} from './columns.ts'
import type {CutLine} from './regions.ts'
import {completes} from '../broken-figures.ts'
import type {Word} from '../words.ts'

/** One line's words by the column they stand in. */
export interface SlottedLine {
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  readonly cells: readonly (readonly Word[])[]
}

/** A blank so many ems wide may part two cells where the columns part too. */
const NARROW_GAP = 0.45
/** Two figures may stand so near to each other and be of two columns. */
const FIGURE_GAP = 0.15

/**
 * Put the words of a line into their columns.
 *
 * A part of the line that runs on over several columns is cut only where a wider blank lies between two of them;
 * else it stays whole in the column where it begins: a cell set wider than its column, or a title over several.
 */
export function slotLine(
  {line, segments}: CutLine,
  columns: readonly Column[],
  flush: readonly boolean[],
): SlottedLine {
  const cells: Word[][] = columns.map(() => [])
  for (const words of segments.flatMap((segment) => cutAtColumns(segment.words, columns, flush))) {
    const [first] = columnsUnder(columns, words[0]?.box[0] ?? 0, words.at(-1)?.box[2] ?? 0)
    cells[first]?.push(...words)
  }
  return {
    baseline: line.baseline,
    size: line.size,
    bold: line.words.every(({bold}) => bold),
    cells,
  }
}

function cutAtColumns(
  words: readonly Word[],
  columns: readonly Column[],
  flush: readonly boolean[],
): Word[][] {
  const parts: Word[][] = []
  let before: Word | undefined
  for (const word of words) {
    if (before === undefined || isCut(before, word, columns, flush)) parts.push([])
    parts.at(-1)?.push(word)
    before = word
  }
  return parts
}

function isCut(before: Word, word: Word, columns: readonly Column[], flush: readonly boolean[]): boolean {
  if (word.raised) return false
  const atEdge = columns.some((column, index) => flush[index] === true && beginsAt(word.box[0], column))
  const figures = isFigureText([before]) && isFigureText([word])
  if (!atEdge && word.box[0] - before.box[2] < (figures ? FIGURE_GAP : NARROW_GAP) * word.size) return false
  const [, left] = columnsUnder(columns, before.box[0], before.box[2])
  const [right] = columnsUnder(columns, word.box[0], word.box[2])
  return left !== right
}

/** What a cell looks like that is read at once and never wraps: a figure, a percentage, a sum, a word for none, a tick. */
const FIGURE = /^[£(<>-]{0,3}\d[\d,.]*\s?%?[km]?\)?$|^n\/?a$|^yes$|^no$|^tbc$|^tba$|^[x✓✔✗✘√]$/i
/** A column is one of figures where most of its cells are. */
const MOSTLY = 0.6
/** A gap so much wider than that between the lines of one cell parts two rows. */
const WIDER = 1.06
/** Programs that lay out for a screen set feet on whole pixels, three quarters of a point each. */
const PIXEL = 0.8
/** Lines of one cell stand no further apart, in ems; what does is rows that never wrap. */
const LOOSEST = 1.32
/** Gaps between two lines of a cell and between two rows are both seen in so many lines. */
const SEEN = 0.1

/**
 * Tell which lines begin a row.
 *
 * Rows stand further apart than the lines of a cell, figures never wrap, and a line with words in one column
 * alone goes on with a cell above it. Where these differ the gap says it.
 *
 * @returns  the lines of each row
 */
export function rowsOf<Own extends SlottedLine>(lines: readonly Own[], columnCount: number): Own[][] {
  const figures = figureColumns(lines, columnCount)
  const leading = leadingOf(lines, figures)
  const rows: Own[][] = []
  for (const line of lines) {
    if (begins(rows.at(-1) ?? [], line, leading, figures)) rows.push([])
    rows.at(-1)?.push(line)
  }
  return rows
}

interface Leading {
  /** the most between two lines of one cell, in ems */
  readonly wide: number
  /** rows stand further apart than that, so the gap tells them */
  readonly tells: boolean
  /** how far to the right the first column reaches */
  readonly edge: number
  /** between two rows of figures, in ems; none where no two stand under each other */
  readonly rows?: number
  /** so much further apart than the row above does a line begin a row, as a share of the room between rows */
  readonly apart: number
}

function leadingOf(lines: readonly SlottedLine[], figures: readonly boolean[]): Leading {
  const pairs = lines
    .slice(1)
    .map((line, index) => ({above: lines[index], line, gap: gapBetween(lines[index], line)}))
  const gaps = pairs.map(({gap}) => gap).sort((a, b) => a - b)
  const within = gaps[Math.floor(gaps.length * SEEN)] ?? 1.2
  const wide = widest(within, lines)
  const wider = gaps.filter((gap) => gap > wide).length
  const narrow = gaps.length - wider
  const rows = pairs.filter(({above, line}) => above !== undefined && areTwoRows(above, line, figures))
  const nearRows = rows.filter(({gap}) => gap <= wide).length
  const between = rows.map(({gap}) => gap).sort((a, b) => a - b)[rows.length >> 1]
  return {
    wide,
    ...(between === undefined ? {} : {rows: between}),
    apart: between !== undefined && gaps.some((gap) => gap < NARROWER * between) ? NARROWER : APART,
    edge: Math.max(...lines.flatMap(({cells: [first]}) => first?.at(-1)?.box[2] ?? [])),
    tells:
      wider >= SEEN * gaps.length &&
      narrow >= SEEN * gaps.length &&
      within < LOOSEST &&
      nearRows * 2 <= rows.length,
  }
}

/** How far apart lines of one cell may stand where most of them stand so near, in ems. */
export function widest(near: number, lines: readonly Pick<SlottedLine, 'size'>[]): number {
  const size = lines[0]?.size ?? 0
  return near + Math.max((WIDER - 1) * near, PIXEL / Math.max(1, size))
}

/** No cell holds two figures. */
function areTwoRows(above: SlottedLine, line: SlottedLine, figures: readonly boolean[]): boolean {
  return figures.some((figure, column) => figure && isFigure(above, column) && isFigure(line, column))
}

function gapBetween(above: SlottedLine | undefined, line: SlottedLine): number {
  return above === undefined ? 0 : (line.baseline - above.baseline) / Math.min(above.size, line.size)
}

/** Which columns are of figures, mostly. */
export function figureColumns(lines: readonly SlottedLine[], count: number): boolean[] {
  return Array.from({length: count}, (_, column) => {
    const texts = lines.flatMap(({cells}) => {
      const words = cells[column] ?? []
      return words.length === 0 ? [] : [words.map(({text}) => text).join(' ')]
    })
    return texts.length > 0 && texts.filter(isFigureLike).length >= MOSTLY * texts.length
  })
}

/** @param row  the lines of the row so far */
function begins(
  row: readonly SlottedLine[],
  line: SlottedLine,
  leading: Leading,
  figures: readonly boolean[],
): boolean {
  const before = row.at(-1)
  if (before === undefined) return true
  const filled = line.cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []))
  if (isRestOfFigures(before, line)) return false
  const withFigure = filled.filter((column) => figures[column] === true && isFigure(line, column))
  if (withFigure.some((column) => row.some((above) => isFigure(above, column)))) return true // no cell holds two
  if (leading.tells) {
    const isWide = gapBetween(before, line) > leading.wide
    return isWide && (filled.length > 1 || filled[0] === 0)
  }
  if (withFigure.length > 0 || before.bold !== line.bold || isSetOtherwise(before, line)) return true
  if (goesOnInLowerCase(row, line)) return false
  if (filled.length === 1 && filled[0] === 0 && standsAlone(row, line, leading)) return true
  return filled.length > 1 && (filled[0] === 0 || filled.length * 2 > line.cells.length)
}

/**
 * Are a line's figures the rest of those above, which their columns were too narrow for, and its words go on in lower
 * case? A row of its own would begin with a label.
 */
function isRestOfFigures(before: SlottedLine, {cells}: SlottedLine): boolean {
  const own = cells.map((words, column): boolean | undefined => {
    const above = before.cells[column]?.at(-1)?.text ?? ''
    const [only, more] = words
    if (only === undefined) return undefined
    return more === undefined && completes(above, only.text)
      ? true
      : startsIn(LOWER, words)
        ? undefined
        : false
  })
  return own.includes(true) && !own.includes(false)
}

/** Are all words of two first cells in one font each, and not the same? A sub-heading is often set so. */
function isSetOtherwise({cells: [above = []]}: SlottedLine, {cells: [own = []]}: SlottedLine): boolean {
  const [font, other] = [above[0]?.fontName, own[0]?.fontName]
  return (
    font !== undefined &&
    other !== undefined &&
    font !== other &&
    above.every(({fontName}) => fontName === font) &&
    own.every(({fontName}) => fontName === other)
  )
}

/**
 * Goes each cell of a line on with one above it, in the middle of a sentence or of a word? Half of them begin in lower
 * case where their first line does not, the first among them, or more than half.
 */
function goesOnInLowerCase([head]: readonly SlottedLine[], {cells}: SlottedLine): boolean {
  const own = cells.flatMap((words, column) => (words.length > 0 ? [column] : []))
  const lower = own.filter((column) => startsIn(LOWER, cells[column]) && startsIn(UPPER, head?.cells[column]))
  const isOver = own.every((column) => (head?.cells[column] ?? []).length > 0)
  return isOver && lower.length * 2 >= own.length + (lower[0] === own[0] ? 0 : 1) && lower.length > 0
}

const LOWER = /^\p{Ll}/u
const UPPER = /^\p{Lu}/u

function startsIn(letter: RegExp, words: readonly Word[] = []): boolean {
  return letter.test(words[0]?.text ?? '')
}

/**
 * What goes on hangs: a line that begins left of the second line of a row is none of it.
 *
 * A word that would have fitted on the line above does not go on with it, nor does one further down than the next row
 * would be: it begins a row, a sub-heading most often.
 */
function standsAlone(row: readonly SlottedLine[], line: SlottedLine, {edge, rows, apart}: Leading): boolean {
  const [head, above] = [row[0], row.at(-1)]
  if (head === undefined || above === undefined) return false
  if (startOf(above) > startOf(head) + HANGING && startOf(line) < startOf(above) - HANGING) return true
  if (rows !== undefined && gapBetween(above, line) > apart * rows) return true
  const [last, first] = [above.cells[0]?.at(-1), line.cells[0]?.[0]]
  if (last === undefined || first === undefined) return false
  return last.box[2] + first.box[2] - first.box[0] + FIT * line.size < edge
}

/** A line stands apart where its gap is so many times that between two rows. */
const APART = 1.3
/** Where lines of one cell stand nearer than rows do, one that stands no nearer is a row. */
const NARROWER = 0.9
/** A line is set in where it begins so far right of the one above, in points. */
const HANGING = 1

function startOf({cells: [first]}: SlottedLine): number {
  return first?.[0]?.box[0] ?? 0
}

/** A blank and some room, in ems. */
const FIT = 1

function isFigure({cells}: SlottedLine, column: number): boolean {
  return isFigureText(cells[column] ?? [])
}

/** Are these words what a column of figures holds: a figure, two in brackets or with a mark, a dash for none? */
export function isFigureText(words: readonly Word[]): boolean {
  const [first] = words
  if (first === undefined || (words.length > 1 && beginsInLetter(first.text))) return false
  return isFigureLike(words.length === 1 ? first.text : words.map(({text}) => text).join(' '))
}

/** A word for none is a word by itself, and no figure begins in a letter: most cells of words are told by that. */
function beginsInLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20
  return code >= 0x61 && code <= 0x7a
}

/** Words for none have so many letters at the most: `n/a`, `tbc`. */
const LONGEST_NONE = 3

/** No letter, and a digit: `2,862 (4.7)`, `*–1.9`, `12 068`; or marks that stand for none. */
const UNLETTERED = /^[^\p{L}]*\d[^\p{L}]*$|^[–—*.-]+$|^\(x\)$/iu

function isFigureLike(text: string): boolean {
  if (text.length > LONGEST_NONE && beginsInLetter(text)) return false
  return FIGURE.test(text) || UNLETTERED.test(text)
}
