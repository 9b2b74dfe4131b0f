import {notThere} from '../choose/choice.ts'
import type {EntryPlace, Placed, RecordDecision} from '../model/decisions.ts'
import {byCodeUnit} from '../model/identity.ts'
import {wordOf} from '../model/word.ts'
import {inOrder} from '../links/blocking.ts'
import {closeWords, type Statement} from '../links/decisions/close-words.ts'
import {contradictionMessage} from './contradiction-message.ts'
import {entryMessage, type EntryMessage} from './entry-message.ts'
import {type Findable, findBoth, type FoundPair, type Index, indexMembers, pairIn} from './find-members.ts'
import {foundAt, type Found} from './found.ts'
import {noSuchKey, severalCouncils, twoCouncils} from './sentences.ts'
import type {MemberWords} from '../links/decisions/member-words.ts'

export interface SettledLinks {
  readonly words: ReadonlyMap<string, MemberWords>
  readonly found: readonly Found[]
  readonly messages: readonly EntryMessage[]
}

/** What may be meant by the decisions of each kind. */
export type Findables = Readonly<Record<RecordDecision['kind'], readonly Findable[]>>

/**
 * Find what decisions are about, and close them.
 *
 * One that matches nothing is reported and kept for reports to come; two that contradict each other are an error that
 * names both, and so is one that cannot be obeyed.
 */
export function settleLinks(
  decisions: readonly Placed<RecordDecision>[],
  findables: Findables,
): SettledLinks {
  const {statements, found, messages} = findStatements(decisions, findables)
  const {words, contradictions} = closeWords(statements)
  return {words, found, messages: [...messages, ...contradictions.map(contradictionMessage)]}
}

/** Find what decisions are about, each by itself. */
export function findStatements(
  decisions: readonly Placed<RecordDecision>[],
  findables: Findables,
): SettledOne {
  const settled = KINDS.flatMap((kind) => {
    const own = decisions.filter(({entry}) => entry.kind === kind)
    if (own.length === 0) return []
    const index = indexMembers(findables[kind])
    return own.map((one) => settleOne(one, index))
  })
  return {
    statements: settled.flatMap(({statements}) => statements),
    found: settled.flatMap(({found}) => found),
    messages: settled.flatMap(({messages}) => messages),
  }
}

const KINDS = ['indicator', 'officer', 'commitment'] as const

interface SettledOne {
  readonly statements: readonly Statement[]
  readonly found: readonly Found[]
  readonly messages: readonly EntryMessage[]
}

function settleOne(decision: Placed<RecordDecision>, index: Index): SettledOne {
  const {entry, place} = decision
  const all = findBoth(entry, index)
  const found = [{place, a: foundAt(all.a), b: foundAt(all.b)}]
  const pair = pairIn(all)
  if (!pair.ok) return {statements: [], found, messages: [notFound(decision, pair, index)]}
  const both = new Set(pair.a.map(({id}) => id))
  if (pair.b.some(({id}) => both.has(id)))
    return {
      statements: [],
      found,
      messages: [
        entryMessage(
          place,
          'error',
          'one-thing',
          `${entry.a} and ${entry.b} name the same row: name the report of each in aIn and bIn`,
        ),
      ],
    }
  return {
    found,
    statements: pairsOf(entry, pair.a, pair.b).map(([one, other]) => {
      const [a, b] = inOrder(one.id, other.id)
      const says = entry.same === 'unsure' ? 'unsure' : entry.same ? 'same' : 'apart'
      return {a, b, says, word: wordOf(entry), place}
    }),
    messages: [...sayIfSeveral(entry, place, 'a', pair.a), ...sayIfSeveral(entry, place, 'b', pair.b)],
  }
}

/** Each with each where they are two; where they are one, so that all are joined. */
function pairsOf(
  {same}: RecordDecision,
  ones: readonly Findable[],
  others: readonly Findable[],
): (readonly [Findable, Findable])[] {
  if (same !== true) return ones.flatMap((one) => others.map((other) => [one, other] as const))
  const [one, other] = [ones[0], others[0]]
  if (one === undefined || other === undefined) return []
  return [
    ...others.map((each) => [one, each] as const),
    ...ones.slice(1).map((each) => [each, other] as const),
  ]
}

/** A key of a record that several reports have means the row of each; that is said, for it may not be meant. */
function sayIfSeveral(
  entry: RecordDecision,
  place: EntryPlace,
  side: 'a' | 'b',
  members: readonly Findable[],
): EntryMessage[] {
  const paths = [...new Set(members.map(({path}) => path))].sort(byCodeUnit)
  const byName = members.some(({key}) => key !== entry[side])
  if (paths.length < 2 || byName) return []
  const sentence = `Took ${entry[side]} for the row of each of ${paths.length} reports that have it (${paths.join(', ')}): ${side}In can name one`
  return [entryMessage(place, 'info', 'several-reports', sentence)]
}

type NotFound = Extract<FoundPair, {ok: false}>

function notFound({entry, place}: Placed<RecordDecision>, found: NotFound, index: Index): EntryMessage {
  switch (found.why) {
    case 'no such a':
      return noSuch(entry.a, entry, place, index)
    case 'no such b':
      return noSuch(entry.b, entry, place, index)
    case 'two councils':
      return twoCouncils({entry, place})
    case 'several councils':
      return severalCouncils({entry, place}, found.councils)
    default:
      return found satisfies never
  }
}

function noSuch(key: string, entry: RecordDecision, place: EntryPlace, index: Index): EntryMessage {
  const {message} = notThere('decisions/no-match', noSuchKey(key, entry), key, index.keys())
  return entryMessage(place, 'warning', 'no-match', message)
}
