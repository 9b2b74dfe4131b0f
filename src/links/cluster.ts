import {pairKey} from './blocking.ts'
import type {NodeConflicts} from './conflicts.ts'
import {type DisjointSets, disjointSets} from './disjoint-sets.ts'
import {byCodeUnit} from '../model/identity.ts'
import {LINK_FROM} from './link-from.ts'
import type {Weighed} from './weigh.ts'

/** A candidate pair of nodes, the smaller id first, with all that was said of it. */
export interface WeighedPair extends Weighed {
  readonly a: string
  readonly b: string
  readonly exact: boolean
  /** never joined, however heavy */
  readonly wordsAlone?: boolean
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
 * @param ids        all nodes
 * @param pairs      weighed; their order changes nothing
 * @param conflicts  which nodes cannot be one
 * @param said       the nodes that a person says are one: joined before all others, whatever the evidence
 */
export function cluster(
  ids: readonly string[],
  pairs: readonly WeighedPair[],
  conflicts: NodeConflicts,
  said: readonly (readonly [string, string])[] = [],
): Clustering {
  const sets = disjointSets(ids)
  const faces = facesOf(sets, conflicts)
  for (const [a, b] of said) if (sets.setOf(a) !== sets.setOf(b)) faces.join(a, b)
  const links: WeighedPair[] = []
  const refused: WeighedPair[] = []
  for (const pair of heaviestFirst(pairs)) {
    if (sets.setOf(pair.a) === sets.setOf(pair.b)) continue
    if (faces.meet(pair.a, pair.b)) {
      refused.push(pair)
    } else {
      faces.join(pair.a, pair.b)
      links.push(pair)
    }
  }
  return {clusters: sets.all(), links, refused}
}

/** Of each set one node a face, for a set of hundreds has few faces. */
function facesOf(
  sets: DisjointSets,
  {cannot, face}: NodeConflicts,
): {readonly meet: (a: string, b: string) => boolean; readonly join: (a: string, b: string) => void} {
  const known = new WeakMap<readonly string[], ReadonlyMap<unknown, string>>()
  const of = (id: string): ReadonlyMap<unknown, string> =>
    known.get(sets.setOf(id)) ?? new Map([[face(id), id]])
  return {
    meet: (a, b) => {
      const others = [...of(b).values()]
      return [...of(a).values()].some((one) => others.some((other) => cannot(one, other)))
    },
    join: (a, b) => {
      const faces = new Map([...of(a), ...of(b)])
      sets.join(a, b)
      known.set(sets.setOf(a), faces)
    },
  }
}

function heaviestFirst(pairs: readonly WeighedPair[]): WeighedPair[] {
  return pairs
    .filter((pair) => pair.weight >= LINK_FROM && pair.wordsAlone !== true)
    .sort((x, y) => y.weight - x.weight || byCodeUnit(pairKey(x.a, x.b), pairKey(y.a, y.b)))
}
