import {isFigureText} from '../aligned/rows.ts'
import type {Word} from '../words.ts'

/** A cell of a reading: what it takes up, and between which sides its words should stand. */
export interface ReadCell {
  readonly row: number
  readonly column: number
  /** it takes up one column */
  readonly single: boolean
  readonly left: number
  readonly right: number
  readonly words: readonly Word[]
}

/**
 * How well a reading fits what stands on the page, from 0 to 1, and the parts that say so:
 *
 * - `whole`   the share of words that no side of their cell cuts
 * - `oneKind` the share of cells that are of their column's kind, figures or words
 * - `inLine`  the share of cells that their column's edge or middle is also theirs
 * - `alike`   how alike rows on end are in which of their cells are filled
 * - `filled`  the share of places that hold a word
 * - `lined`   the share of neighbouring lines of a column that are near in one cell and further apart in two
 */
export interface Fit {
  readonly score: number
  readonly parts: Readonly<Record<FitPart, number>>
}

export type FitPart = 'whole' | 'oneKind' | 'inLine' | 'alike' | 'filled' | 'lined'

/** What each part counts for: a cut word is a wrong cell for certain, an empty place may be one. */
const WEIGHTS: Readonly<Record<FitPart, number>> = {
  whole: 0.25,
  oneKind: 0.2,
  inLine: 0.15,
  alike: 0.15,
  filled: 0.1,
  lined: 0.15,
}

/** @param cells  of a table of so many rows and columns; places that a joined cell covers are none */
export function fitOf(cells: readonly ReadCell[]): Fit {
  const filled = cells.filter(({words}) => words.length > 0)
  const columns = columnsOf(filled)
  const parts = {
    whole: wholeOf(filled),
    oneKind: mean(columns.map(oneKind)),
    inLine: mean(columns.map(inLine)),
    alike: alike(filled),
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    lined: lined(filled),
  }
  const names = ['whole', 'oneKind', 'inLine', 'alike', 'filled', 'lined'] as const
  const score = names.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], 0)
  return {
    score: hundredths(score),
    parts: {
      whole: hundredths(parts.whole),
      oneKind: hundredths(parts.oneKind),
      inLine: hundredths(parts.inLine),
      alike: hundredths(parts.alike),
      filled: hundredths(parts.filled),
      lined: hundredths(parts.lined),
    },
  }
}

/** A word may reach over its cell's side by so many points: letters have overhangs. */
const OVERHANG = 2

function wholeOf(filled: readonly ReadCell[]): number {
  let [whole, all] = [0, 0]
  for (const {words, left, right} of filled) {
    all += words.length
    for (const {box} of words) if (box[0] >= left - OVERHANG && box[2] <= right + OVERHANG) whole += 1
  }
  return all === 0 ? 1 : whole / all
}

/** Fewer cells tell nothing of their column. */
const TELLING = 3

/** The filled cells of each column, from the top, its head aside. */
function columnsOf(filled: readonly ReadCell[]): ReadCell[][] {
  return byColumn(filled)
    .map((own) => own.slice(1))
    .filter(({length}) => length >= TELLING)
}

/** The filled cells of one column alone, from the top. */
function byColumn(filled: readonly ReadCell[]): ReadCell[][] {
  const columns = new Map<number, ReadCell[]>()
  for (const cell of filled) {
    if (!cell.single) continue
    const own = columns.get(cell.column)
    if (own === undefined) columns.set(cell.column, [cell])
    else own.push(cell)
  }
  return [...columns.values()].map((own) => own.toSorted((a, b) => a.row - b.row))
}

function oneKind(column: readonly ReadCell[]): number {
  const figures = share(column, ({words}) => isFigureText(words))
  return Math.max(figures, 1 - figures)
}

/** Places nearer than this are one, in points. */
const SAME = 3

/** Flush left, flush right or centred, whichever most of the cells are. */
function inLine(column: readonly ReadCell[]): number {
  const count = column.length
  const [lefts, rights, middles] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (const [at, {words}] of column.entries()) {
    let [left, right] = [Infinity, -Infinity]
    for (const {box} of words) {
      left = Math.min(left, box[0])
      right = Math.max(right, box[2])
    }
    lefts[at] = left
    rights[at] = right
    middles[at] = (left + right) / 2
  }
  return Math.max(shareNear(lefts), shareNear(rights), shareNear(middles))
}

/** The share of places that are near the middle one; they are sorted for it. */
function shareNear(places: Float64Array): number {
  const middle = places.sort()[places.length >> 1] ?? 0
  let near = 0
  for (const place of places) if (Math.abs(place - middle) <= SAME) near += 1
  return near / places.length
}

/** Of two rows on end the cells that both have filled, among those that either has; a row of one cell is a heading. */
function alike(filled: readonly ReadCell[]): number {
  const byRow = new Map<number, Set<number>>()
  for (const {row, column} of filled) {
    const own = byRow.get(row)
    if (own === undefined) byRow.set(row, new Set([column]))
    else own.add(column)
  }
  const rows = [...byRow]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, columns]) => (columns.size > 1 ? [columns] : []))
  return mean(
    rows.slice(1).map((columns, index) => {
      const before = rows[index] ?? new Set()
      let both = 0
      for (const column of columns) if (before.has(column)) both += 1
      return both / (columns.size + before.size - both)
    }),
  )
}

/** Lines of one cell stand no further apart, in ems. */
const LOOSEST = 1.5

/**
 * Of lines on end in one column those that one distance tells: nearer ones are of one cell, others of two. Where no
 * cell has two lines nothing speaks against it.
 */
export function lined(filled: readonly ReadCell[]): number {
  const pairs = byColumn(filled).flatMap(pairsOf)
  if (pairs.length === 0) return 1
  const sorted = pairs.toSorted((a, b) => a.gap - b.gap || Number(b.isOne) - Number(a.isOne))
  let right = sorted.filter(({isOne}) => !isOne).length
  let most = right
  for (const [index, {gap, isOne}] of sorted.entries()) {
    right += isOne ? 1 : -1
    if (gap <= LOOSEST && sorted[index + 1]?.gap !== gap) most = Math.max(most, right)
  }
  return most / pairs.length
}

interface Pair {
  /** in ems, to a twentieth */
  readonly gap: number
  readonly isOne: boolean
}

function pairsOf(column: readonly ReadCell[]): Pair[] {
  const pairs: Pair[] = []
  let above: Word | undefined
  let aboveRow = -1
  for (const {row, words} of column) {
    for (const foot of feetOf(words)) {
      const gap = above === undefined ? 0 : (foot.baseline - above.baseline) / Math.min(above.size, foot.size)
      if (above !== undefined) pairs.push({gap: Math.round(gap * 20) / 20, isOne: aboveRow === row})
      above = foot
      aboveRow = row
    }
  }
  return pairs
}

/** Feet that differ by less of an em are of one line. */
const ONE_LINE = 0.35

/** One word of each line of a cell, from the top: most cells have one line. */
function feetOf(words: readonly Word[]): readonly Word[] {
  const [first] = words
  if (first === undefined) return []
  const isOneLine = words.every(({baseline, raised}) => raised || baseline === first.baseline)
  if (isOneLine && !first.raised) return [first]
  const feet: Word[] = []
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const above = feet.at(-1)
    if (word.raised) continue
    if (above === undefined || word.baseline - above.baseline > ONE_LINE * above.size) feet.push(word)
  }
  return feet
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(is).length / items.length
}

/** Where nothing tells, nothing speaks against it. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
