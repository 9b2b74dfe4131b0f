import {notThere} from '../choose/choice.ts'
import type {EntryPlace, Placed, RecordDecision} from '../model/decisions.ts'
import {byCodeUnit} from '../model/identity.ts'
import {wordOf} from '../model/word.ts'
import {inOrder} from '../links/blocking.ts'
import {closeWords, type Statement} from '../links/decisions/close-words.ts'
import {contradictionMessage} from './contradiction-message.ts'
import {entryMessage, type EntryMessage} from './entry-message.ts'
import {type Findable, findPair, type FoundPair, type Index, indexMembers} from './find-members.ts'
import type {MemberWords} from '../links/decisions/member-words.ts'

export interface SettledLinks {
  readonly words: ReadonlyMap<string, MemberWords>
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
  const {statements, messages} = findStatements(decisions, findables)
  const {words, contradictions} = closeWords(statements)
  return {words, messages: [...messages, ...contradictions.map(contradictionMessage)]}
}

/** Find what decisions are about, each by itself. */
export function findStatements(
  decisions: readonly Placed<RecordDecision>[],
  findables: Findables,
): SettledOne {
  const found = KINDS.flatMap((kind) => {
    const own = decisions.filter(({entry}) => entry.kind === kind)
    if (own.length === 0) return []
    const index = indexMembers(findables[kind])
    return own.map((one) => settleOne(one, index))
  })
  return {
    statements: found.flatMap(({statements}) => statements),
    messages: found.flatMap(({messages}) => messages),
  }
}

const KINDS = ['indicator', 'officer', 'commitment'] as const

interface SettledOne {
  readonly statements: readonly Statement[]
  readonly messages: readonly EntryMessage[]
}

function settleOne(decision: Placed<RecordDecision>, index: Index): SettledOne {
  const {entry, place} = decision
  const found = findPair(entry, index)
  if (!found.ok) return {statements: [], messages: [notFound(decision, found, index)]}
  const both = new Set(found.a.map(({id}) => id))
  if (found.b.some(({id}) => both.has(id)))
    return {
      statements: [],
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
    statements: pairsOf(entry, found.a, found.b).map(([one, other]) => {
      const [a, b] = inOrder(one.id, other.id)
      const says = entry.same === 'unsure' ? 'unsure' : entry.same ? 'same' : 'apart'
      return {a, b, says, word: wordOf(entry), place}
    }),
    messages: [...sayIfSeveral(entry, place, 'a', found.a), ...sayIfSeveral(entry, place, 'b', found.b)],
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
      return entryMessage(
        place,
        'error',
        'two-councils',
        `${entry.a} and ${entry.b} are of two councils, which never share ${entry.kind === 'officer' ? 'an officer' : 'a series'}`,
      )
    case 'several councils':
      return entryMessage(
        place,
        'error',
        'several-councils',
        `Several councils have both keys (${found.councils.join(', ')}): say in authority which is meant`,
      )
    default:
      return found satisfies never
  }
}

function noSuch(key: string, entry: RecordDecision, place: EntryPlace, index: Index): EntryMessage {
  const whose = entry.authority === undefined ? '' : ` of ${entry.authority}`
  const {message} = notThere(
    'decisions/no-match',
    `No ${entry.kind}${whose} has the key ${key} any more, so this is kept and not used`,
    key,
    index.keys(),
  )
  return entryMessage(place, 'warning', 'no-match', message)
}
