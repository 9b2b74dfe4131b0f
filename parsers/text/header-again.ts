import type {SourceLine} from './lines.ts'
import {isPrintedAgain} from './printed-again.ts'
import {countTabs, hasValues, isCutRow} from './tab-rows.ts'

/** A header of more lines is none. */
const MOST_HEAD_LINES = 4
/** A header has three columns at least. */
const FEWEST_TABS = 2
/** So near a row's pieces stand before and behind what parts them. */
const NEAR = 12

/**
 * The lines of a header that a page prints again in the middle of a row: above it stands the row's beginning, and below
 * it the rest. Between whole rows a header says where a piece of the table begins, and stays.
 *
 * @param whole  tabs of a whole row
 */
export function headersInsideRows(lines: readonly SourceLine[], whole: number): SourceLine[] {
  const head = whole < FEWEST_TABS ? [] : headOf(lines, whole)
  const first = head[0]
  if (first === undefined) return []
  const inside: SourceLine[] = []
  for (let at = head.length; at < lines.length; at++) {
    const above = lines[at - 1]
    if (above === undefined || countTabs(above.text) >= whole || !isAgain(head, lines, at)) continue
    const behind = at + head.length
    if (!isCutRow(lines.slice(Math.max(0, at - NEAR), at), lines.slice(behind, behind + NEAR), whole))
      continue
    inside.push(...lines.slice(at, behind))
    at = behind - 1
  }
  return inside
}

/** The lines down to the first that is whole, if those hold no values. */
function headOf(lines: readonly SourceLine[], whole: number): readonly SourceLine[] {
  const last = lines.slice(0, MOST_HEAD_LINES).findIndex(({text}) => countTabs(text) === whole)
  const head = lines.slice(0, last + 1)
  return head.some(hasValues) ? [] : head
}

function isAgain(head: readonly SourceLine[], lines: readonly SourceLine[], at: number): boolean {
  return head.every(({text}, index) => isPrintedAgain(lines[at + index]?.text ?? '', text))
}
