import {pairKey, pairsOf} from './blocking.ts'
import type {WeighedPair} from './cluster.ts'
import {disjointSets} from './disjoint-sets.ts'

/** What a node may be: itself for certain, and each of its pairs with that pair's weight. */
type Readings = Map<string, Map<string, number>>

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
  for (const [c, d] of apart(pairs, cannot)) {
    for (const [a, asC] of readings.get(c) ?? []) {
      for (const [b, asD] of readings.get(d) ?? []) {
        if (a === b || readings.get(a)?.has(b) !== true) continue
        const key = pairKey(a, b)
        odds.set(key, (odds.get(key) ?? 0) + 2 ** Math.min(asC, asD))
      }
    }
  }
  return odds
}

function readingsOf(pairs: readonly WeighedPair[]): Readings {
  const readings: Readings = new Map()
  for (const {a, b, weight} of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = readings.get(one) ?? new Map([[one, Infinity]])
      readings.set(one, own.set(other, weight))
    }
  }
  return readings
}

/** Every two nodes of one chain of pairs that cannot be one. */
function* apart(
  pairs: readonly WeighedPair[],
  cannot: (a: string, b: string) => boolean,
): Generator<readonly [string, string]> {
  const chains = disjointSets(pairs.flatMap(({a, b}) => [a, b]))
  for (const {a, b} of pairs) chains.join(a, b)
  for (const chain of chains.all()) {
    for (const [c, d] of pairsOf(chain)) if (cannot(c, d)) yield [c, d]
  }
}
