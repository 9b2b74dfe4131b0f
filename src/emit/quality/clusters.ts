import type {Link} from '../../model/link.ts'
import type {Trends} from '../../model/trends.ts'

/** Records that were found to be one thing, whatever kind they are of. */
export interface Clustered {
  readonly authority: string | null
  readonly records: readonly string[]
  readonly names: readonly string[]
  readonly links: readonly Link[]
}

/** The clusters of rows of indicators: a series of whole years and its parts are one. */
export function indicatorClusters({series}: Trends, nameOf: 'code' | 'title'): readonly Clustered[] {
  const seen = new Set<string>()
  return series.flatMap(({authority, code, codes, titles, points, links}) => {
    const records = new Set(points.flatMap(({sources}) => sources.map(({record}) => record)))
    const own = [...records].filter((record) => !seen.has(record))
    for (const record of own) seen.add(record)
    const coded = codes.length > 0 ? codes.map((one) => one.code) : code === null ? [] : [code]
    const names = nameOf === 'code' ? coded : titles.map(({text}) => text)
    return own.length === 0 ? [] : [{authority, records: own, names, links}]
  })
}

export function officerClusters({officers}: Trends): readonly Clustered[] {
  return officers.map(({authority, mentions, links}) => ({
    authority,
    records: mentions.map(({id}) => id),
    names: [...new Set(mentions.map(({raw}) => raw.replace(/\s+/g, ' ').trim()))],
    links,
  }))
}

export function commitmentClusters({commitments}: Trends): readonly Clustered[] {
  return commitments.map(({authority, chain, links}) => ({
    authority,
    records: chain.map(({record}) => record),
    names: [...new Set(chain.map(({commitment}) => commitment))],
    links,
  }))
}

/** Records of clusters of two or more that no person had a word in. */
export function linkedAutomatically(clusters: readonly Clustered[]): number {
  return recordsOf(
    clusters.filter(({records, links}) => records.length > 1 && links.every(({by}) => by !== 'person')),
  )
}

export function recordsOf(clusters: readonly Clustered[]): number {
  return clusters.reduce((sum, {records}) => sum + records.length, 0)
}
