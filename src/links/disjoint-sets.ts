import {byCodeUnit} from '../model/identity.ts'

export interface DisjointSets {
  /** the members of a node's set, itself among them */
  readonly setOf: (id: string) => readonly string[]
  readonly join: (a: string, b: string) => void
  /** all sets, each in order, ordered by their first members */
  readonly all: () => string[][]
}

/** Every node a set of its own, to be joined; small sets are poured into large ones. */
export function disjointSets(ids: readonly string[]): DisjointSets {
  const sets = new Map(ids.map((id): [string, string[]] => [id, [id]]))
  const setOf = (id: string): string[] => sets.get(id) ?? [id]
  return {
    setOf,
    join: (a, b) => {
      const [one, other] = [setOf(a), setOf(b)]
      if (one === other) return
      const [large, small] = one.length >= other.length ? [one, other] : [other, one]
      for (const id of small) large.push(id)
      for (const id of large) sets.set(id, large)
    },
    all: () =>
      Array.from(new Set(sets.values()), (set) => set.toSorted(byCodeUnit)).sort((a, b) =>
        byCodeUnit(a[0] ?? '', b[0] ?? ''),
      ),
  }
}
