import type {Commitment} from '../model/commitment.ts'
import type {ChainEntry} from '../model/commitment-course.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {CommitmentChain} from '../model/trends.ts'
import {clusterIds} from './cluster-id.ts'
import {dueOf, slipsOf} from './due-dates.ts'
import type {Entry, Group} from './group.ts'
import {earlier, keepIds, type Published} from './keep-ids.ts'
import {outcomeOf} from './outcome.ts'
import {placeOfRow} from './place-of-row.ts'
import {statusesOf} from './status-history.ts'

/** Each commitment from report to report, in the order in which the reports were made, and what became of it. */
export function chainsOf(
  groups: readonly Group<Commitment>[],
  ledger: readonly Published[] = [],
): CommitmentChain[] {
  const ids = keepIds(clusterIds('commitment', groups), groups, ledger)
  const laterReports = laterReportsIn(groups)
  const chains = groups.flatMap(({scope, authority, members, links}, index): CommitmentChain[] => {
    const rows = members.toSorted(inTime)
    const chain = rows.map(entryOf)
    const outcome = outcomeOf(rows, (rank) => laterReports(scope, rank))
    const [first] = chain
    if (first === undefined || outcome === undefined) return []
    return [
      {
        id: ids[index]?.id ?? '',
        authority,
        promised: {document: first.document, record: first.record, period: first.period},
        chain,
        slips: slipsOf(rows),
        statuses: statusesOf(rows),
        outcome,
        links,
        ...earlier(ids[index]),
      },
    ]
  })
  return chains.sort((a, b) => byCodeUnit(a.authority ?? '', b.authority ?? '') || byCodeUnit(a.id, b.id))
}

function entryOf({document, record}: Entry<Commitment>): ChainEntry {
  const due = dueOf(record)
  return {
    document: document.id,
    record: record.id,
    key: record.key,
    period: document.period?.label ?? null,
    ...(record.number === undefined ? {} : {number: record.number}),
    ...(record.reference === undefined ? {} : {reference: record.reference}),
    commitment: record.commitment,
    ...(due === undefined ? {} : {due}),
    ...(record.status === null ? {} : {status: record.status.now}),
    progress: record.progress,
    position: placeOfRow(document, record),
  }
}

/** How many reports with commitments an authority made after a time. */
function laterReportsIn(groups: readonly Group<Commitment>[]): (scope: string, rank: number) => number {
  const ranks = new Map(
    Array.from(
      groupBy(groups, ({scope}) => scope),
      ([scope, own]) => {
        const reports = own.flatMap(({members}) =>
          members.map(({document, rank}): [string, number] => [document.id, rank]),
        )
        return [scope, [...new Map(reports).values()]] as const
      },
    ),
  )
  return (scope, rank) => (ranks.get(scope) ?? []).filter((other) => other > rank).length
}

type Members = Group<Commitment>['members']

function inTime(a: Members[number], b: Members[number]): number {
  return a.rank - b.rank || byCodeUnit(a.document.id, b.document.id) || byCodeUnit(a.id, b.id)
}
