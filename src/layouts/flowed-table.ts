import {bestWay} from './best-way.ts'
import {findBreaks} from './breaks.ts'
import {columnNumbers} from './column-numbers.ts'
import {findHeader} from './find-header.ts'
import type {FlowCosts} from './flow-costs.ts'
import type {FlowLine} from './flow.ts'
import {headRow} from './head-row.ts'
import {readOneLine} from './one-line.ts'
import {partsOf, type FlowedTable} from './table-parts.ts'

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
