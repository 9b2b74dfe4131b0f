import {disjointSets} from '../disjoint-sets.ts'
import type {MemberWords} from './member-words.ts'

interface Spoken {
  readonly id: string
  readonly words?: MemberWords
}

/**
 * Find the members that cannot stay with those that print the same.
 *
 * Members that print the same are one without a comparison. Where that, with what persons said is one, would join two
 * that a person keeps apart, each member that persons spoke of stands alone, and the evidence is weighed for each.
 *
 * @param groups  members that print the same
 * @returns       ids of the members to take out of their groups
 */
export function toSetApart(groups: Iterable<readonly Spoken[]>): ReadonlySet<string> {
  const spoken = Array.from(groups, (group) => group.filter(({words}) => words !== undefined)).filter(
    ({length}) => length > 0,
  )
  if (spoken.length === 0) return new Set()
  const words = new Map(
    spoken.flat().flatMap(({words: own}) => (own === undefined ? [] : [[own.set, own] as const])),
  )
  const sets = disjointSets([...words.keys()])
  for (const group of spoken) {
    const [first, ...others] = group.flatMap(({words: own}) => own?.set ?? [])
    for (const other of others) if (first !== undefined) sets.join(first, other)
  }
  const torn = new Set(
    Array.from(words.values()).flatMap(({set, apart, unsure}) => {
      const own = sets.setOf(set)
      return [...apart.keys(), ...unsure.keys()].some((other) => own.includes(other)) ? own : []
    }),
  )
  return new Set(
    spoken.flat().flatMap(({id, words: own}) => (own !== undefined && torn.has(own.set) ? [id] : [])),
  )
}
