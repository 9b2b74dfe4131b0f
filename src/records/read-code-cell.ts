import type {Table} from '../model/table.ts'
import {readCode, type ReadCode} from './read-code.ts'
import {isDoubtfulCode, repairCode} from './repair-code.ts'
import {own, type RowCells} from './row-cells.ts'

/** What the report says of its codes. */
export interface CodeContext {
  /** the scheme that a bare number takes in this table */
  readonly scheme: string | undefined
  /** schemes of the codes that the report prints */
  readonly schemes: ReadonlySet<string>
  /** schemes that it prints more than once, which no slip made */
  readonly settled: ReadonlySet<string>
  /** plain marks of its notes */
  readonly marks: ReadonlySet<string>
  readonly column: CodeColumn
  /** every title of the table begins with a code, each with another */
  readonly led: boolean
  /** … or with its number alone, under a head for codes */
  readonly numbered: boolean
}

/** The codes of a table as they stand. */
export interface CodeColumn {
  /** one a row */
  readonly codes: readonly (ReadCode | undefined)[]
  readonly canonical: ReadonlySet<string>
  /** codes less their parts, of those that have parts: `PI1` of `PI 1a` */
  readonly parted: ReadonlySet<string>
}

/** Read the code cells of a table once, for each to be held against the others. */
export function readCodeColumn(table: Table, scheme: string | undefined): CodeColumn {
  const codes = table.rows.map((row, index) => readCode(own({table, row, index}, 'code'), scheme))
  const sure = codes.flatMap((read) => (read === undefined || isDoubtfulCode(read.code) ? [] : [read.code]))
  return {
    codes,
    canonical: new Set(codes.flatMap((read) => read?.code.canonical ?? [])),
    parted: new Set(sure.flatMap(({canonical}) => /^(.*\d)(?:[a-z]|\()/.exec(canonical)?.[1] ?? [])),
  }
}

/** The code of a cell and how it was come by. */
export interface CodeCell {
  readonly code: ReadCode | undefined
  readonly how: 'printed' | 'repaired' | 'unmarked'
  readonly mark?: string
}

/**
 * Read the code cell of a row: as printed, else without the mark of a note that is glued to it, else through the slips
 * of a scan where one reading is possible.
 */
export function readCodeCell(cells: RowCells, context: CodeContext): CodeCell {
  const raw = own(cells, 'code')
  const code = context.column.codes[cells.index]
  if (raw === '') return {code, how: 'printed'}
  const unmarked = withoutMark(cells.index, raw, code, context)
  if (unmarked !== undefined) return unmarked
  if (code !== undefined && !isDoubtfulCode(code.code)) return {code, how: 'printed'}
  const schemes = new Set(['BV', 'NI', ...context.settled])
  const repaired = readCode(repairCode(raw, schemes, context.scheme) ?? '', context.scheme)
  if (repaired === undefined || isPartOfSibling(raw, context)) return {code, how: 'printed'}
  return {code: {...repaired, code: {...repaired.code, raw}}, how: 'repaired'}
}

/** Beside `PI 1a` and `PI 1b`, the last letter of `PI 1l` may be a part misread: an i as well as a 1. */
function isPartOfSibling(raw: string, {scheme, column}: CodeContext): boolean {
  const printed = raw.trim()
  const base = /[lI|!]$/.test(printed) ? readCode(printed.slice(0, -1), scheme) : undefined
  return base !== undefined && column.parted.has(base.code.canonical)
}

/** `LTP31` between LTP2 and LTP4, in a report with a note 1; `LTP3a1`, which is no code with its last figure. */
function withoutMark(
  index: number,
  raw: string,
  code: ReadCode | undefined,
  context: CodeContext,
): CodeCell | undefined {
  const mark = /\d$/.exec(raw.trim())?.[0]
  const shorter =
    mark === undefined || !context.marks.has(mark)
      ? undefined
      : readCode(raw.trim().slice(0, -1), context.scheme)
  if (mark === undefined || shorter === undefined || !/\d/.test(shorter.code.canonical)) return undefined
  const fits =
    code === undefined ? /[a-z)]$/.test(shorter.code.canonical) : countsUp(index, code, shorter, context)
  return fits ? {code: {...shorter, code: {...shorter.code, raw}}, how: 'unmarked', mark} : undefined
}

/** So far off may the next code of a scheme stand. */
const NEIGHBOURHOOD = 20

/** Does the column count up with the shorter code and not with the longer one? */
function countsUp(index: number, longer: ReadCode, shorter: ReadCode, {column}: CodeContext): boolean {
  if (column.canonical.has(shorter.code.canonical)) return false
  const near = (from: number, to: number) =>
    column.codes
      .slice(Math.max(0, from), to)
      .flatMap((read) => (read?.code.scheme === longer.code.scheme ? (numberOf(read) ?? []) : []))
  const before = near(index - NEIGHBOURHOOD, index).at(-1)
  const after = near(index + 1, index + NEIGHBOURHOOD)[0]
  const [long, short] = [numberOf(longer), numberOf(shorter)]
  if (before === undefined || after === undefined || long === undefined || short === undefined) return false
  return before <= short && short <= after && long > after
}

function numberOf({code}: ReadCode): number | undefined {
  const digits = /^[A-Z/-]*(\d+)(?!.*\.)/.exec(code.canonical)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
