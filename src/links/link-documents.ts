import type {Commitment} from '../model/commitment.ts'
import type {Document} from '../model/document.ts'
import {fingerprint} from '../model/identity.ts'
import type {Indicator} from '../model/indicator.ts'
import type {Candidate} from '../model/trends.ts'
import {linkCommitments} from './link-commitments.ts'
import {linkIndicators} from './link-indicators.ts'
import type {Cluster} from './link-nodes.ts'
import {linkOfficers, type OfficerMention} from './link-officers.ts'
import type {Member} from './node.ts'
import type {Scope} from './scopes.ts'

/** What is the same over the reports; every record and every name is in exactly one cluster. */
export interface Links {
  readonly indicators: readonly Cluster<Indicator>[]
  readonly officers: readonly Cluster<OfficerMention>[]
  readonly commitments: readonly Cluster<Commitment>[]
  readonly candidates: readonly Candidate[]
}

/**
 * Link the records of many reports.
 *
 * @param documents  each once; their order changes nothing
 * @param scopes     whose report each document is, by its id
 */
export function linkDocuments(documents: readonly Document[], scopes: ReadonlyMap<string, Scope>): Links {
  const membersOf = <R>(
    records: (document: Document) => readonly Omit<Member<R>, 'scope' | 'authority' | 'document'>[],
  ) =>
    documents.flatMap((document): Member<R>[] => {
      const scope = scopes.get(document.id) ?? {key: document.id, authority: null}
      return records(document).map((record) => ({
        ...record,
        scope: scope.key,
        authority: scope.authority,
        document,
      }))
    })
  const indicators = linkIndicators(membersOf(({indicators: rows}) => rows.map(asMember)))
  const officers = linkOfficers(membersOf(mentionsOf))
  const commitments = linkCommitments(membersOf(({commitments: rows}) => rows.map(asMember)))
  return {
    indicators: indicators.clusters,
    officers: officers.clusters,
    commitments: commitments.clusters,
    candidates: [...indicators.candidates, ...officers.candidates, ...commitments.candidates],
  }
}

function asMember<R extends {readonly id: string; readonly key: string}>(
  record: R,
): Pick<Member<R>, 'id' | 'key' | 'record'> {
  return {id: record.id, key: record.key, record}
}

function mentionsOf({
  indicators,
  commitments,
}: Document): Pick<Member<OfficerMention>, 'id' | 'key' | 'record'>[] {
  return [...indicators, ...commitments].flatMap(({id, key, table, row, officers}) =>
    officers.map((officer) => ({
      id: officer.id,
      key: `${key} ${fingerprint(officer.name)}`,
      record: {record: id, row: {table, row}, officer},
    })),
  )
}
