import type {Commitment} from '../model/commitment.ts'
import type {Document} from '../model/document.ts'
import type {Indicator} from '../model/indicator.ts'
import type {Candidate} from '../model/link.ts'
import type {MemberWords} from './decisions/member-words.ts'
import type {PairJudgement} from './judge-pair.ts'
import type {Unlisted} from './commitments/few-candidates.ts'
import {judgeCommitments, linkCommitments} from './commitments/link-commitments.ts'
import {judgeIndicators, linkIndicators} from './indicators/link-indicators.ts'
import type {Cluster, CutBlock} from './link-nodes.ts'
import {judgeOfficers, linkOfficers} from './officers/link-officers.ts'
import {mentionsIn, type OfficerMention} from './officers/officer-mention.ts'
import type {Member} from './node.ts'
import type {Scope} from './scopes.ts'

/** What is the same over the reports; every record and every name is in exactly one cluster. */
export interface Links {
  readonly indicators: readonly Cluster<Indicator>[]
  readonly officers: readonly Cluster<OfficerMention>[]
  readonly commitments: readonly Cluster<Commitment>[]
  readonly candidates: readonly Candidate[]
  /** what was too much to compare whole */
  readonly cut: readonly CutBlock[]
  /** pairs of commitments that no person is asked about, in numbers */
  readonly unlisted: readonly Unlisted[]
}

/**
 * Link the records of many reports.
 *
 * @param documents  each once; their order changes nothing
 * @param scopes     whose report each document is, by its id, and whose row a record is that is another council's
 * @param words      what persons said of records and mentions, by their ids: it goes before all that is found
 */
export function linkDocuments(
  documents: readonly Document[],
  scopes: ReadonlyMap<string, Scope>,
  words: Words = NOTHING_SAID,
): Links {
  const members = membersOf(documents, scopes, words)
  const indicators = linkIndicators(members.indicators)
  const officers = linkOfficers(members.officers)
  const commitments = linkCommitments(members.commitments)
  return {
    indicators: indicators.clusters,
    officers: officers.clusters,
    commitments: commitments.clusters,
    candidates: [...indicators.candidates, ...officers.candidates, ...commitments.candidates],
    cut: [...indicators.cut, ...officers.cut, ...commitments.cut],
    unlisted: commitments.unlisted,
  }
}

/**
 * Judge one pair of records or mentions among all the others, as `linkDocuments` does.
 *
 * @returns  `undefined` where the two are not of one kind
 */
export function judgeDocuments(
  documents: readonly Document[],
  scopes: ReadonlyMap<string, Scope>,
  a: string,
  b: string,
  words: Words = NOTHING_SAID,
): PairJudgement | undefined {
  const {indicators, officers, commitments} = membersOf(documents, scopes, words)
  if (holdsBoth(indicators, a, b)) return judgeIndicators(indicators, a, b)
  if (holdsBoth(officers, a, b)) return judgeOfficers(officers, a, b)
  return holdsBoth(commitments, a, b) ? judgeCommitments(commitments, a, b) : undefined
}

function holdsBoth(members: readonly {readonly id: string}[], a: string, b: string): boolean {
  return members.some(({id}) => id === a) && members.some(({id}) => id === b)
}

type Words = ReadonlyMap<string, MemberWords>
const NOTHING_SAID: Words = new Map()

/** All that can be linked, in its report and under its council. */
export interface Members {
  readonly indicators: readonly Member<Indicator>[]
  readonly officers: readonly Member<OfficerMention>[]
  readonly commitments: readonly Member<Commitment>[]
}

/** Gather what can be linked; with `words` what persons said of it. */
export function membersOf(
  documents: readonly Document[],
  scopes: ReadonlyMap<string, Scope>,
  words: Words = NOTHING_SAID,
): Members {
  const scopeOf = (document: Document): Scope =>
    scopes.get(document.id) ?? {key: document.id, authority: null}
  const indicators = documents.flatMap((document) =>
    recordsIn(document.indicators, document, scopeOf(document)),
  )
  const officers = documents.flatMap((document) => mentionsIn(document, scopeOf(document)))
  const commitments = documents.flatMap((document) =>
    recordsIn(document.commitments, document, scopeOf(document)),
  )
  // a scope more than there are documents is of a row that is another council's
  if (words.size === 0 && scopes.size <= documents.length) return {indicators, officers, commitments}
  return {
    indicators: withSaid(indicators, ({id}) => id, scopes, words),
    officers: withSaid(officers, ({of}) => of.id, scopes, words),
    commitments: withSaid(commitments, ({id}) => id, scopes, words),
  }
}

/** Members with what persons said of them: of a row that is another council's, and of what it is one with. */
function withSaid<R>(
  members: readonly Member<R>[],
  rowOf: (record: R) => string,
  scopes: ReadonlyMap<string, Scope>,
  words: Words,
): readonly Member<R>[] {
  return members.map((member) => {
    const [moved, said] = [scopes.get(rowOf(member.record)), words.get(member.id)]
    if (moved === undefined && said === undefined) return member
    const {key: scope, authority} = moved ?? {key: member.scope, authority: member.authority}
    return {...member, scope, authority, ...(said === undefined ? {} : {words: said})}
  })
}

function recordsIn<R extends {readonly id: string; readonly key: string}>(
  records: readonly R[],
  document: Document,
  {key: scope, authority}: Scope,
): Member<R>[] {
  return records.map((record) => ({id: record.id, key: record.key, scope, authority, document, record}))
}
