import type {Breaks} from './breaks.ts'
import type {FlowColumn} from './column-kind.ts'
import {divideRow, type Division} from './divide-row.ts'
import {flowCosts, wordsOfTokens, type FlowCosts} from './flow-costs.ts'
import type {FlowLine, Token} from './flow.ts'

/** A row found in the lines below a header; lines from `from` to before `to` are its own. */
export interface FoundRow {
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  /** `undefined` where the words cannot be laid into the columns at all */
  readonly division: Division | undefined
}

/** How the lines below a header are read as rows. */
export interface RowReading {
  readonly lines: readonly FlowLine[]
  readonly costs: FlowCosts
  readonly columns: readonly FlowColumn[]
  /** one cell a line: rows are found by the rhythm of codes and values, else a row is a line and its wraps */
  readonly byLine: boolean
  /** rows that are enough */
  readonly most: number
  readonly breaks: Breaks
  /** a cell that stands once over several rows, before their codes, has lines of its own */
  readonly spansApart?: boolean
}

/** A division that costs less is sure of its rows: every cell that matters is filled. */
export const COMPLETE = 150

export function isFull({division}: FoundRow, below = COMPLETE): boolean {
  return division !== undefined && division.cost < below
}

/**
 * The row that some lines make, breaks among them left out.
 *
 * @param below  a division that costs as much is not wanted
 */
export function rowOf(reading: RowReading, from: number, to: number, below = Infinity): FoundRow {
  const {lines, costs, columns, byLine, breaks} = reading
  const own: Token[] = []
  let whole = true
  for (let line = from; line < to; line++) {
    if (breaks.isBreak(line)) whole = false
    else own.push(...(lines[line]?.tokens ?? []))
  }
  if (whole) return {from, to, tokens: own, division: divideRow({tokens: own, costs, byLine, below}, columns)}
  // what stands beside a break does not stand there in the flow
  const tokens = own.map((token, at) => ({...token, at}))
  return {
    from,
    to,
    tokens,
    division: divideRow({tokens, costs: flowCosts(wordsOfTokens(tokens)), byLine, below}, columns),
  }
}
