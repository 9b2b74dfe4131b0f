import {isBareCodeShape, isCodeShape, isCodeSlip, LONGEST_CODE} from '../words/code-shape.ts'
import {isUnfinished} from '../words/text-shape.ts'
import {isValueShape} from '../words/value-shape.ts'
import type {Breaks} from './breaks.ts'
import type {FlowColumn} from './column-kind.ts'
import {divideRow, type Division} from './divide-row.ts'
import {flowCosts, type FlowCosts} from './flow-costs.ts'
import {textOf, type FlowLine, type Token} from './flow.ts'

/** A row found in the lines below a header; lines from `from` to before `to` are its own. */
export interface FoundRow {
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  /** `undefined` where the words cannot be laid into the columns at all */
  readonly division: Division | undefined
}

/** Rows, and the index of the first line behind the last of them. */
export interface FoundRows {
  readonly rows: readonly FoundRow[]
  readonly end: number
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
}

/** A division that costs less is sure of its rows: every cell that matters is filled. */
export const COMPLETE = 150
/** Without a code to begin it, a row of one cell a line must be as full as can be. */
const BRIMFUL = 100

/**
 * Cut the lines below a header into rows, and each row into cells.
 *
 * Where codes stand first, each begins a row. Elsewhere a row ends where the columns are full.
 */
export function findRows(reading: RowReading, start: number): FoundRows {
  if (reading.columns[0]?.kind !== 'code') return rowsByFullness(reading, start)
  const first = nextCode(reading, start, false)
  if (first !== undefined) return rowsByCode(reading, first, false)
  // a number alone on a line may be a code or a value: then only the rhythm tells
  const bare = reading.byLine ? undefined : nextCode(reading, start, true)
  return bare === undefined ? rowsByFullness(reading, start) : rowsByCode(reading, bare, true)
}

/** The most lines that a row takes. */
function longestRow(columns: number, byLine: boolean): number {
  return byLine ? columns * 2 + 8 : 8
}

function rowsByCode(reading: RowReading, start: number, bare: boolean): FoundRows {
  const {most} = reading
  const rows: FoundRow[] = []
  let end = start
  let from: number | undefined = start
  while (rows.length < most && from !== undefined) {
    const row = shortestRow(reading, from, nextStop(reading, from + 1, bare))
    rows.push(row)
    end = row.to
    from = nextCode(reading, end, bare)
  }
  return {rows, end}
}

/** Where the row before a line must end at the latest: before a code, another table, or where it would be too long. */
function nextStop({lines, breaks, columns, byLine}: RowReading, start: number, bare: boolean): Stop {
  let left = longestRow(columns.length, byLine)
  let at = start
  for (; at < lines.length && left > 0; at++) {
    if (breaks.isBreak(at)) continue
    if (codeLength(lines[at]?.tokens ?? [], bare) > 0 || breaks.isEnd(at)) return {to: at, bounded: true}
    left--
  }
  return {to: at, bounded: false}
}

interface Stop {
  readonly to: number
  /** something that is not of the row stands there */
  readonly bounded: boolean
}

/** The most lines between two rows that may be a heading. */
const MOST_GAP = 4

/** The next line that begins with a code; before it only breaks, and few short lines that may be a heading. */
function nextCode({lines, breaks}: RowReading, start: number, bare: boolean): number | undefined {
  let others = 0
  for (let at = start; at < lines.length && others <= MOST_GAP; at++) {
    if (breaks.isBreak(at)) continue
    if (codeLength(lines[at]?.tokens ?? [], bare) > 0) return at
    if ((lines[at]?.text.length ?? 0) > 120 || breaks.isEnd(at)) return undefined
    others++
  }
  return undefined
}

/** How many words of the line's beginning are a code. */
export function codeLength(tokens: readonly Token[], bare: boolean): number {
  if (!/\d/.test(tokens[0]?.text ?? '') && !/^\d/.test(tokens[1]?.text ?? '')) return 0
  for (let length = Math.min(LONGEST_CODE, tokens.length); length > 0; length--) {
    const words = textOf(tokens.slice(0, length))
    if (isCodeShape(words) || (isCodeSlip(words) && startsTitle(tokens[length]))) return length
    if (bare && isBareCodeShape(words) && startsTitle(tokens[length])) return length
  }
  return 0
}

/** A code that is none for sure stands alone on its line, or before a title. */
function startsTitle(next: Token | undefined): boolean {
  return next === undefined || !/^[\p{Ll}\d]/u.test(next.text)
}

/** The fewest lines that fill the row; the rest may be a heading of the rows below, or a page's foot. */
function shortestRow(reading: RowReading, from: number, {to, bounded}: Stop): FoundRow {
  const {lines, byLine} = reading
  const whole = rowOf(reading, from, to)
  if (bounded && isFull(whole)) return whole
  for (let end = from + 1; end < to; end++) {
    const row = rowOf(reading, from, end)
    if (isFull(row) && !startsWithValue(lines[end])) return byLine ? row : withTail(row, reading, to)
  }
  const open = byLine ? undefined : openRow(reading, from)
  if (open !== undefined) return withTail(open, reading, to)
  return bounded || whole.division !== undefined ? whole : rowOf(reading, from, firstParted(lines, from, to))
}

