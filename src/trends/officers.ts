import {byCodeUnit} from '../model/identity.ts'
import type {Officer} from '../model/officer.ts'
import type {OfficerCluster} from '../model/trends.ts'
import {groupBy} from '../model/group-by.ts'
import {clusterIds} from './cluster-id.ts'
import type {Group} from './group.ts'
import {earlier, keepIds, type Published} from './keep-ids.ts'
import {placeOfRow} from './place-of-row.ts'

/** One name in one record. */
export interface Mention {
  readonly of: {readonly id: string; readonly table: string; readonly row: number}
  readonly officer: Officer
}

/** Each officer with every mention, in order of period and report. */
export function officersOf(
  groups: readonly Group<Mention>[],
  ledger: readonly Published[] = [],
): OfficerCluster[] {
  const ids = keepIds(clusterIds('officer', groups), groups, ledger)
  const clusters = groups.flatMap(({authority, members, links}, index) =>
    members.slice(0, 1).map((first) => ({
      id: ids[index]?.id ?? '',
      name: fullestName(members.map(({record}) => record.officer.name)),
      kind: first.record.officer.kind,
      authority,
      mentions: members.toSorted(inTime).map(({document, key, record: {of, officer}}) => ({
        id: officer.id,
        key,
        document: document.id,
        record: of.id,
        raw: officer.raw,
        period: document.period?.label ?? null,
        position: placeOfRow(document, of),
      })),
      links,
      ...earlier(ids[index]),
    })),
  )
  return clusters.sort(
    (a, b) =>
      byCodeUnit(a.authority ?? '', b.authority ?? '') ||
      byCodeUnit(a.name, b.name) ||
      byCodeUnit(a.id, b.id),
  )
}

type Members = Group<Mention>['members']

function inTime(a: Members[number], b: Members[number]): number {
  return a.rank - b.rank || byCodeUnit(a.document.id, b.document.id) || byCodeUnit(a.id, b.id)
}

/** The spelling with most letters, initials aside; of these the one used most. */
function fullestName(names: readonly string[]): string {
  const spellings = Array.from(
    groupBy(names, (name) => name),
    ([name, uses]) => ({
      name,
      letters: name.split(/[\s.]+/).reduce((sum, word) => sum + (word.length > 1 ? word.length : 0), 0),
      uses: uses.length,
    }),
  )
  const [fullest] = spellings.sort(
    (a, b) => b.letters - a.letters || b.uses - a.uses || byCodeUnit(a.name, b.name),
  )
  return fullest?.name ?? ''
}
