import {isBareCodeShape, isCodeShape, LONGEST_CODE} from '../words/code-shape.ts'
import {isValueShape} from '../words/value-shape.ts'
import type {FlowColumn} from './column-kind.ts'
import {divideRow, type Division} from './divide-row.ts'
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

/** A row of more lines than this is none. */
const MOST_LINES = 40
/** A division that costs less is sure of its rows: every cell that matters is filled. */
export const COMPLETE = 150

/**
 * Cut the lines below a header into rows, and each row into cells.
 *
 * Where codes stand first, each begins a row. Elsewhere a row ends where the columns are full.
 *
 * @param byLine  one cell a line: rows are found by the rhythm of codes and values, else a row is a line and its wraps
 */
export function findRows(
  lines: readonly FlowLine[],
  start: number,
  columns: readonly FlowColumn[],
  byLine: boolean,
): FoundRows {
  const coded = columns[0]?.kind === 'code'
  return coded ? rowsByCode(lines, start, columns, byLine) : rowsByFullness(lines, start, columns, byLine)
}

function rowsByCode(
  lines: readonly FlowLine[],
  start: number,
  columns: readonly FlowColumn[],
  byLine: boolean,
): FoundRows {
  const bare = !lines.slice(start).some((line) => codeLength(line.tokens, false) > 0)
  const starts = lines.flatMap((line, index) => (index >= start && codeLength(line.tokens, bare) > 0 ? [index] : []))
  if (starts[0] !== start) return {rows: [], end: start}
  const rows: FoundRow[] = []
  let end = start
  for (const [order, from] of starts.entries()) {
    if (from < end) continue // a line of the row above that begins with a figure
    if (from > end && !isGap(lines, end, from)) break
    const next = starts[order + 1] ?? lines.length
    const row = shortestRow(lines, from, Math.min(next, from + MOST_LINES), columns, byLine, next < lines.length)
    rows.push(row)
    end = row.to
  }
  return {rows, end}
}

/** Lines between two rows that are a heading or a page's furniture: short, and without figures of a row. */
function isGap(lines: readonly FlowLine[], from: number, to: number): boolean {
  const between = lines.slice(from, to)
  return between.length <= 4 && between.every(({text}) => text.length <= 120)
}

/** How many words of the line's beginning are a code. */
export function codeLength(tokens: readonly Token[], bare: boolean): number {
  for (let length = Math.min(LONGEST_CODE, tokens.length); length > 0; length--) {
    const words = textOf(tokens.slice(0, length))
    if (isCodeShape(words) || (bare && isBareCodeShape(words))) return length
  }
  return 0
}

/** The fewest lines that fill the row; the rest may be a heading of the rows below, or a page's foot. */
function shortestRow(
  lines: readonly FlowLine[],
  from: number,
  to: number,
  columns: readonly FlowColumn[],
  byLine: boolean,
  bounded: boolean,
): FoundRow {
  const whole = rowOf(lines, from, to, columns, byLine)
  if (bounded && (whole.division?.cost ?? Infinity) < COMPLETE) return whole
  for (let end = from + 1; end < to; end++) {
    const row = rowOf(lines, from, end, columns, byLine)
    if ((row.division?.cost ?? Infinity) < COMPLETE && !startsWithValue(lines[end])) return row
  }
  return bounded || whole.division !== undefined ? whole : rowOf(lines, from, firstParted(lines, from, to), columns, byLine)
}