function isFull({division}: FoundRow, below = COMPLETE): boolean {
  return division !== undefined && division.cost < below
}

function firstParted(lines: readonly FlowLine[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (lines[at]?.parted === true) return at
  return to
}

/** A figure behind a full row says that the row is not what it seemed. */
function startsWithValue(line: FlowLine | undefined): boolean {
  return line !== undefined && isValueShape(line.tokens[0]?.text ?? '')
}

function rowsByFullness(reading: RowReading, start: number): FoundRows {
  const {lines, byLine, most, breaks} = reading
  const rows: FoundRow[] = []
  let at = start
  let end = start
  while (at < lines.length && rows.length < most) {
    if (rows.length > 0 && breaks.isBreak(at)) {
      at++
      continue
    }
    if (rows.length > 0 && breaks.isEnd(at)) break
    const row = fullRow(reading, at)
    if (row !== undefined) {
      const whole = byLine ? row : withTail(row, reading)
      rows.push(whole)
      end = at = whole.to
    } else if (!byLine && isRowLike(lines[at]) && rows.length > 0) {
      rows.push(rowOf(reading, at, at + 1))
      end = ++at
    } else break
  }
  return {rows, end}
}

/** A line that ends in a value, though not in as many as there are columns: a row whose empty cells have vanished. */
function isRowLike(line: FlowLine | undefined): boolean {
  const [first, last] = [line?.tokens[0], line?.tokens.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    /\d/.test(last.text) &&
    isValueShape(last.text)
  )
}

function fullRow(reading: RowReading, from: number): FoundRow | undefined {
  const {lines, byLine, breaks, columns} = reading
  const below = byLine ? BRIMFUL : COMPLETE
  let left = byLine ? longestRow(columns.length, byLine) : 4
  for (let end = from + 1; end <= lines.length && left > 0; end++) {
    if (breaks.isBreak(end - 1)) continue
    if (breaks.isEnd(end - 1)) break
    left--
    const row = rowOf(reading, from, end, below)
    if (isFull(row, below)) return row
    const [last, next] = [lines[end - 1], lines[end]]
    if (!byLine && (next?.parted === true || (isRowLike(last) && !isValuesOnly(next)))) break
  }
  return byLine ? undefined : openRow(reading, from)
}

/** A row whose title breaks off for its values, and goes on in the line below. */
function openRow({lines, costs, columns}: RowReading, from: number): FoundRow | undefined {
  if (!isTail(lines[from + 1], lines[from + 2])) return undefined
  const tokens = lines[from]?.tokens ?? []
  const division = divideRow({tokens, costs, byLine: false, openTitle: true, below: COMPLETE}, columns)
  return division !== undefined && division.cost < COMPLETE
    ? {from, to: from + 1, tokens, division}
    : undefined
}

/** A line of values alone: the rest of a row that was broken among its figures. */
function isValuesOnly(line: FlowLine | undefined): boolean {
  return line !== undefined && line.tokens.length > 0 && line.tokens.every(({text}) => isValueShape(text))
}

/** Lines behind a full row that go on in the middle of a phrase are the rest of its title, or of its last words. */
function withTail(row: FoundRow, {lines, columns}: RowReading, most = lines.length): FoundRow {
  let to = row.to
  while (to < most && (isTail(lines[to], lines[to + 1]) || goesOn(lines[to - 1], lines[to], to > row.to)))
    to++
  const tail = lines.slice(row.to, to).flatMap((line) => line.tokens)
  const at = columns.findLastIndex(({kind}) => kind === 'text' || kind === 'title')
  if (tail.length === 0 || at < 0 || row.division === undefined) return row
  const cells = row.division.cells.map((cell, index) => (index === at ? [...cell, ...tail] : cell))
  return {...row, to, tokens: [...row.tokens, ...tail], division: {...row.division, cells}}
}

/** Words that begin in lower case or with a bracket, hold no value at their end and are not parted from the row. */
function isTail(line: FlowLine | undefined, next: FlowLine | undefined): boolean {
  if (line === undefined || line.parted || isRowLike(line) || codeLength(line.tokens, false) > 0) return false
  return (
    /^[\p{Ll}(]/u.test(line.text) &&
    !line.tokens.some((token) => isCodeShape(token.text)) &&
    !endsNext(line, next)
  )
}

/** A line behind the rest of a title that stops before its last word goes on with it, whatever it begins with. */
function goesOn(before: FlowLine | undefined, line: FlowLine | undefined, within: boolean): boolean {
  if (!within || before === undefined || line === undefined || line.parted || isRowLike(line)) return false
  return isUnfinished(before.text)
}

/** The line may as well lead into the row below, which begins in the middle of a phrase. */
function endsNext(line: FlowLine, next: FlowLine | undefined): boolean {
  return next !== undefined && /^[\p{Ll}(]/u.test(next.text) && isRowLike(next) && !/[.)]$/.test(line.text)
}

/**
 * The row that some lines make, breaks among them left out.
 *
 * @param below  a division that costs as much is not wanted
 */
function rowOf(reading: RowReading, from: number, to: number, below = Infinity): FoundRow {
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
  return {from, to, tokens, division: divideRow({tokens, costs: flowCosts(tokens), byLine, below}, columns)}
}
