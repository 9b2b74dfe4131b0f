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
  const {lines, columns, byLine, breaks} = reading
  const own: Token[] = []
  let whole = true
  for (let line = from; line < to; line++) {
    if (breaks.isBreak(line)) whole = false
    else own.push(...(lines[line]?.tokens ?? []))
  }
  const {tokens, costs} = whole ? {tokens: own, costs: reading.costs} : overBreaks(reading, from, own)
  return {from, to, tokens, division: divideRow({tokens, costs, byLine, below}, columns)}
}

/** A row goes on over so many lines behind its first at the most, those of breaks among them. */
const MOST_LINES = 80

/** Words from a line on as they would stand in the flow without its breaks. */
interface Unbroken {
  readonly tokens: readonly Token[]
  readonly costs: FlowCosts
}

/** The same lines are tried as rows of each reading of a header, with one line more each time. */
const unbroken = new WeakMap<Breaks, Map<number, Unbroken>>()

/** What stands beside a break does not stand there in the flow: these words do. */
function overBreaks(reading: RowReading, from: number, own: readonly Token[]): Unbroken {
  const known = unbroken.get(reading.breaks) ?? new Map<number, Unbroken>()
  unbroken.set(reading.breaks, known)
  const kept = known.get(from) ?? joined(reading, from)
  known.set(from, kept)
  if (own.length > kept.tokens.length) return withCosts(own)
  return {tokens: kept.tokens.slice(0, own.length), costs: kept.costs}
}

function joined({lines, breaks}: RowReading, from: number): Unbroken {
  const tokens: Token[] = []
  for (let line = from; line < Math.min(lines.length, from + MOST_LINES); line++) {
    if (breaks.isEnd(line)) break
    if (!breaks.isBreak(line)) tokens.push(...(lines[line]?.tokens ?? []))
  }
  return withCosts(tokens)
}

function withCosts(words: readonly Token[]): Unbroken {
  const tokens = words.map((token, at) => ({...token, at}))
  return {tokens, costs: flowCosts(wordsOfTokens(tokens))}
}
