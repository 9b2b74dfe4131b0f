import type {Box} from '../matrix.ts'
import {around} from '../matrix.ts'
import type {Word} from '../words.ts'
import type {Column} from './columns.ts'

/** A head before its row is told: its words, and the first and last column that it is taken to stand over. */
export interface Placed {
  readonly words: readonly Word[]
  readonly first: number
  readonly last: number
}

/** Of so many columns a group of repeated heads may be. */
const LARGEST = 6

/**
 * Give heads over groups of columns their whole group, where the heads under them repeat: `2003/04` and `2004/05` over
 * Target, Actual, Target, Actual.
 *
 * Such a head is often set over the left one of its columns. By its place alone the others have no head, or the next
 * group's, and a figure is given to the wrong year.
 *
 * @returns  the same heads in the same order; all as they were where nothing repeats
 */
export function overRepeated<Head extends Placed>(
  heads: readonly Head[],
  columns: readonly Column[],
): Head[] {
  const lowest = columns.map((_, column) =>
    heads.findLastIndex(({first, last}) => first <= column && last >= column),
  )
  const upper = heads.filter((_, index) => !lowest.includes(index) || isOverOthers(heads, index))
  const under = columns.map((_, column) =>
    textOf(heads.findLast((head) => head.first === column && head.last === column)),
  )
  const groups = upper.length < 2 ? undefined : groupsUnder(upper, under, columns)
  if (groups === undefined) return [...heads]
  const ranges = new Map(upper.map((head, index) => [head, groups[index]]))
  return heads.map((head) => {
    const range = ranges.get(head)
    return range === undefined ? head : {...head, first: range[0], last: range[1]}
  })
}

/** Does another head stand lower over one of its columns? */
function isOverOthers(heads: readonly Placed[], index: number): boolean {
  const head = heads[index]
  return (
    head !== undefined &&
    heads.slice(index + 1).some(({first, last}) => first <= head.last && last >= head.first)
  )
}

/** The group of columns of each head, from the left: as many groups as heads, of the same heads each. */
function groupsUnder(
  upper: readonly Placed[],
  under: readonly string[],
  columns: readonly Column[],
): (readonly [number, number])[] | undefined {
  const count = upper.length
  for (let size = 2; size <= LARGEST; size++) {
    for (let start = 0; start + count * size <= under.length; start++) {
      if (!repeats(under.slice(start, start + count * size), size)) continue
      const groups = upper.map((_, at): readonly [number, number] => {
        const first = start + at * size
        return [first, first + size - 1]
      })
      if (groups.every((group, at) => standsOver(upper[at], group, columns))) return groups
    }
  }
  return undefined
}

function repeats(texts: readonly string[], size: number): boolean {
  const first = texts.slice(0, size)
  return (
    new Set(first).size === size && texts.every((text, index) => text !== '' && text === first[index % size])
  )
}

/** A head's own words stand between the sides of its group. */
function standsOver(
  head: Placed | undefined,
  [first, last]: readonly [number, number],
  columns: readonly Column[],
): boolean {
  if (head === undefined) return false
  const [x0, , x1]: Box = around(head.words)
  const [left, right] = [columns[first - 1]?.to ?? -Infinity, columns[last + 1]?.from ?? Infinity]
  return x0 >= left && x1 <= right
}

function textOf(head: Placed | undefined): string {
  return head === undefined ? '' : head.words.map(({text}) => text).join(' ')
}
