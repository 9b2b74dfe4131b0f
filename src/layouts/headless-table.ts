import type {Way} from './best-way.ts'
import type {Breaks} from './breaks.ts'
import {codeLength} from './code-length.ts'
import {findHeader} from './find-header.ts'
import {findRows, type FoundRows} from './find-rows.ts'
import type {FlowCosts} from './flow-costs.ts'
import type {FlowLine} from './flow.ts'
import {headAgain} from './head-row.ts'
import {readOneLineHeadless} from './one-line.ts'
import {isPageNumber} from './page-lines.ts'
import {isFull, type FoundRow} from './row-of-lines.ts'
import {partsOf, type FlowedTable} from './table-parts.ts'

/** So many rows show that the columns are those of the table before. */
const FEWEST_ROWS = 2
/** Rows that are looked at to see it. */
const SAMPLE = 4

/**
 * Read rows that stand under no header, in the columns of the table before them: a report prints the header once, and
 * goes on under the next heading.
 *
 * @param like  how the table before is read
 * @returns     `undefined` where the rows are not full under it
 */
export function readHeadless(
  lines: readonly FlowLine[],
  costs: FlowCosts,
  at: number,
  like: Way,
): FlowedTable | undefined {
  const first = lines[at]
  if (first === undefined || !mayBeginRow(first, like)) return undefined
  if (like.layout === 'one-line') return readOneLineHeadless(first, at, costs, like)
  const breaks = breaksWithoutHeader(lines)
  const under = {lines, costs, breaks, columns: like.reading.columns, byLine: like.layout === 'cell-a-line'}
  if (!areLike(findRows({...under, most: SAMPLE}, at).rows, at)) return undefined
  const found: FoundRows = findRows({...under, most: Infinity}, at)
  const head = headAgain(like.reading, [])
  return {from: at, to: found.end, parts: partsOf({...like, found}, head, breaks, at, lines)}
}

/** A row begins a block, with its code where codes stand first. */
function mayBeginRow(line: FlowLine, {reading}: Way): boolean {
  if (!line.parted) return false
  const coded = reading.columns.findIndex(({kind}) => kind === 'code')
  return coded > 0 || codeLength(line.tokens, coded === 0 && reading.columns[0]?.kind === 'code') > 0
}

function areLike(rows: readonly FoundRow[], at: number): boolean {
  const full = rows.filter((row) => isFull(row) && row.division?.undivided.length === 0)
  return rows[0]?.from === at && full.length >= FEWEST_ROWS && full.length * 2 > rows.length
}

function breaksWithoutHeader(lines: readonly FlowLine[]): Breaks {
  return {
    headerAt: () => 0,
    isBreak: (line) => isPageNumber(lines[line]?.text ?? ''),
    isEnd: (line) => findHeader(lines, line)?.rest.length === 0,
  }
}
