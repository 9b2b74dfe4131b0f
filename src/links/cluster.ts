import {pairKey} from './blocking.ts'
import {disjointSets} from './disjoint-sets.ts'
import {byCodeUnit} from '../model/identity.ts'
import {LINK_FROM} from './link-from.ts'
import type {Weighed} from './weigh.ts'

/** A candidate pair of nodes, the smaller id first, with all that was said of it. */
export interface WeighedPair extends Weighed {
  readonly a: string
  readonly b: string
  readonly exact: boolean
}

export interface Clustering {
  /** every node in exactly one, in order */
  readonly clusters: readonly (readonly string[])[]
  /** the pairs that joined them: each merge has one */
  readonly links: readonly WeighedPair[]
  /** pairs heavy enough that would have joined what cannot be one */
  readonly refused: readonly WeighedPair[]
}

/**
 * Join the pairs that are heavy enough, heaviest first, unless two that cannot be one would meet.
 *
 * @param ids     all nodes
 * @param pairs   weighed; their order changes nothing
 * @param cannot  whether two nodes cannot be one, the same either way round
 */
export function cluster(
  ids: readonly string[],
  pairs: readonly WeighedPair[],
  cannot: (a: string, b: string) => boolean,
): Clustering {
  const sets = disjointSets(ids)
  const links: WeighedPair[] = []
  const refused: WeighedPair[] = []
  for (const pair of heaviestFirst(pairs)) {
    const [one, other] = [sets.setOf(pair.a), sets.setOf(pair.b)]
    if (one === other) continue
    if (one.some((a) => other.some((b) => cannot(a, b)))) {
      refused.push(pair)
    } else {
      sets.join(pair.a, pair.b)
      links.push(pair)
    }
  }
  return {clusters: sets.all(), links, refused}
}

function heaviestFirst(pairs: readonly WeighedPair[]): WeighedPair[] {
  return pairs
    .filter((pair) => pair.weight >= LINK_FROM)
    .sort((x, y) => y.weight - x.weight || byCodeUnit(pairKey(x.a, x.b), pairKey(y.a, y.b)))
}
