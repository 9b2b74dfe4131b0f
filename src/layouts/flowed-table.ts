import type {Cell, Grid, GridRow, Layout} from '../../parsers/block.ts'
import {isCodeShape, LONGEST_CODE} from '../words/code-shape.ts'
import type {FlowColumn} from './column-kind.ts'
import type {Division} from './divide-row.ts'
import {findHeader, type FoundHeader} from './find-header.ts'
import {COMPLETE, findRows, type FoundRow} from './find-rows.ts'
import {textOf, type FlowLine, type Token} from './flow.ts'
import type {HeadReading} from './head-columns.ts'

/** A table read from lines of a flow. */
export interface FlowedTable {
  /** lines from `from` to before `to` are the table's */
  readonly from: number
  readonly to: number
  readonly grid: Grid
  readonly columns: readonly FlowColumn[]
}

/**
 * Read a table whose cells lost the marks between them, at a line.
 *
 * The header's words may be columns in several ways: the way under which the most rows are full is taken. Where no row
 * is full the header explains nothing, and the lines stay prose.
 */
export function readFlowedTable(lines: readonly FlowLine[], at: number): FlowedTable | undefined {
  const header = findHeader(lines, at)
  if (header === undefined) return undefined
  const body = header.rest.length > 0 ? linesOfOne(lines, header) : lines
  const start = header.rest.length > 0 ? 0 : header.to
  const ways = header.modes.flatMap((mode) =>
    header.readings.map((reading) => {
      const found = findRows(body, start, reading.columns, mode === 'by-line')
      return {reading, mode, found, full: fullness(found.rows)}
    }),
  )
  const most = Math.max(0, ...ways.map(({full}) => full))
  const best = ways.filter(({full}) => full === most)
  const [way] = best
  // two ways explain the rows: neither is known
  if (most === 0 || way === undefined || best.some(({reading}) => reading !== way.reading)) return undefined
  const layout = header.rest.length > 0 ? 'one-line' : way.mode === 'by-line' ? 'cell-a-line' : 'spaced-rows'
  const grid = gridOf(way.reading, way.found.rows, layout)
  const to = header.rest.length > 0 ? header.to : way.found.end
  return {from: header.from, to, grid, columns: way.reading.columns}
}

/** How many rows are full. */
function fullness(rows: readonly FoundRow[]): number {
  return rows.filter(
    ({division}) => division !== undefined && division.cost < COMPLETE && division.undivided.length === 0,
  ).length
}

/** Everything on one line: a line for each code that stands in it. */
function linesOfOne(lines: readonly FlowLine[], header: FoundHeader): FlowLine[] {
  const line = lines[header.from]
  if (line === undefined) return []
  const cut: FlowLine[] = []
  let row: Token[] = []
  header.rest.forEach((token, index) => {
    if (startsCode(header.rest, index) && row.length > 0) {
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

function gridOf(reading: HeadReading, rows: readonly FoundRow[], layout: Layout): Grid {
  const head = rowOfCells(reading.columns.map(({name}, index) => cellOf(reading.tokens[index] ?? [], name)))
  const body = rows.map((row) => gridRow(row, reading.columns))
  const all = [head, ...body]
  return {
    type: 'grid',
    layout,
    because: BECAUSE[layout] ?? layout,
    rows: all,
    headerRows: 1,
    position: across(all.map(({position}) => position)),
  }
}

function gridRow(row: FoundRow, columns: readonly FlowColumn[]): GridRow {
  const division = row.division ?? wholly(row, columns)
  const cells = division.cells.map((tokens) => cellOf(tokens, textOf(tokens)))
  const from = division.undivided[0]?.from
  return {...rowOfCells(cells), ...(from === undefined ? {} : {undividedFrom: from})}
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
