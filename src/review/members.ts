import type {Findable} from '../decisions/find-members.ts'
import type {Findables} from '../decisions/settle-links.ts'
import {authorityKey} from '../model/authority-key.ts'
import type {Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'

/** What trends joined, as a review needs it. */
export interface ReviewCluster {
  readonly id: string
  /** what a person knows it by: code and title, a name, a commitment's words */
  readonly label: string
  readonly members: readonly Findable[]
  /** figures, mentions or rows that hang on it */
  readonly size: number
}

export type ReviewClusters = Readonly<Record<keyof Findables, readonly ReviewCluster[]>>

/** The clusters of trends with their members; those of trends that tell no keys are left out. */
export function clustersIn(trends: Trends): ReviewClusters {
  const paths = new Map(trends.documents.map(({id, path}) => [id, path]))
  const member = (
    authority: string | null,
    {document, id, key, name}: {document: string; id: string; key: string | undefined; name?: string},
  ): Findable[] => {
    if (key === undefined) return []
    const scope = authority === null ? document : authorityKey(authority)
    const path = paths.get(document) ?? ''
    return [{id, key, scope, authority, path, ...(name === undefined ? {} : {name})}]
  }
  return {
    indicator: trends.series
      .toSorted(wholeYearsFirst)
      .map(({id, authority, code, title, records = [], points}) => ({
        id,
        label: `${code ?? ''} ${title}`.trim(),
        members: records.flatMap(({record, ...row}) => member(authority, {id: record, ...row})),
        size: points.length,
      })),
    officer: trends.officers.map(({id, authority, name: label, mentions}) => ({
      id,
      label,
      members: mentions.flatMap((one) =>
        member(authority, {document: one.document, id: one.id, key: one.key, name: one.raw}),
      ),
      size: mentions.length,
    })),
    commitment: trends.commitments.map(({id, authority, chain}) => ({
      id,
      label: chain[0]?.commitment ?? '',
      members: chain.flatMap(({document, record, key}) => member(authority, {document, id: record, key})),
      size: chain.length,
    })),
  }
}

function wholeYearsFirst(a: Series, b: Series): number {
  return Number(a.flags.includes('part-year')) - Number(b.flags.includes('part-year'))
}

/** The members of all clusters, each once: a series of parts of years is made of the rows of another. */
export function findablesIn(clusters: ReviewClusters): Findables {
  return {
    indicator: once(clusters.indicator),
    officer: once(clusters.officer),
    commitment: once(clusters.commitment),
  }
}

function once(clusters: readonly ReviewCluster[]): readonly Findable[] {
  return [...new Map(clusters.flatMap(({members}) => members).map((member) => [member.id, member])).values()]
}
