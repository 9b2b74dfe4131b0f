import type {Cell, Grid, GridRow, Layout} from '../../parsers/block.ts'
import {isCodeShape, LONGEST_CODE} from '../words/code-shape.ts'
import {findBreaks, NO_BREAKS, type Breaks} from './breaks.ts'
import type {FlowColumn} from './column-kind.ts'
import {columnNumbers, leadingNumbers} from './column-numbers.ts'
import type {Division} from './divide-row.ts'
import {findHeader, type FoundHeader} from './find-header.ts'
import {COMPLETE, findRows, type FoundRow, type FoundRows, type RowReading} from './find-rows.ts'
import type {FlowCosts} from './flow-costs.ts'
import {textOf, type FlowLine, type Token} from './flow.ts'
import type {HeadReading} from './head-columns.ts'

/** A stretch of a flow that holds a table: its pieces, and between them words that are not its own. */
export interface FlowedTable {
  /** lines from `from` to before `to` are used up */
  readonly from: number
  readonly to: number
  readonly parts: readonly FlowedPart[]
}

export type FlowedPart =
  | {readonly is: 'grid'; readonly grid: Grid}
  /** lines of the flow that stay what they were */
  | {readonly is: 'lines'; readonly from: number; readonly to: number}
  /** a part of a line */
  | {readonly is: 'words'; readonly line: FlowLine; readonly tokens: readonly Token[]}

/** Rows by which the ways to read a header are compared. */
const SAMPLE = 12

/**
 * Read a table whose cells lost the marks between them, at a line.
 *
 * The header's words may be columns in several ways: the way under which the most rows are full is taken. Where no row
 * is full the header explains nothing, and the lines stay prose.
 */
export function readFlowedTable(
  lines: readonly FlowLine[],
  costs: FlowCosts,
  at: number,
): FlowedTable | undefined {
  const header = findHeader(lines, at)
  if (header === undefined) return undefined
  if (header.rest.length > 0) return readOneLine(lines, costs, header)
  const numbers = columnNumbers(lines, header.to)
  const start = header.to + numbers.lines
  const breaks = findBreaks(lines, header)
  const way = bestWay(header, {lines, costs, breaks}, start)
  if (way === undefined) return undefined
  const {found, reading} = way
  const head = headRow(reading, numbers.tokens)
  return {from: header.from, to: found.end, parts: partsOf(way, head, breaks, start, lines)}
}

/** A header, its rows, and what else stands on one line. */
function readOneLine(
  lines: readonly FlowLine[],
  costs: FlowCosts,
  header: FoundHeader,
): FlowedTable | undefined {
  const line = lines[header.from]
  if (line === undefined) return undefined
  const numbers = leadingNumbers(header.rest)
  const body = linesOfOne(line, header.rest.slice(numbers))
  const way = bestWay(header, {lines: body, costs, breaks: NO_BREAKS}, 0)
  if (way === undefined) return undefined
  const {found, reading} = way
  const before = line.tokens.slice(0, line.tokens.length - header.rest.length - wordsOf(reading))
  const after = body.slice(found.end).flatMap(({tokens}) => tokens)
  const head = headRow(reading, header.rest.slice(0, numbers))
  const grid = gridOf([head, ...found.rows.map((row) => gridRow(row, reading.columns))], 'one-line')
  const parts: FlowedPart[] = [
    {is: 'words', line, tokens: before},
    {is: 'grid', grid},
    {is: 'words', line, tokens: after},
  ]
  return {from: header.from, to: header.to, parts}
}

function wordsOf({tokens}: HeadReading): number {
  return tokens.reduce((sum, own) => sum + own.length, 0)
}

/** How a header is read, and the rows that are found under it so. */
interface Way {
  readonly reading: HeadReading
  readonly layout: Layout
  readonly found: FoundRows
}

