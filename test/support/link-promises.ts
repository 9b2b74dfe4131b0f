import {commitmentNodes} from '../../src/links/commitments/commitment-nodes.ts'
import type {CommitmentSubject} from '../../src/links/commitments/commitment-subject.ts'
import {scopesOf} from '../../src/links/scopes.ts'
import type {Document} from '../../src/model/document.ts'
import {makeDocument, type PromiseSaid} from './make-document.ts'

/** Reports of one council, by period, with these commitments. */
export function reportsOf(said: Readonly<Record<string, readonly PromiseSaid[]>>): Document[] {
  return Object.entries(said).map(([period, promises]) => makeDocument({path: period, period, promises}))
}

/** The commitments of reports as linkage sees them, in the order in which the reports print them; equal rows once. */
export function subjectsOf(documents: readonly Document[]): CommitmentSubject[] {
  const scopes = scopesOf(documents)
  const members = documents.flatMap((document) =>
    document.commitments.map((record) => ({
      id: record.id,
      key: record.key,
      scope: scopes.get(document.id)?.key ?? '',
      authority: scopes.get(document.id)?.authority ?? null,
      document,
      record,
    })),
  )
  const place = new Map(members.map(({id}, index) => [id, index]))
  const first = (node: {readonly members: readonly {readonly id: string}[]}): number =>
    Math.min(...node.members.map(({id}) => place.get(id) ?? 0))
  return commitmentNodes(members)
    .toSorted((a, b) => first(a) - first(b))
    .map(({subject}) => subject)
}

/** The first commitments of a report each, as linkage sees them. */
export function twoSubjects(
  [period, promise]: readonly [string, PromiseSaid],
  [otherPeriod, other]: readonly [string, PromiseSaid],
  more: Readonly<Record<string, readonly PromiseSaid[]>> = {},
): readonly [CommitmentSubject, CommitmentSubject] {
  const [a, b] = subjectsOf([
    makeDocument({path: 'a', period, promises: [promise]}),
    makeDocument({path: 'b', period: otherPeriod, promises: [other]}),
    ...reportsOf(more),
  ])
  if (a === undefined || b === undefined) throw new Error('The two print the same')
  return [a, b]
}
