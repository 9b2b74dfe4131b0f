import {isValueShape} from '../words/value-shape.ts'
import {codeLength} from './code-length.ts'
import type {FlowColumn} from './column-kind.ts'
import {divideRow} from './divide-row.ts'
import type {FlowLine} from './flow.ts'
import {COMPLETE, isFull, rowOf, type FoundRow, type RowReading} from './row-of-lines.ts'
import {isRowLike, isTail, withTail} from './row-tail.ts'
import {withSpanningCells} from './spanning-cell.ts'

/** Rows, and the index of the first line behind the last of them. */
export interface FoundRows {
  readonly rows: readonly FoundRow[]
  readonly end: number
}

/** Without a code to begin it, a row of one cell a line must be as full as can be. */
const BRIMFUL = 100

/**
 * Cut the lines below a header into rows, and each row into cells.
 *
 * Where codes stand first, each begins a row. Elsewhere a row ends where the columns are full.
 */
export function findRows(reading: RowReading, start: number): FoundRows {
  const [first, second, ...others] = reading.columns
  if (first?.kind === 'text' && second?.kind === 'code' && (reading.byLine || reading.spansApart === true)) {
    const {rows, end} = rowsUnder({...reading, columns: [second, ...others]}, start)
    return {rows: withSpanningCells(rows, reading, start), end}
  }
  return rowsUnder(reading, start)
}

function rowsUnder(reading: RowReading, start: number): FoundRows {
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
  return withoutStrays(rows, reading)
}

/** Words behind a code at the table's end, parted from it and without a figure at their end, are no row of it. */
function withoutStrays(rows: FoundRow[], {lines}: RowReading): FoundRows {
  const last = rows.findLastIndex(
    ({from, to, division}) =>
      division !== undefined || lines[from]?.parted !== true || isRowLike(lines[to - 1]),
  )
  return {rows: rows.slice(0, last + 1), end: rows[last]?.to ?? rows[0]?.from ?? 0}
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

const LONGEST_HEADING = 120
const FEWEST_WORDS = 6

/** A sentence between rows says that the table is at its end. */
function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(' ').length >= FEWEST_WORDS
}

/** The next line that begins with a code; before it only breaks, and few short lines that may be a heading. */
function nextCode({lines, breaks, columns}: RowReading, start: number, bare: boolean): number | undefined {
  const told = columns.at(-1)?.kind === 'text' // sentences are of its last cell
  let others = 0
  for (let at = start; at < lines.length && others <= MOST_GAP; at++) {
    if (breaks.isBreak(at)) continue
    if (codeLength(lines[at]?.tokens ?? [], bare) > 0) return at
    const text = lines[at]?.text ?? ''
    if (text.length > LONGEST_HEADING || (!told && isSentence(text)) || breaks.isEnd(at)) return undefined
    others++
  }
  return undefined
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

function fullRow(reading: RowReading, from: number): FoundRow | undefined {
  const {lines, byLine, breaks, columns} = reading
  const below = byLine ? BRIMFUL : COMPLETE
  let left = byLine ? longestRow(columns.length, byLine) : 4
  let spare: FoundRow | undefined
  for (let end = from + 1; end <= lines.length && left > 0; end++) {
    if (breaks.isBreak(end - 1)) continue
    if (breaks.isEnd(end - 1)) break
    left--
    const mayLack = byLine && spare === undefined && columns.at(-1)?.kind === 'text'
    const row = rowOf(reading, from, end, mayLack ? COMPLETE : below)
    if (isFull(row, below)) return row
    if (mayLack && lacksLastWords(row)) spare = row
    if (spare?.to === end && isCodeAlone(lines[end])) return spare // no comment begins with the code of the next row
    const [last, next] = [lines[end - 1], lines[end]]
    if (!byLine && (next?.parted === true || (isRowLike(last) && !isRestOfFigures(next, columns)))) break
  }
  return byLine ? spare : openRow(reading, from)
}

/** A line that is a code and nothing else, its scheme given or not. */
function isCodeAlone(line: FlowLine | undefined): boolean {
  return line !== undefined && line.tokens.length > 0 && codeLength(line.tokens, true) === line.tokens.length
}

/** Is a row whole but for the comment at its end? */
function lacksLastWords(row: FoundRow): boolean {
  return isFull(row) && row.division?.cells.at(-1)?.length === 0
}

/** A row whose title breaks off for its values, and goes on in the line below. */
function openRow({lines, costs, columns, breaks}: RowReading, from: number): FoundRow | undefined {
  if (breaks.isBreak(from) || !isTail(lines[from + 1], lines[from + 2])) return undefined
  const tokens = lines[from]?.tokens ?? []
  const division = divideRow({tokens, costs, byLine: false, openTitle: true, below: COMPLETE}, columns)
  return division !== undefined && division.cost < COMPLETE
    ? {from, to: from + 1, tokens, division}
    : undefined
}

/** A line that begins with a value is the rest of a row that was broken among its figures: rows begin with their title. */
function isRestOfFigures(line: FlowLine | undefined, [first]: readonly FlowColumn[]): boolean {
  return first?.kind === 'title' ? startsWithValue(line) : isValuesOnly(line)
}

function isValuesOnly(line: FlowLine | undefined): boolean {
  return line !== undefined && line.tokens.length > 0 && line.tokens.every(({text}) => isValueShape(text))
}
