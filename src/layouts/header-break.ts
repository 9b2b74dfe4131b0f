import type {FlowLine} from './flow.ts'
import {isPageNumber} from './page-lines.ts'

/** A page's end and the head of the next take so many lines at most. */
const MOST_LINES = 5
/** So far above a line its page's head may stand a first time. */
const MOST_ABOVE = 200
/** What is shorter may be a label. */
const SHORTEST = 9
const NUMBER = /^\d{1,4}$/

/**
 * How many lines at `at` are the break of a page that stands in the middle of a header: a page's number, and lines that
 * stood above the header already. A number without a mark is one where blank lines part it from what is around it, or
 * where it stands beside such a line.
 *
 * @param from  where the header begins
 * @returns     0 where none are, or where the header begins again behind them
 */
export function breakInHeader(lines: readonly FlowLine[], from: number, at: number): number {
  let to = at
  let marked = false
  let above: ReadonlySet<string> | undefined
  for (; to < Math.min(lines.length, at + MOST_LINES); to++) {
    const text = lines[to]?.text ?? ''
    if (NUMBER.test(text)) continue
    above ??= new Set(lines.slice(Math.max(0, from - MOST_ABOVE), from).map((line) => line.text))
    if (!isPageNumber(text) && (text.length < SHORTEST || !above.has(text))) break
    marked = true
  }
  const [first, next] = [lines[at], lines[to]]
  if (to === at || next === undefined || next.text === lines[from]?.text) return 0
  const isApart = to === at + 1 && first?.parted === true && next.parted
  return marked || isApart ? to - at : 0
}