/** The way to read the header under which the most rows are full; none where two explain as many. */
function bestWay(
  header: FoundHeader,
  around: Pick<RowReading, 'lines' | 'costs' | 'breaks'>,
  start: number,
): Way | undefined {
  const ways = header.modes.flatMap((mode) =>
    header.readings.map((reading) => {
      const under = {...around, columns: reading.columns, byLine: mode === 'by-line'}
      return {reading, under, full: fullness(findRows({...under, most: SAMPLE}, start).rows)}
    }),
  )
  const most = Math.max(0, ...ways.map(({full}) => full))
  const best = ways.filter(({full}) => full === most)
  const [way] = best
  if (most === 0 || way === undefined || best.some(({reading}) => reading !== way.reading)) return undefined
  return {
    reading: way.reading,
    layout: way.under.byLine ? 'cell-a-line' : 'spaced-rows',
    found: findRows({...way.under, most: Infinity}, start),
  }
}

/** The pieces of the table: a grid for each run of rows that nothing parts, with the header over each. */
function partsOf(
  {reading, layout, found}: Way,
  head: GridRow,
  breaks: Breaks,
  start: number,
  lines: readonly FlowLine[],
): FlowedPart[] {
  const parts: FlowedPart[] = []
  let piece: GridRow[] = [head]
  let end = start
  const endPiece = () => {
    if (piece.some(isPrinted)) parts.push({is: 'grid', grid: gridOf(piece, layout)})
  }
  const takeBeside = (from: number, to: number, within: boolean) => {
    for (let at = from; at < to; at++) {
      const length = breaks.headerAt(at)
      if (length === 0 && within && !breaks.isBreak(at)) continue
      endPiece()
      piece = [
        headAgain(
          reading,
          lines.slice(at, at + length).flatMap(({tokens}) => tokens),
        ),
      ]
      if (length === 0) parts.push({is: 'lines', from: at, to: at + 1})
      at += Math.max(0, length - 1)
    }
  }
  for (const row of found.rows) {
    takeBeside(end, row.from, false)
    if (isCodeAlone(row, reading.columns)) {
      end = row.from // a code without a word or a figure is no row
      continue
    }
    piece.push(gridRow(row, reading.columns))
    end = row.to
    takeBeside(row.from, row.to, true)
  }
  takeBeside(end, found.end, false)
  endPiece()
  return parts
}

/** The header as read, with the numbers of its columns where such stand under it. */
function headRow(reading: HeadReading, numbers: readonly Token[]): GridRow {
  const cells = reading.columns.map(({name}, index) => cellOf(reading.tokens[index] ?? [], name))
  return withVisible(rowOfCells(cells), numbers)
}

/** The header over a later piece: printed again there with these words, or not at all. */
function headAgain(reading: HeadReading, tokens: readonly Token[]): GridRow {
  const position = across((tokens.length > 0 ? tokens : reading.tokens.flat()).map((token) => token.position))
  const cells = reading.columns.map(({name}): Cell => ({text: name, visible: 0, position}))
  return withVisible({cells, position}, tokens)
}

/** The characters of words that stand in a row without a cell of their own are counted with its first. */
function withVisible(row: GridRow, tokens: readonly Token[]): GridRow {
  const more = tokens.reduce((sum, {visible}) => sum + visible, 0)
  return {
    ...row,
    cells: row.cells.map((cell, at) => (at === 0 ? {...cell, visible: cell.visible + more} : cell)),
  }
}

/** How many rows are full. */
function fullness(rows: readonly FoundRow[]): number {
  return rows.filter(
    ({division}) => division !== undefined && division.cost < COMPLETE && division.undivided.length === 0,
  ).length
}

/** Everything on one line: a line for each code that stands in it. */
function linesOfOne(line: FlowLine, tokens: readonly Token[]): FlowLine[] {
  const cut: FlowLine[] = []
  let row: Token[] = []
  tokens.forEach((token, index) => {
    if (startsCode(tokens, index) && row.length > 0) {
      cut.push({...line, tokens: row, text: textOf(row), parted: false})
      row = []
    }
    row.push(token)
  })
  return [...cut, {...line, tokens: row, text: textOf(row), parted: false}]
}

