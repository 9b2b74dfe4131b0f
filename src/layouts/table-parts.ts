import type {Grid, GridRow} from '../../parsers/block.ts'
import type {Way} from './best-way.ts'
import type {Breaks} from './breaks.ts'
import type {FlowLine, Token} from './flow.ts'
import {gridOf, isPrinted} from './flowed-grid.ts'
import {gridRow, isCodeAlone} from './grid-row.ts'
import {headAgain} from './head-row.ts'

/** A stretch of a flow that holds a table: its pieces, and between them words that are not its own. */
export interface FlowedTable {
  /** lines from `from` to before `to` are used up */
  readonly from: number
  readonly to: number
  readonly parts: readonly FlowedPart[]
  /** how its header is read, where it has one of its own that rows further on may stand under too */
  readonly way?: Way
}

export type FlowedPart =
  | {readonly is: 'grid'; readonly grid: Grid}
  /** lines of the flow that stay what they were */
  | {readonly is: 'lines'; readonly from: number; readonly to: number}
  /** a part of a line */
  | {readonly is: 'words'; readonly line: FlowLine; readonly tokens: readonly Token[]}

/** What is met below a header, in order: a row, the header again, or a line of neither. */
type Met =
  | {readonly is: 'row'; readonly row: GridRow}
  | {readonly is: 'header'; readonly tokens: readonly Token[]}
  | {readonly is: 'line'; readonly at: number}

/** The pieces of the table: a grid for each run of rows that nothing parts, with the header over each. */
export function partsOf(
  way: Way,
  head: GridRow,
  breaks: Breaks,
  start: number,
  lines: readonly FlowLine[],
): FlowedPart[] {
  const {reading, layout} = way
  const parts: FlowedPart[] = []
  let piece: GridRow[] = [head]
  const endPiece = () => {
    if (piece.some(isPrinted)) parts.push({is: 'grid', grid: gridOf(piece, layout)})
  }
  for (const met of metBelow(way, breaks, start, lines)) {
    if (met.is === 'row') {
      piece.push(met.row)
      continue
    }
    endPiece()
    piece = [headAgain(reading, met.is === 'header' ? met.tokens : [])]
    if (met.is === 'line') parts.push({is: 'lines', from: met.at, to: met.at + 1})
  }
  endPiece()
  return parts
}

function metBelow({reading, found}: Way, breaks: Breaks, start: number, lines: readonly FlowLine[]): Met[] {
  const met: Met[] = []
  let end = start
  for (const row of found.rows) {
    if (isCodeAlone(row, reading.columns)) continue // a code without a word or a figure is no row
    met.push(...metBeside(end, row.from, breaks, lines))
    met.push({is: 'row', row: gridRow(row, reading.columns)})
    // what breaks a row stands behind it: the rest of its lines are its own
    met.push(
      ...metBeside(row.from, row.to, breaks, lines).filter(
        (own) => own.is !== 'line' || breaks.isBreak(own.at),
      ),
    )
    end = row.to
  }
  return [...met, ...metBeside(end, found.end, breaks, lines)]
}

/** Headers printed again from a line to before another, and lines of none. */
function metBeside(from: number, to: number, breaks: Breaks, lines: readonly FlowLine[]): Met[] {
  const met: Met[] = []
  for (let at = from; at < to; at++) {
    const length = breaks.headerAt(at)
    if (length === 0) met.push({is: 'line', at})
    else met.push({is: 'header', tokens: lines.slice(at, at + length).flatMap(({tokens}) => tokens)})
    at += Math.max(0, length - 1)
  }
  return met
}
