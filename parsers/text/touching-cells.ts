import {isPeriodLike} from './cell-shape.ts'
import type {Segment} from './line-segments.ts'

/** So many figures that begin at one place show that a column does. */
const FEWEST_FIGURES = 2
/** A figure alone, its sign and its unit: words behind it would make it part of a title. */
const FIGURE = /^(?:[£<>(+−-]{0,2}\d[\d,.]*(?:%|\))?|n\/a|tb[acd]|yes|no|-)$/i

/** Where columns of figures begin, by the figures that stand apart: whole cells, a blank or two before them. */
export function figureStarts(lines: readonly (readonly Segment[])[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const [, ...others] of lines)
    for (const {start, text} of others) if (FIGURE.test(text)) counts.set(start, (counts.get(start) ?? 0) + 1)
  return [...counts]
    .flatMap(([start, count]) => (count >= FEWEST_FIGURES ? [start] : []))
    .toSorted((a, b) => a - b)
}

/**
 * Part cells that touch, as text browsers print them: the longest cell of a column has one blank behind it, and so have
 * years over narrow figures. `waste (kg) 431` is two where figures begin at its `431`.
 *
 * What stands behind the blank must be a figure or a year and nothing else, and no remark on the value before it:
 * `665.14 (2007)`, `86.5 (for 2005)`.
 */
export function withFiguresApart(
  segments: readonly Segment[],
  starts: readonly number[],
): readonly Segment[] {
  if (!segments.some(({start, end}) => starts.some((own) => own > start && own < end))) return segments
  return segments.flatMap((segment) => partsOf(segment, starts))
}

function partsOf({start, end, text}: Segment, starts: readonly number[]): Segment[] {
  const parts: Segment[] = []
  let to = end
  for (const own of starts.toReversed()) {
    if (own <= start || own >= to || text[own - start - 1] !== ' ') continue
    const words = text.slice(own - start, to - start)
    if ((!FIGURE.test(words) && !isPeriodLike(words)) || isRemark(words, text.slice(0, own - start))) break
    parts.unshift({start: own, end: to, text: words})
    to = own - 1
  }
  return [{start, end: to, text: text.slice(0, to - start)}, ...parts]
}

/** A year in brackets, or the end of brackets that opened before it. */
function isRemark(words: string, before: string): boolean {
  return /^\((?:19|20)\d{2}\)$/.test(words) || before.lastIndexOf('(') > before.lastIndexOf(')')
}
