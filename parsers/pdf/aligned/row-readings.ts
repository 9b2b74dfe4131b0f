import {lined, type ReadCell} from '../reading/fit.ts'
import type {Box} from '../matrix.ts'
import type {Word} from '../words.ts'
import type {Column} from './columns.ts'
import type {LevelRule} from './heads.ts'
import {levelRows} from './level-rows.ts'
import {FEWEST_RULES, rowRules} from './row-rules.ts'
import {figureColumns, isFigureText, rowsOf, type SlottedLine} from './rows.ts'

/** The words of each cell, row by row. */
export type RowsOfWords = readonly (readonly (readonly Word[])[])[]

/**
 * Read the rows of lines in each way that there is, and keep the one whose cells' lines stand near and whose rows stand
 * apart; of equal ones the first, which goes line by line. The other parts of a fit are of the columns, which all
 * readings share, or better the fewer rows there are. What is drawn goes before how words stand: bands are rows, if
 * none holds two figures of one column, and no row goes on under a rule.
 */
export function readRows(
  lines: readonly SlottedLine[],
  columns: readonly Column[],
  {bands, rules}: {readonly bands: readonly Box[]; readonly rules: readonly LevelRule[]},
): RowsOfWords {
  const figures = figureColumns(lines, columns.length)
  const banded = rowsByBands(lines, bands, columns)
  if (banded?.every((row) => hasOneFigure(row, figures)) === true) return cellsOf(banded, columns)
  const ruled = rowsByRules(lines, rules, columns)
  if (ruled !== undefined) {
    const areOne = areRows(ruled, figures)
    return ruled.flatMap((own, at) =>
      areOne[at] === true ? cellsOf([own], columns) : readRows(own, columns, {bands: [], rules: []}),
    )
  }
  const read = rowsOf(lines, columns.length)
  const byLine = cellsOf(read, columns)
  const own = read.length === lines.length ? 1 : linedIn(byLine, columns)
  if (own === 1) return byLine
  const level = levelRows(lines, figures).map((rows) =>
    rows.map((cells) => cells.map((stack, column) => stack.flatMap((line) => line.cells[column] ?? []))),
  )
  const scored = level.map((rows) => ({rows, score: linedIn(rows, columns)}))
  const most = Math.max(own, ...scored.map(({score}) => score))
  return own === most ? byLine : (scored.find(({score}) => score === most)?.rows ?? byLine)
}

function linedIn(rows: RowsOfWords, columns: readonly Column[]): number {
  return lined(readCells(columns, rows).filter(({words}) => words.length > 0))
}

function hasOneFigure(row: readonly SlottedLine[], figures: readonly boolean[]): boolean {
  return figures.every(
    (figure, column) => !figure || row.filter(({cells}) => isFigureText(cells[column] ?? [])).length <= 1,
  )
}

function cellsOf(rows: readonly (readonly SlottedLine[])[], columns: readonly Column[]): RowsOfWords {
  return rows.map((own) => columns.map((_, column) => own.flatMap(({cells}) => cells[column] ?? [])))
}

/**
 * The lines in each band, and those between two. Lines over the first band and under the last are rows as they are line
 * by line.
 *
 * @returns  `undefined` where no band lies under the lines
 */
function rowsByBands(
  lines: readonly SlottedLine[],
  bands: readonly Box[],
  columns: readonly Column[],
): readonly (readonly SlottedLine[])[] | undefined {
  const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0]
  const middle = ((columns[0]?.from ?? 0) + (columns.at(-1)?.to ?? 0)) / 2 // a table beside it has bands of its own
  const own = bands.filter(
    ([left, top, right, foot]) => foot > first && top < last && left < middle && right > middle,
  )
  const sides = own.flatMap(([, top, , foot]) => [top, foot]).toSorted((a, b) => a - b)
  const [top, foot] = [sides[0], sides.at(-1)]
  if (top === undefined || foot === undefined) return undefined
  const over = lines.filter(({baseline}) => baseline <= top)
  const under = lines.filter(({baseline}) => baseline > foot)
  const among = sides.slice(1).map((end, at) => {
    const begin = sides[at] ?? end
    return lines.filter(({baseline}) => baseline > begin && baseline <= end)
  })
  const count = columns.length
  return [...rowsOf(over, count), ...among.filter(({length}) => length > 0), ...rowsOf(under, count)]
}

/** @returns  the lines between rules; `undefined` where next to no rule lies among them */
function rowsByRules(
  lines: readonly SlottedLine[],
  rules: readonly LevelRule[],
  columns: readonly Column[],
): readonly (readonly SlottedLine[])[] | undefined {
  const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0]
  const own = rowRules(rules, columns).filter(({at}) => at > first && at < last)
  if (own.length < FEWEST_RULES) return undefined
  const sides = [-Infinity, ...own.map(({at}) => at).toSorted((a, b) => a - b), Infinity]
  const rows = sides.slice(1).map((end, at) => {
    const begin = sides[at] ?? end
    return lines.filter(({baseline}) => baseline > begin && baseline <= end)
  })
  return rows.filter(({length}) => length > 0)
}

/** Lines of one cell stand no further apart, in ems. */
const LOOSEST = 1.5

/**
 * Which of the stretches between rules are one row? None with two figures in one column, or with a line that stands
 * apart. One of lines that all fill the same cells may be a group of rows as well as cells that all go on: what most
 * others are tells.
 */
function areRows(
  ruled: readonly (readonly SlottedLine[])[],
  figures: readonly boolean[],
): readonly boolean[] {
  const mayBe = ruled.map((lines) => isNear(lines) && hasOneFigure(lines, figures))
  const alike = ruled.map((lines) => lines.length > 1 && fillTheSame(lines))
  const groups = alike.filter((own, at) => own || mayBe[at] === false).length
  return mayBe.map((own, at) => own && (alike[at] === false || groups * 2 < ruled.length))
}

function isNear(lines: readonly SlottedLine[]): boolean {
  return lines
    .slice(1)
    .every(({baseline, size}, at) => baseline - (lines[at]?.baseline ?? 0) <= LOOSEST * size)
}

function fillTheSame([head, ...more]: readonly SlottedLine[]): boolean {
  return more.every(({cells}) =>
    cells.every((words, column) => words.length > 0 === (head?.cells[column] ?? []).length > 0),
  )
}

/** Between two columns lies what parts them: a word that reaches into the next column's own words is cut. */
export function readCells(columns: readonly Column[], rows: RowsOfWords): ReadCell[] {
  return rows.flatMap((cells, row) =>
    columns.map((_, column) => ({
      row,
      column,
      single: true,
      left: columns[column - 1]?.to ?? -Infinity,
      right: columns[column + 1]?.from ?? Infinity,
      words: cells[column] ?? [],
    })),
  )
}
