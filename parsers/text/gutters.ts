import type {Segment} from './line-segments.ts'

/** A column of text: its first place and the one behind its last. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Put more extents under those that stand; what touches is one. */
export function uniteExtents(all: readonly Extent[]): Extent[] {
  const out: {start: number; end: number}[] = []
  for (const {start, end} of all.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({start, end})
  }
  return out
}

/** The columns that a segment stands in or runs over, by index; extents are sorted. */
export function columnsUnder(segment: Extent, columns: readonly Extent[]): number[] {
  let low = 0
  let high = columns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((columns[middle]?.end ?? 0) <= segment.start) low = middle + 1
    else high = middle
  }
  const under: number[] = []
  for (let at = low; at < columns.length && (columns[at]?.start ?? 0) < segment.end; at++) under.push(at)
  return under
}

/**
 * The columns that lines of segments have: extents parted by blanks that all of them share.
 *
 * @param sure    lines that are rows for certain
 * @param others  lines that may run over several columns: those that do not, widen one or stand in one of their own
 */
export function findColumns(
  sure: readonly (readonly Segment[])[],
  others: readonly (readonly Segment[])[],
): Extent[] {
  const columns = uniteExtents(sure.flat())
  const more = others.flatMap((segments) =>
    segments.every((segment) => columnsUnder(segment, columns).length <= 1) ? segments : [],
  )
  const united = uniteExtents([...columns, ...more])
  return united.length < columns.length ? columns : united
}
