import type {EntryPlace} from '../../model/decisions.ts'
import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import {disjointSets, type DisjointSets} from '../disjoint-sets.ts'
import type {MemberWords, SaidPair} from './member-words.ts'

/** What one entry says of two members. */
export interface Statement extends SaidPair {
  readonly says: 'same' | 'apart' | 'unsure'
  readonly place: EntryPlace
}

/** Entries that cannot hold together: `apart` says that two are two, and all of `same` together that they are one. */
export interface Contradiction {
  readonly apart: Statement
  readonly same: readonly Statement[]
}

export interface Closed {
  readonly words: ReadonlyMap<string, MemberWords>
  readonly contradictions: readonly Contradiction[]
}

/**
 * Close what persons said: one and one are one, and what is apart from one of them is apart from all.
 *
 * The order of the statements changes nothing. Who is unsure says nothing against who is not.
 */
export function closeWords(statements: readonly Statement[]): Closed {
  const ordered = statements.toSorted(inOrder)
  const same = ordered.filter(({says}) => says === 'same')
  const sets = disjointSets([...new Set(ordered.flatMap(({a, b}) => [a, b]))])
  for (const {a, b} of same) sets.join(a, b)
  const apart = ordered.filter(({says}) => says === 'apart')
  return {
    words: wordsOf(ordered, sets),
    contradictions: apart.flatMap((one) =>
      sets.setOf(one.a) === sets.setOf(one.b) ? [{apart: one, same: pathBetween(one, same)}] : [],
    ),
  }
}

/** The latest word of a pair comes first, so that it is the one that is shown. */
function inOrder(x: Statement, y: Statement): number {
  return (
    byCodeUnit(x.a, y.a) ||
    byCodeUnit(x.b, y.b) ||
    byCodeUnit(y.word.at, x.word.at) ||
    byCodeUnit(x.word.by, y.word.by) ||
    byCodeUnit(x.word.note, y.word.note) ||
    byCodeUnit(x.place.path, y.place.path) ||
    x.place.line - y.place.line
  )
}

function wordsOf(statements: readonly Statement[], sets: DisjointSets): Map<string, MemberWords> {
  const names = new Map(sets.all().flatMap((ids) => ids.map((id): [string, string] => [id, ids[0] ?? id])))
  const nameOf = (id: string): string => names.get(id) ?? id
  const between = (says: Statement['says']): Map<string, Map<string, SaidPair>> => {
    const found = new Map<string, Map<string, SaidPair>>()
    for (const {a, b, word} of statements.filter((one) => one.says === says)) {
      const [one, other] = [nameOf(a), nameOf(b)]
      if (one === other) continue
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const known = found.get(from) ?? new Map<string, SaidPair>()
        if (!known.has(to)) found.set(from, known.set(to, {a, b, word}))
      }
    }
    return found
  }
  const [apart, unsure] = [between('apart'), between('unsure')]
  const joined = groupBy(onceAPair(statements.filter(({says}) => says === 'same')), ({a}) => a)
  return new Map(
    Array.from(names, ([id, set]): [string, MemberWords] => [
      id,
      {
        set,
        same: joined.get(id) ?? [],
        apart: apart.get(set) ?? new Map<string, SaidPair>(),
        unsure: unsure.get(set) ?? new Map<string, SaidPair>(),
      },
    ]),
  )
}

function onceAPair(statements: readonly Statement[]): SaidPair[] {
  const pairs = groupBy(statements, ({a, b}) => `${a} ${b}`)
  return Array.from(pairs.values(), (all) => all.slice(0, 1).map(({a, b, word}) => ({a, b, word}))).flat()
}

/** The fewest statements by which two are one. */
function pathBetween({a, b}: SaidPair, same: readonly Statement[]): Statement[] {
  const reached = new Map<string, Statement[]>([[a, []]])
  for (const [at, path] of reached) {
    if (at === b) return path
    for (const one of same) {
      const next = one.a === at ? one.b : one.b === at ? one.a : undefined
      if (next !== undefined && !reached.has(next)) reached.set(next, [...path, one])
    }
  }
  return []
}
