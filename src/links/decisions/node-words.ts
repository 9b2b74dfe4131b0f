import {pairKey} from '../blocking.ts'
import type {NodeConflicts} from '../conflicts.ts'
import type {Node} from '../node.ts'
import type {MemberWords, SaidPair} from './member-words.ts'

/** What persons said of the nodes of one scope. */
export interface NodeWords {
  /** is nothing said of any? */
  readonly none: boolean
  /** the pairs of members that persons said are one, with the nodes that hold them */
  readonly same: readonly NodePair[]
  /** the pairs that a person was unsure of */
  readonly unsure: readonly NodePair[]
  /** what keeps two nodes from being joined, if anything does; `apart` where a person is sure */
  readonly between: (one: string, other: string) => HeldApart | undefined
  /** is anything said of it? */
  readonly spokenOf: (id: string) => boolean
}

export interface HeldApart {
  readonly says: 'apart' | 'unsure'
  readonly pair: SaidPair
}

/** A pair of members and the nodes that hold them: one node where they print the same. */
export interface NodePair {
  readonly pair: SaidPair
  readonly nodes: readonly [string, string]
}

/** Gather what was said of the members of nodes. */
export function nodeWords<R, Subject>(nodes: readonly Node<R, Subject>[]): NodeWords {
  const words = new Map<string, readonly MemberWords[]>()
  const home = new Map<string, string>()
  for (const {id, members} of nodes) {
    if (!members.some((member) => member.words !== undefined)) continue // as it is with nearly all
    words.set(
      id,
      members.flatMap((member) => member.words ?? []),
    )
    for (const member of members) if (member.words !== undefined) home.set(member.id, id)
  }
  const placed = (pair: SaidPair): NodePair[] => {
    const [one, other] = [home.get(pair.a), home.get(pair.b)]
    return one === undefined || other === undefined ? [] : [{pair, nodes: [one, other]}]
  }
  const all = [...words.values()].flat()
  const unsure = new Map(
    all.flatMap((own) =>
      [...own.unsure.values()].map((pair): [string, SaidPair] => [pairKey(pair.a, pair.b), pair]),
    ),
  )
  return {
    none: words.size === 0,
    same: all.flatMap(({same}) => same).flatMap(placed),
    unsure: [...unsure.values()].flatMap(placed),
    between: (one, other) => between(words.get(one) ?? [], words.get(other) ?? []),
    spokenOf: (id) => words.has(id),
  }
}

function between(ones: readonly MemberWords[], others: readonly MemberWords[]): HeldApart | undefined {
  for (const says of ['apart', 'unsure'] as const) {
    for (const one of ones) {
      for (const other of others) {
        const pair = one[says].get(other.set)
        if (pair !== undefined) return {says, pair}
      }
    }
  }
  return undefined
}

/** A person's word goes before what the kind's own comparison says. */
export function withWords(conflicts: NodeConflicts, words: NodeWords): NodeConflicts {
  if (words.none) return conflicts
  const joined = new Set(words.same.map(({nodes: [a, b]}) => pairKey(a, b)))
  return {
    cannot: (a, b) => {
      if (!words.spokenOf(a) || !words.spokenOf(b)) return conflicts.cannot(a, b)
      if (words.between(a, b) !== undefined) return true
      return !joined.has(pairKey(a, b)) && conflicts.cannot(a, b)
    },
    face: (id) => (words.spokenOf(id) ? id : conflicts.face(id)),
  }
}
