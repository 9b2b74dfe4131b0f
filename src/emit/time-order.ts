import {byCodeUnit} from '../model/identity.ts'
import type {Trends} from '../model/trends.ts'

/**
 * Put the reports in the order in which they were made, as far as trends tell: a place for each, from 0.
 *
 * The sources of a point stand in that order, so each tells of its reports which came first; of reports that no
 * point has together the period decides, then the path. (By period alone the outturn of a year would come before
 * its half-year report.)
 */
export function timeOrder({documents, series}: Trends): ReadonlyMap<string, number> {
  const before = new Map(documents.map(({id}) => [id, new Set<string>()]))
  for (const {points} of series)
    for (const {sources} of points)
      for (const [i, {document}] of sources.entries()) {
        const earlier = sources[i - 1]?.document
        if (earlier !== undefined && earlier !== document) before.get(document)?.add(earlier)
      }
  const waiting = documents.toSorted(
    (a, b) =>
      byCodeUnit(a.period ?? '', b.period ?? '') || byCodeUnit(a.path, b.path) || byCodeUnit(a.id, b.id),
  )
  const placed = new Map<string, number>()
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({id}) => [...(before.get(id) ?? [])].every((one) => placed.has(one)))
    const [next] = waiting.splice(Math.max(0, ready), 1) // a circle is cut at the earliest period
    if (next !== undefined) placed.set(next.id, placed.size)
  }
  return placed
}
