import type {Box} from './matrix.ts'

/** A page has hundreds of cells and thousands of words: cells are looked up by bands of so many points. */
const BAND = 16

/** Boxes of a page, so that those at one height are found without a look at all others. */
interface ByHeight<Item> {
  /** those that reach into the band of this y, in the order they were given: all at this y, and some near it */
  near(y: number): readonly Item[]
}

export function byHeight<Item>(items: readonly Item[], boxOf: (item: Item) => Box): ByHeight<Item> {
  const bands = new Map<number, Item[]>()
  for (const item of items) {
    const [, top, , foot] = boxOf(item)
    for (let band = bandAt(top); band <= bandAt(foot); band++) {
      const own = bands.get(band)
      if (own === undefined) bands.set(band, [item])
      else own.push(item)
    }
  }
  return {near: (y) => bands.get(bandAt(y)) ?? []}
}

function bandAt(y: number): number {
  return Math.floor(y / BAND)
}
