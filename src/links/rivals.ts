import {pairKey} from './blocking.ts'
import type {WeighedPair} from './cluster.ts'

/** What a node may be: itself for certain, and each of its pairs with that pair's weight. */
type Readings = ReadonlyMap<string, readonly Reading[]>
interface Reading {
  readonly as: string
  readonly weight: number
}

/**
 * Find how strongly each pair is contested.
 *
 * `A. Robinson` fits `Andy Robinson`, and `Anne Robinson` no less; as Andy and Anne are two, at most one of
 * the pairs holds. Two `A. Robinson` of two reports are contested too: one may be Andy and the other Anne.
 *
 * @param pairs   weighed without rivals; none that cannot be one
 * @param cannot  whether two nodes cannot be one
 * @returns       by pair, the summed odds of the readings under which its two members are two; absent where 0
 */
export function rivalOdds(
  pairs: readonly WeighedPair[],
  cannot: (a: string, b: string) => boolean,
): Map<string, number> {
  const readings = readingsOf(pairs)
  const odds = new Map<string, number>()
  for (const {a, b} of pairs) {
    const sum = oddsApart(readings.get(a) ?? [], readings.get(b) ?? [], cannot)
    if (sum > 0) odds.set(pairKey(a, b), sum)
  }
  return odds
}

/** The odds of all ways to read two nodes as two that cannot be one. */
function oddsApart(
  ofA: readonly Reading[],
  ofB: readonly Reading[],
  cannot: (a: string, b: string) => boolean,
): number {
  const odds: number[] = []
  for (const c of ofA) {
    for (const d of ofB) {
      if (c.as !== d.as && cannot(c.as, d.as)) odds.push(2 ** Math.min(c.weight, d.weight))
    }
  }
  return odds.sort((x, y) => x - y).reduce((sum, one) => sum + one, 0) // float sums depend on order
}

function readingsOf(pairs: readonly WeighedPair[]): Readings {
  const readings = new Map<string, Reading[]>()
  const add = (one: string, other: string, weight: number): void => {
    const own = readings.get(one)
    if (own === undefined)
      readings.set(one, [
        {as: one, weight: Infinity},
        {as: other, weight},
      ])
    else own.push({as: other, weight})
  }
  for (const {a, b, weight} of pairs) {
    add(a, b, weight)
    add(b, a, weight)
  }
  return readings
}

/**
 * Find how strongly the pairs of partial nodes are contested, when it is known which whole nodes are one.
 *
 * @param clusters  of the whole nodes
 * @param pairs     of a partial and a whole node, or of two partial ones
 * @returns         of a pair, the summed odds that its partial node is of another cluster
 */
export function rivalsAmong(
  clusters: readonly (readonly string[])[],
  pairs: readonly WeighedPair[],
): (pair: WeighedPair) => number {
  const home = new Map(clusters.flatMap((ids, index) => ids.map((id): [string, number] => [id, index])))
  const fits = new Map<string, Map<number, number>>()
  for (const {a, b, weight} of pairs) {
    for (const [part, whole] of bothWays(a, b)) {
      const cluster = home.get(whole)
      if (cluster === undefined || home.has(part)) continue
      const own = fits.get(part) ?? new Map<number, number>()
      fits.set(part, own.set(cluster, Math.max(weight, own.get(cluster) ?? -Infinity)))
    }
  }
  return ({a, b}) =>
    [...oddsElsewhere(a, b), ...oddsElsewhere(b, a)].sort((x, y) => x - y).reduce((sum, one) => sum + one, 0)

  function oddsElsewhere(part: string, whole: string): number[] {
    return Array.from(fits.get(part) ?? [], ([cluster, weight]) =>
      cluster === home.get(whole) ? 0 : 2 ** weight,
    )
  }
}

function bothWays(a: string, b: string): (readonly [string, string])[] {
  return [
    [a, b],
    [b, a],
  ]
}
