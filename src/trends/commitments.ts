import type {Commitment} from '../model/commitment.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {CommitmentChain} from '../model/trends.ts'
import {clusterIds} from './cluster-id.ts'
import type {Group} from './group.ts'
import {placeOfRow} from './place-of-row.ts'

/** Each commitment from report to report, in the order in which the reports were made. */
export function chainsOf(groups: readonly Group<Commitment>[]): CommitmentChain[] {
  const ids = clusterIds('commitment', groups)
  const chains = groups.map(({authority, members, links}, index) => ({
    id: ids[index] ?? '',
    authority,
    chain: members.toSorted(inTime).map(({document, record}) => ({
      document: document.id,
      record: record.id,
      key: record.key,
      period: document.period?.label ?? null,
      ...(record.number === undefined ? {} : {number: record.number}),
      ...(record.reference === undefined ? {} : {reference: record.reference}),
      commitment: record.commitment,
      ...(record.status === null ? {} : {status: record.status.now}),
      progress: record.progress,
      position: placeOfRow(document, record),
    })),
    links,
  }))
  return chains.sort((a, b) => byCodeUnit(a.authority ?? '', b.authority ?? '') || byCodeUnit(a.id, b.id))
}

type Members = Group<Commitment>['members']

function inTime(a: Members[number], b: Members[number]): number {
  return a.rank - b.rank || byCodeUnit(a.document.id, b.document.id) || byCodeUnit(a.id, b.id)
}
