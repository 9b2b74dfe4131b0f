import {printOf} from '../words/likeness.ts'
import {headerKey} from './header.ts'

/** First rows that several pieces share: headers, whatever their words. */
export interface Recurring {
  readonly keys: ReadonlySet<string>
  /** how they begin, second cells by the first: rows of data are told by these, before the words of all are compared */
  readonly openings: ReadonlyMap<string, ReadonlySet<string>>
}

/** Of the first rows of all pieces, those that come more than once, with two labels at least. */
export function findRecurring(firstRows: Iterable<readonly string[]>): Recurring {
  const counts = new Map<string, number>()
  const openings = new Map<string, Set<string>>()
  for (const texts of firstRows) {
    if (texts.filter((text) => text !== '').length < 2) continue
    const key = headerKey(texts)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count !== 2) continue
    const [first = '', second = ''] = texts
    openings.set(printOf(first), (openings.get(printOf(first)) ?? new Set()).add(printOf(second)))
  }
  return {keys: new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key)), openings}
}

/** Is the row one of them? */
export function recurs(texts: readonly string[], {keys, openings}: Recurring): boolean {
  if (openings.size === 0) return false
  const [first = '', second = ''] = texts
  const seconds = openings.get(printOf(first))
  return seconds !== undefined && seconds.has(printOf(second)) && keys.has(headerKey(texts))
}
