import {LONGEST_CODE, isCodeShape} from '../words/code-shape.ts'
import {bestWay} from './best-way.ts'
import {NO_BREAKS} from './breaks.ts'
import {leadingNumbers} from './column-numbers.ts'
import type {FoundHeader} from './find-header.ts'
import type {FlowCosts} from './flow-costs.ts'
import {textOf, type FlowLine, type Token} from './flow.ts'
import {gridOf} from './flowed-grid.ts'
import {gridRow} from './grid-row.ts'
import type {HeadReading} from './head-columns.ts'
import {headRow} from './head-row.ts'
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
