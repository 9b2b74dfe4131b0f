import {LONGEST_CODE, isCodeShape} from '../words/code-shape.ts'
import {isValueShape} from '../words/value-shape.ts'
import type {FlowColumn} from './column-kind.ts'
import {bestWay, type Way} from './best-way.ts'
import {NO_BREAKS} from './breaks.ts'
import {leadingNumbers} from './column-numbers.ts'
import type {FoundHeader} from './find-header.ts'
import type {FlowCosts} from './flow-costs.ts'
import {textOf, type FlowLine, type Token} from './flow.ts'
import {gridOf} from './flowed-grid.ts'
import {gridRow} from './grid-row.ts'
import type {HeadReading} from './head-columns.ts'
import {findRows, type FoundRows} from './find-rows.ts'
import {headAgain, headRow} from './head-row.ts'
import {isFull} from './row-of-lines.ts'
import type {FlowedPart, FlowedTable} from './table-parts.ts'

/** A header, its rows, and what else stands on one line. */
export function readOneLine(
  lines: readonly FlowLine[],
  costs: FlowCosts,
  header: FoundHeader,
): FlowedTable | undefined {
  const line = lines[header.from]
  if (line === undefined) return undefined
  const numbers = leadingNumbers(header.rest)
  const spans = header.readings.some(({columns}) => spansRows(columns))
  const body = linesOfOne(line, header.rest.slice(numbers), spans)
  const way = bestWay(header, {lines: body, costs, breaks: NO_BREAKS, spansApart: spans}, 0)
  if (way === undefined) return undefined
  const {found, reading} = way
  const before = line.tokens.slice(0, line.tokens.length - header.rest.length - wordsOf(reading))
  const after = wordsBeside(body, found)
  const head = headRow(reading, header.rest.slice(0, numbers))
  const grid = gridOf([head, ...found.rows.map((row) => gridRow(row, reading.columns))], 'one-line')
  const parts: FlowedPart[] = [
    {is: 'words', line, tokens: before},
    {is: 'grid', grid},
    {is: 'words', line, tokens: after},
  ]
  return {from: header.from, to: header.to, parts, way: {...way, layout: 'one-line'}}
}

/** The words that no row took: between rows, and behind the last. */
function wordsBeside(body: readonly FlowLine[], {rows}: FoundRows): Token[] {
  const taken = new Set(rows.flatMap(({from, to}) => Array.from({length: to - from}, (_, at) => from + at)))
  return body.flatMap(({tokens}, at) => (taken.has(at) ? [] : tokens))
}

/** Rows on one line under no header, in the columns of such a table before them. */
export function readOneLineHeadless(
  line: FlowLine,
  at: number,
  costs: FlowCosts,
  like: Way,
): FlowedTable | undefined {
  const spansApart = spansRows(like.reading.columns)
  const body = linesOfOne(line, line.tokens, spansApart)
  const under = {
    lines: body,
    costs,
    breaks: NO_BREAKS,
    columns: like.reading.columns,
    byLine: false,
    spansApart,
    most: Infinity,
  }
  const found = findRows(under, 0)
  const full = found.rows.filter((row) => isFull(row) && row.division?.undivided.length === 0)
  if (full.length < FEWEST_HEADLESS || full.length * 2 <= found.rows.length) return undefined
  const after = wordsBeside(body, found)
  const head = headAgain(like.reading, [])
  const grid = gridOf([head, ...found.rows.map((row) => gridRow(row, like.reading.columns))], 'one-line')
  return {
    from: at,
    to: at + 1,
    parts: [
      {is: 'grid', grid},
      {is: 'words', line, tokens: after},
    ],
  }
}

/** So many rows show that the columns are those of the table before. */
const FEWEST_HEADLESS = 2

function wordsOf({tokens}: HeadReading): number {
  return tokens.reduce((sum, own) => sum + own.length, 0)
}

/** A first cell that stands once over several rows, before their codes; behind figures its words can be told. */
function spansRows(columns: readonly FlowColumn[]): boolean {
  return columns[0]?.kind === 'text' && columns[1]?.kind === 'code' && columns.at(-1)?.kind === 'value'
}

/**
 * Everything on one line: a line for each code that stands in it.
 *
 * @param spans  words behind the last figure of a row are the first cell of those below, and a line of their own
 */
function linesOfOne(line: FlowLine, tokens: readonly Token[], spans: boolean): FlowLine[] {
  const cut: FlowLine[] = []
  let row: Token[] = []
  const endRow = () => {
    const to = spans ? endOfFigures(row) : row.length
    for (const own of [row.slice(0, to), row.slice(to)]) if (own.length > 0) cut.push(lineOf(own, line))
    row = []
  }
  tokens.forEach((token, index) => {
    if (startsCode(tokens, index) && row.length > 0) endRow()
    row.push(token)
  })
  endRow()
  return cut
}

/** Where the figures of a row end; at its beginning, where it has none. */
function endOfFigures(row: readonly Token[]): number {
  return row.findLastIndex(({text}) => isValueShape(text)) + 1
}

function lineOf(tokens: readonly Token[], {block, index, first}: FlowLine): FlowLine {
  const words = tokens.map(({text}) => text)
  const visible = tokens.reduce((sum, token) => sum + token.visible, 0)
  return {text: words.join(' '), words, tokens, visible, block, index, first, parted: false}
}

function startsCode(tokens: readonly Token[], at: number): boolean {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    if (isCodeShape(textOf(tokens.slice(at, at + length)))) return true
  }
  return false
}
