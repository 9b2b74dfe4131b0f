import {membersOf} from '../links/link-documents.ts'
import type {MemberWords} from '../links/decisions/member-words.ts'
import {scopesOf, type Scope} from '../links/scopes.ts'
import {authorityKey} from '../model/authority-key.ts'
import type {AuthorityDecision, Correction, Decided, Placed, RecordDecision} from '../model/decisions.ts'
import type {Document} from '../model/document.ts'
import type {RowWords} from '../model/row-words.ts'
import type {AuthorityRelation} from '../model/trends.ts'
import {inPlace, type EntryMessage} from './entry-message.ts'
import type {Findable} from './find-members.ts'
import type {Found} from './found.ts'
import {settleAuthorities} from './settle-authorities.ts'
import {clashes} from './find-rows.ts'
import {settleCorrections} from './settle-corrections.ts'
import {settleLinks, type Findables} from './settle-links.ts'

/** Reports as persons put them right, and what persons said of them. */
export interface Settled {
  readonly documents: readonly Document[]
  /** whose report each document is, by its id; whose row a record is, by its own, where that is another council */
  readonly scopes: ReadonlyMap<string, Scope>
  /** of records and of mentions of officers, by their ids */
  readonly words: ReadonlyMap<string, MemberWords>
  /** of rows, by the id of their record */
  readonly rows: ReadonlyMap<string, RowWords>
  readonly relations: readonly AuthorityRelation[]
  /** how many entries there are, and how many of them match nothing; absent where nobody decided anything */
  readonly counts?: {readonly applied: number; readonly unmatched: number}
  /** which councils have what an entry names, of those whose reports these are */
  readonly found: readonly Found[]
  readonly messages: readonly EntryMessage[]
}

/** Reports of which nobody said anything. */
export function unsettled(documents: readonly Document[]): Settled {
  return {
    documents,
    scopes: scopesOf(documents),
    words: new Map(),
    rows: new Map(),
    relations: [],
    found: [],
    messages: [],
  }
}

/**
 * Apply a person's word to reports.
 *
 * Councils first, then rows, then what is one and what is not: a row that is another council's is sought there. The
 * order of the entries and of the files that they stand in changes nothing.
 *
 * @returns  with errors among its messages where it cannot all be obeyed; then nothing should be built of it
 */
export function settle(documents: readonly Document[], {links, corrections}: Decided): Settled {
  if (links.length + corrections.length === 0) return unsettled(documents)
  const [ofReports, ofRows] = reportsAndRows(corrections, documents)
  const authorities = settleAuthorities(
    documents.map((document) => withAuthority(document, ofReports)),
    links.filter(isOfAuthorities),
  )
  const whole = scopesOf(authorities.documents)
  const rows = settleCorrections(authorities.documents, whole, ofRows)
  const scopes = new Map([...whole, ...rows.moved])
  const settled = settleLinks(links.filter(isOfRecords), findablesIn(rows.documents, scopes))
  const messages = inPlace([
    ...clashes(ofReports, ({entry}) => entry.key),
    ...authorities.messages,
    ...rows.messages,
    ...settled.messages,
  ])
  const unmatched = unmatchedIn(messages)
  return {
    documents: rows.documents,
    scopes,
    words: settled.words,
    rows: rows.rows,
    relations: authorities.relations,
    counts: {applied: links.length + corrections.length - unmatched, unmatched},
    found: [...rows.found, ...settled.found],
    messages,
  }
}

/** How many entries match nothing: one may be told of twice. */
function unmatchedIn(messages: readonly EntryMessage[]): number {
  const lost = messages.filter(({message}) => message.code === 'decisions/no-match')
  return new Set(lost.map(({path, message}) => `${path} ${message.message.split(':')[0] ?? ''}`)).size
}

function isOfAuthorities(one: Decided['links'][number]): one is Placed<AuthorityDecision> {
  return one.entry.kind === 'authority'
}

function isOfRecords(one: Decided['links'][number]): one is Placed<RecordDecision> {
  return one.entry.kind !== 'authority'
}

type Corrections = readonly Placed<Correction>[]

/** A correction whose key is the path of a report is of the whole report. */
function reportsAndRows(
  corrections: Corrections,
  documents: readonly Document[],
): [Corrections, Corrections] {
  const paths = new Set(documents.map(({source}) => source.path))
  const isOfReport = ({entry}: Placed<Correction>): boolean =>
    paths.has(entry.key) && entry.field.trim().toLowerCase() === 'authority'
  return [corrections.filter(isOfReport), corrections.filter((one) => !isOfReport(one))]
}

function withAuthority(document: Document, corrections: Corrections): Document {
  const [said] = corrections.filter(({entry}) => entry.key === document.source.path)
  if (said === undefined) return document
  const {value, by, at} = said.entry
  const name = String(value).trim()
  const kept = document.authority !== null && authorityKey(document.authority.name) === authorityKey(name)
  const authority = {name, from: 'manifest', confidence: 1, basis: `${by}, ${at}`} as const
  return kept ? document : {...document, authority}
}

function findablesIn(documents: readonly Document[], scopes: ReadonlyMap<string, Scope>): Findables {
  const {indicators, officers, commitments} = membersOf(documents, scopes)
  return {
    indicator: indicators.map(findable),
    officer: officers.map((member) => ({...findable(member), name: member.record.officer.name})),
    commitment: commitments.map(findable),
  }
}

function findable({
  id,
  key,
  scope,
  authority,
  document,
}: {
  readonly id: string
  readonly key: string
  readonly scope: string
  readonly authority: string | null
  readonly document: Document
}): Findable {
  return {id, key, scope, authority, path: document.source.path}
}
