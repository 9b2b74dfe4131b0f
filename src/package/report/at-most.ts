// How much the page about a package tells: all its limits, and the one way in which a list is cut.

/** Of each list so many lines for one council: facts of all councils are in memory at once, and stored. */
export const COUNCIL_AT_MOST = {
  reports: 300,
  doubts: 50,
  longest: 20,
  /** of each scale, since the scales cannot be set against each other */
  moved: 5,
  missed: 15,
  charts: 6,
  /** of the charts those of the longest series, so that measures that moved have room */
  longestCharts: 3,
} as const

/** Lines of each list that all councils of a page have together, some hundred bytes each. */
export const PAGE_AT_MOST = {reports: 2000, doubts: 1000, series: 800, charts: 100} as const

/** However many councils there are, each has so much. */
export const COUNCIL_AT_LEAST = {lines: 3, charts: 1} as const

/** Files by what became of them; what failed is named to the last, but for an archive that is broken as a whole. */
export const FILES_AT_MOST = {failed: 5000, others: 1000} as const

/** The first of many, and how many there are in all. */
export interface Some<Item> {
  readonly total: number
  readonly shown: readonly Item[]
}

/** What comes first: as for sorting, and 0 where the order that is there is to stay. */
export type Order<Item> = (a: Item, b: Item) => number

/** The first of many, by an order. */
export function firstOf<Item>(all: readonly Item[], order: Order<Item>, atMost: number): Some<Item> {
  return {total: all.length, shown: all.toSorted(order).slice(0, atMost)}
}

/** The first of several lists, each of which was cut by the same order. */
export function firstOfAll<Item>(
  lists: readonly Some<Item>[],
  order: Order<Item>,
  atMost: number,
): Some<Item> {
  const {shown} = firstOf(
    lists.flatMap((one) => one.shown),
    order,
    atMost,
  )
  return {total: lists.reduce((sum, {total}) => sum + total, 0), shown}
}

/** A list that was cut already, cut further. */
export function cut<Item>({total, shown}: Some<Item>, atMost: number): Some<Item> {
  return {total, shown: shown.slice(0, atMost)}
}

/** How many examples each of some kinds may have of the room that one list has: a rare kind is not crowded out. */
export function shareOf(room: number, kinds: number): number {
  return Math.max(1, Math.floor(room / Math.max(1, kinds)))
}