function startsCode(tokens: readonly Token[], at: number): boolean {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    if (isCodeShape(textOf(tokens.slice(at, at + length)))) return true
  }
  return false
}

const BECAUSE: Readonly<Partial<Record<Layout, string>>> = {
  'one-line': 'a header and its rows stand on one line, each row behind its code',
  'cell-a-line': 'labels of a header stand one to a line, and the cells of its rows after them',
  'spaced-rows': 'a header stands over lines whose words fit its columns, parted by single spaces',
}

function gridOf(rows: readonly GridRow[], layout: Layout): Grid {
  const position = across(rows.filter(isPrinted).map((row) => row.position))
  return {type: 'grid', layout, because: BECAUSE[layout] ?? layout, rows, headerRows: 1, position}
}

function isPrinted({cells}: GridRow): boolean {
  return cells.some(({visible}) => visible > 0)
}

function gridRow(row: FoundRow, columns: readonly FlowColumn[]): GridRow {
  const division = isTold(row.division, columns) ? row.division : wholly(row, columns)
  const cells = division.cells.map((tokens) => cellOf(tokens, textOf(tokens)))
  const from = division.undivided[0]?.from
  return {...rowOfCells(cells), ...(from === undefined ? {} : {undividedFrom: from})}
}

function isCodeAlone({tokens}: FoundRow, columns: readonly FlowColumn[]): boolean {
  return columns[0]?.kind === 'code' && tokens.length > 0 && codeOf(tokens) >= tokens.length
}

/** Where most of a row's figures are lacking the row was not understood: its words are kept together. */
function isTold(division: Division | undefined, columns: readonly FlowColumn[]): division is Division {
  if (division === undefined) return false
  const values = columns.flatMap(({kind}, index) => (kind === 'value' ? [index] : []))
  const open = new Set(
    division.undivided.flatMap(({from, to}) => values.filter((at) => at >= from && at <= to)),
  )
  const empty = values.filter((at) => !open.has(at) && division.cells[at]?.length === 0)
  const title = columns.findIndex(({kind}) => kind === 'title')
  return empty.length <= Math.max(1, values.length / 2) && (title < 0 || division.cells[title]?.length !== 0)
}

/** Nothing fits: the code where it stands first, and all the rest together. */
function wholly(row: FoundRow, columns: readonly FlowColumn[]): Division {
  const length = columns[0]?.kind === 'code' ? codeOf(row.tokens) : 0
  const first = length > 0 ? [row.tokens.slice(0, length)] : []
  const from = first.length
  const cells = columns.map((_, index) => first[index] ?? (index === from ? row.tokens.slice(length) : []))
  return {cells, undivided: [{from, to: columns.length - 1}], cost: Infinity}
}

function codeOf(tokens: readonly Token[]): number {
  for (let length = LONGEST_CODE; length > 0; length--)
    if (isCodeShape(textOf(tokens.slice(0, length)))) return length
  return 1
}

function cellOf(tokens: readonly Token[], text: string): Cell {
  return {
    text,
    visible: tokens.reduce((sum, token) => sum + token.visible, 0),
    position: across(tokens.map(({position}) => position)),
  }
}

function rowOfCells(cells: readonly Cell[]): GridRow {
  return {cells, position: across(cells.filter(({visible}) => visible > 0).map(({position}) => position))}
}

/** From the first line to the last. */
function across(positions: readonly Cell['position'][]): Cell['position'] {
  const lines = positions.flatMap((position) => ('line' in position ? [position.line, position.endLine] : []))
  return lines.length === 0
    ? (positions[0] ?? {line: 1, endLine: 1})
    : {line: Math.min(...lines), endLine: Math.max(...lines)}
}
