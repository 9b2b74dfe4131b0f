import {printOf} from '../words/likeness.ts'
import {headerKey} from './header.ts'

/** First rows that several pieces share: headers, whatever their words. */
export interface Recurring {
  readonly keys: ReadonlySet<string>
  /** how they begin: rows of data are told from them by two cells, before the words of all are compared */
  readonly openings: ReadonlySet<string>
}

/** Of the first rows of all pieces, those that come more than once, with two labels at least. */
export function findRecurring(firstRows: Iterable<readonly string[]>): Recurring {
  const counts = new Map<string, number>()
  const openings = new Set<string>()
  for (const texts of firstRows) {
    if (texts.filter((text) => text !== '').length < 2) continue
    const key = headerKey(texts)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count === 2) openings.add(openingOf(texts))
  }
  return {keys: new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key)), openings}
}

/** Is the row one of them? */
export function recurs(texts: readonly string[], {keys, openings}: Recurring): boolean {
  return openings.size > 0 && openings.has(openingOf(texts)) && keys.has(headerKey(texts))
}

function openingOf([first = '', second = '']: readonly string[]): string {
  return `${printOf(first)}|${printOf(second)}`
}