function firstParted(lines: readonly FlowLine[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (lines[at]?.parted === true) return at
  return to
}

/** A figure behind a full row says that the row is not what it seemed. */
function startsWithValue(line: FlowLine | undefined): boolean {
  return line !== undefined && isValueShape(line.tokens[0]?.text ?? '')
}

function rowsByFullness(
  lines: readonly FlowLine[],
  start: number,
  columns: readonly FlowColumn[],
  byLine: boolean,
): FoundRows {
  const rows: FoundRow[] = []
  const most = byLine ? MOST_LINES : 4
  let at = start
  while (at < lines.length) {
    const row = fullRow(lines, at, Math.min(lines.length, at + most), columns, byLine)
    if (row !== undefined) {
      const whole = byLine ? row : withTail(row, lines, columns)
      rows.push(whole)
      at = whole.to
    } else if (!byLine && isRowLike(lines[at]) && rows.length > 0) {
      rows.push(rowOf(lines, at, at + 1, columns, byLine))
      at++
    } else break
  }
  return {rows, end: at}
}

/** A line that ends in a value, though not in as many as there are columns: a row whose empty cells have vanished. */
function isRowLike(line: FlowLine | undefined): boolean {
  const [first, last] = [line?.tokens[0], line?.tokens.at(-1)]
  return first !== undefined && last !== undefined && first !== last && /\d/.test(last.text) && isValueShape(last.text)
}

function fullRow(
  lines: readonly FlowLine[],
  from: number,
  most: number,
  columns: readonly FlowColumn[],
  byLine: boolean,
): FoundRow | undefined {
  const below = byLine ? 100 : COMPLETE
  for (let end = from + 1; end <= most; end++) {
    const row = rowOf(lines, from, end, columns, byLine, below)
    if ((row.division?.cost ?? Infinity) < below) return row
    if (!byLine && (lines[end]?.parted === true || (isRowLike(lines[end - 1]) && !isValuesOnly(lines[end])))) break
  }
  return byLine ? undefined : openRow(lines, from, columns)
}

/** A row whose title breaks off for its values, and goes on in the line below. */
function openRow(lines: readonly FlowLine[], from: number, columns: readonly FlowColumn[]): FoundRow | undefined {
  if (!isTail(lines[from + 1], lines[from + 2])) return undefined
  const tokens = lines[from]?.tokens ?? []
  const division = divideRow(tokens, columns, false, true)
  return division !== undefined && division.cost < COMPLETE ? {from, to: from + 1, tokens, division} : undefined
}

/** A line of values alone: the rest of a row that was broken among its figures. */
function isValuesOnly(line: FlowLine | undefined): boolean {
  return line !== undefined && line.tokens.length > 0 && line.tokens.every(({text}) => isValueShape(text))
}

/** Lines behind a full row that go on in the middle of a phrase are the rest of its title, or of its last words. */
function withTail(row: FoundRow, lines: readonly FlowLine[], columns: readonly FlowColumn[]): FoundRow {
  let to = row.to
  while (to < lines.length && isTail(lines[to], lines[to + 1])) to++
  const tail = lines.slice(row.to, to).flatMap((line) => line.tokens)
  const at = columns.findLastIndex(({kind}) => kind === 'text' || kind === 'title')
  if (tail.length === 0 || at < 0 || row.division === undefined) return row
  const cells = row.division.cells.map((cell, index) => (index === at ? [...cell, ...tail] : cell))
  return {...row, to, tokens: [...row.tokens, ...tail], division: {...row.division, cells}}
}

/** Words that begin in lower case or with a bracket, hold no value at their end and are not parted from the row. */
function isTail(line: FlowLine | undefined, next: FlowLine | undefined): boolean {
  if (line === undefined || line.parted || isRowLike(line) || codeLength(line.tokens, false) > 0) return false
  return /^[\p{Ll}(]/u.test(line.text) && !line.tokens.some((token) => isCodeShape(token.text)) && !endsNext(line, next)
}

/** The line may as well lead into the row below, which begins in the middle of a phrase. */
function endsNext(line: FlowLine, next: FlowLine | undefined): boolean {
  return next !== undefined && /^[\p{Ll}(]/u.test(next.text) && isRowLike(next) && !/[.)]$/.test(line.text)
}

function rowOf(
  lines: readonly FlowLine[],
  from: number,
  to: number,
  columns: readonly FlowColumn[],
  byLine: boolean,
  below = Infinity,
): FoundRow {
  const tokens = lines.slice(from, to).flatMap((line) => line.tokens)
  return {from, to, tokens, division: divideRow(tokens, columns, byLine, false, below)}
}
