import {notThere} from '../choose/choice.ts'
import {closeWords, type Statement} from '../links/decisions/close-words.ts'
import {inOrder} from '../links/blocking.ts'
import {authorityKey} from '../model/authority-key.ts'
import type {AuthorityDecision, Placed} from '../model/decisions.ts'
import type {Document} from '../model/document.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {AuthorityRelation} from '../model/trends.ts'
import {wordOf} from '../model/word.ts'
import {contradictionMessage} from './contradiction-message.ts'
import {entryMessage, type EntryMessage} from './entry-message.ts'
import {relationsIn} from './relations-in.ts'

export interface SettledAuthorities {
  /** those whose council has other names, under one name */
  readonly documents: readonly Document[]
  readonly relations: readonly AuthorityRelation[]
  readonly messages: readonly EntryMessage[]
}

/**
 * Give the councils that a person says are one one name, and keep what they say of mergers.
 *
 * A merger joins no series: it is a relation of two councils.
 */
export function settleAuthorities(
  documents: readonly Document[],
  decisions: readonly Placed<AuthorityDecision>[],
): SettledAuthorities {
  const {words, contradictions} = closeWords(
    decisions.filter(({entry}) => entry.relation === undefined).map(statementOf),
  )
  const setOf = (name: string): string => words.get(authorityKey(name))?.set ?? authorityKey(name)
  const known = groupBy(
    documents.flatMap(({authority}) => authority?.name ?? []),
    setOf,
  )
  return {
    documents:
      words.size === 0
        ? documents
        : documents.map((document) =>
            renamed(document, known.get(setOf(document.authority?.name ?? '')) ?? []),
          ),
    relations: relationsIn(decisions),
    messages: [
      ...decisions.flatMap((one) => unknownNames(one, documents)),
      ...contradictions.map(contradictionMessage),
    ],
  }
}

function statementOf({entry, place}: Placed<AuthorityDecision>): Statement {
  const [a, b] = inOrder(authorityKey(entry.a), authorityKey(entry.b))
  return {a, b, says: entry.same ? 'same' : 'apart', word: wordOf(entry), place}
}

/** Under the name that most reports have; of as many the longest. */
function renamed(document: Document, names: readonly string[]): Document {
  const {authority} = document
  const uses = Array.from(
    groupBy(names, (name) => name),
    ([name, all]) => ({name, count: all.length}),
  )
  const [most] = uses.sort(
    (a, b) => b.count - a.count || b.name.length - a.name.length || byCodeUnit(a.name, b.name),
  )
  if (authority === null || most === undefined || authorityKey(most.name) === authorityKey(authority.name))
    return document
  return {...document, authority: {...authority, name: most.name}}
}

function unknownNames(
  {entry, place}: Placed<AuthorityDecision>,
  documents: readonly Document[],
): EntryMessage[] {
  const names = documents.flatMap(({authority}) => authority?.name ?? [])
  const known = new Set(names.map(authorityKey))
  return [entry.a, entry.b]
    .filter((name) => !known.has(authorityKey(name)))
    .map((name) => {
      const {message} = notThere(
        'decisions/no-match',
        `No report is about ${name}, so this is kept and not used`,
        name,
        names,
      )
      return entryMessage(place, 'warning', 'no-match', message)
    })
}
