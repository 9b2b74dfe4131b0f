import {isCodeShape} from '../words/code-shape.ts'
import {isUnfinished} from '../words/text-shape.ts'
import {isValueShape} from '../words/value-shape.ts'
import {codeLength} from './code-length.ts'
import type {FlowLine} from './flow.ts'
import type {FoundRow, RowReading} from './row-of-lines.ts'

/** Lines behind a full row that go on in the middle of a phrase are the rest of its title, or of its last words. */
export function withTail(row: FoundRow, {lines, columns, breaks}: RowReading, most = lines.length): FoundRow {
  let to = row.to
  const goesOnAt = (at: number) =>
    !breaks.isBreak(at) && (isTail(lines[at], lines[at + 1]) || goesOn(lines[at - 1], lines[at], at > row.to))
  while (to < most && goesOnAt(to)) to++
  const tail = lines.slice(row.to, to).flatMap((line) => line.tokens)
  const at = columns.findLastIndex(({kind}) => kind === 'text' || kind === 'title')
  if (tail.length === 0 || at < 0 || row.division === undefined) return row
  const cells = row.division.cells.map((cell, index) => (index === at ? [...cell, ...tail] : cell))
  return {...row, to, tokens: [...row.tokens, ...tail], division: {...row.division, cells}}
}

/** Words that begin in lower case or with a bracket, hold no value at their end and are not parted from the row. */
export function isTail(line: FlowLine | undefined, next: FlowLine | undefined): boolean {
  if (line === undefined || line.parted || isRowLike(line) || codeLength(line.tokens, false) > 0) return false
  if (line.tokens[0]?.amongValues === true) return false // `tba`
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

/** A line that ends in a value, though not in as many as there are columns: a row whose empty cells have vanished. */
export function isRowLike(line: FlowLine | undefined): boolean {
  const [first, last] = [line?.tokens[0], line?.tokens.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    first !== last &&
    /\d/.test(last.text) &&
    isValueShape(last.text)
  )
}
