import {textOf} from './flow.ts'
import type {HeadItem} from './head-items.ts'

/** The most items of a run whose pairings are all tried. */
const MOST_PAIRED = 12

/** Ways to pair neighbours of a run, a year with a measure, the rest alone: for each count of columns the most regular. */
export function pairings(run: readonly HeadItem[]): HeadItem[][][] {
  if (run.length > MOST_PAIRED) return []
  const ways = pairingsFrom(run, 0)
  const best = new Map<number, HeadItem[][][]>()
  for (const way of ways) {
    const [known] = best.get(way.length) ?? []
    const [own, other] = [irregularity(way), known === undefined ? Infinity : irregularity(known)]
    if (own < other) best.set(way.length, [way])
    else if (own === other) best.get(way.length)?.push(way)
  }
  return [...best.values()].flat()
}

/**
 * How often the columns of a header change between a year, a measure, and both in either order; and how many measures
 * lack the year that others have. A variance needs none.
 */
function irregularity(way: readonly (readonly HeadItem[])[]): number {
  const forms = way.map((items) => items.map(({is}) => is).join(' '))
  const bare = way.filter(([item, more]) => more === undefined && item !== undefined && lacksYear(item))
  return forms.filter((form, index) => index > 0 && form !== forms[index - 1]).length + bare.length
}

/** Is it a measure that says nothing without a year, as a variance does? */
export function lacksYear({is, tokens}: HeadItem): boolean {
  return (
    is === 'measure' &&
    !/variance|variation|\bvar\b|difference|quartile|average|median|mean\b/i.test(textOf(tokens))
  )
}

function pairingsFrom(run: readonly HeadItem[], at: number): HeadItem[][][] {
  const [one, two] = [run[at], run[at + 1]]
  if (one === undefined) return [[]]
  const alone = pairingsFrom(run, at + 1).map((rest) => [[one], ...rest])
  if (two === undefined || two.is === one.is) return alone
  return [...pairingsFrom(run, at + 2).map((rest) => [[one, two], ...rest]), ...alone]
}
