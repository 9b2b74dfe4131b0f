import type {Message} from '../model/message.ts'
import {across} from './across.ts'
import {bestWay} from './best-way.ts'
import {findBreaks} from './breaks.ts'
import {columnNumbers} from './column-numbers.ts'
import {codeLength} from './code-length.ts'
import {findHeader, type FoundHeader} from './find-header.ts'
import type {FlowCosts} from './flow-costs.ts'
import type {FlowLine} from './flow.ts'
import {headRow} from './head-row.ts'
import {readOneLine} from './one-line.ts'
import {isRowLike} from './row-tail.ts'
import {partsOf, type FlowedPart, type FlowedTable} from './table-parts.ts'

/** A header was found, and nothing below that it explains in one way. */
export interface DeclinedTable {
  readonly declined: Message
}

/** Fewer labels than this may stand on end in any text. */
const FEWEST_LABELS = 4
const FEWEST_ALONE = 3

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
): FlowedTable | DeclinedTable | undefined {
  const header = findHeader(lines, at)
  if (header === undefined) return undefined
  if (header.rest.length > 0) return readOneLine(lines, costs, header)
  const numbers = columnNumbers(lines, header.to)
  const start = header.to + numbers.lines
  const breaks = findBreaks(lines, header)
  const way = bestWay(header, {lines, costs, breaks}, start)
  if (way === undefined) return declined(lines, header, start)
  const {found, reading} = way
  const head = headRow(reading, numbers.tokens)
  const broken = header.broken.map((line): FlowedPart => ({is: 'lines', from: line, to: line + 1}))
  const parts = [...broken, ...partsOf(way, head, breaks, start, lines)]
  return {from: header.from, to: found.end, parts, way}
}

/** Labels of a table over a figure or a code are worth a word to who looks for them; in prose they are none. */
function declined(
  lines: readonly FlowLine[],
  {from, to, readings: [reading], unknown, modes, broken}: FoundHeader,
  start: number,
): DeclinedTable | undefined {
  const labels = reading?.columns.length ?? 0
  const below = lines[start]
  // labels with a line each head cells with a line each, whatever these hold
  const isEachAlone = modes[0] === 'by-line' && labels >= FEWEST_ALONE && labels === to - from - broken.length
  if ((labels < FEWEST_LABELS && !isEachAlone) || unknown > 0 || below === undefined) return undefined
  if (codeLength(below.tokens, false) === 0 && !isRowLike(below) && !isEachAlone) return undefined
  const position = across(
    lines.slice(from, to).flatMap(({tokens}) => tokens.slice(0, 1).map((token) => token.position)),
  )
  const message = `${labels} labels of a table stand here, and the words below fit them in no way or in several: kept as text`
  return {declined: {severity: 'info', code: 'layout/declined', message, position}}
}
