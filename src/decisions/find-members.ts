import {authorityKey} from '../model/authority-key.ts'
import type {RecordDecision} from '../model/decisions.ts'
import {groupBy} from '../model/group-by.ts'
import {fingerprint} from '../model/identity.ts'

/** A record, or a mention of an officer, as a decision may mean it. */
export interface Findable {
  readonly id: string
  readonly key: string
  readonly scope: string
  readonly authority: string | null
  /** path of its report */
  readonly path: string
  /** an officer's name */
  readonly name?: string
}

/** How a decision names one of its two. */
export interface Naming {
  readonly key: string
  readonly authority?: string | undefined
  readonly path?: string | undefined
}

/** What a decision may mean, by key and by name. */
export interface Index {
  readonly named: (key: string) => readonly Findable[]
  readonly keys: () => readonly string[]
}

/** Index members so that decisions find them: by key, officers by name as well. */
export function indexMembers(members: readonly Findable[]): Index {
  const byKey = groupBy(members, ({key}) => key)
  const byName = groupBy(members, ({name}) => (name === undefined ? '' : nameKey(name)))
  return {
    named: (key) => byKey.get(key) ?? (nameKey(key) === '' ? [] : (byName.get(nameKey(key)) ?? [])),
    keys: () => [...new Set(members.flatMap(({key, name}) => (name === undefined ? [key] : [key, name])))],
  }
}

/** `A. Robinson` and `A Robinson` are one name; no key of a record is a name. */
function nameKey(name: string): string {
  return fingerprint(name.replaceAll('&', ' and '))
}

/** The members that both namings of a decision mean, of one council; or why they cannot be told. */
export type FoundPair =
  | {readonly ok: true; readonly a: readonly Findable[]; readonly b: readonly Findable[]}
  | {readonly ok: false; readonly why: 'no such a' | 'no such b' | 'two councils'}
  | {readonly ok: false; readonly why: 'several councils'; readonly councils: readonly string[]}

/** All members that either naming of a decision may mean, of whatever councils. */
export function findBoth(
  {a, b, aIn, bIn, authority}: RecordDecision,
  index: Index,
): {readonly a: readonly Findable[]; readonly b: readonly Findable[]} {
  return {
    a: findAll({key: a, path: aIn, authority}, index),
    b: findAll({key: b, path: bIn, authority}, index),
  }
}

/** Tell what a decision is about. Where it names no council, there must be only one that has both. */
export function pairIn({a, b}: ReturnType<typeof findBoth>): FoundPair {
  if (a.length === 0) return {ok: false, why: 'no such a'}
  if (b.length === 0) return {ok: false, why: 'no such b'}
  const [ofA, ofB] = [groupBy(a, ({scope}) => scope), groupBy(b, ({scope}) => scope)]
  const shared = [...ofA.keys()].filter((scope) => ofB.has(scope))
  const [scope, ...more] = shared
  if (scope === undefined) return {ok: false, why: 'two councils'}
  if (more.length > 0) return {ok: false, why: 'several councils', councils: namesOf(a, shared)}
  return {ok: true, a: ofA.get(scope) ?? [], b: ofB.get(scope) ?? []}
}

/** All members that a naming may mean. */
export function findAll({key, authority, path}: Naming, index: Index): readonly Findable[] {
  const wanted = authority === undefined ? undefined : authorityKey(authority)
  return index
    .named(key)
    .filter(
      (member) =>
        (path === undefined || member.path === path) &&
        (wanted === undefined || (member.authority !== null && authorityKey(member.authority) === wanted)),
    )
}

/** The councils of some scopes, in order. */
export function namesOf(members: readonly Findable[], scopes: readonly string[]): readonly string[] {
  const names = members
    .filter(({scope}) => scopes.includes(scope))
    .map(({authority, path}) => authority ?? path)
  return [...new Set(names)].sort()
}
