import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {LinkQuality, NameQuality} from '../../model/quality.ts'
import type {Candidate, Link} from '../../model/link.ts'
import {linkedAutomatically, recordsOf, type Clustered} from './clusters.ts'

/** Bounds of the bins of probability: fine where links are made. */
const BINS = [0, 0.5, 0.8, 0.9, 0.95, 0.99, 1] as const

/** Count how the records of one kind were linked, and what was left to a person. */
export function measureLinks(
  kind: LinkQuality['kind'],
  clusters: readonly Clustered[],
  all: readonly Candidate[],
): LinkQuality {
  // a series of whole years and that of its parts have the same links
  const links = [
    ...new Map(clusters.flatMap((cluster) => cluster.links.map((link) => [link.id, link]))).values(),
  ]
  const candidates = all.filter((candidate) => candidate.kind === kind)
  const records = recordsOf(clusters)
  const automatic = linkedAutomatically(clusters)
  return {
    kind,
    records,
    linked: recordsOf(clusters.filter((cluster) => cluster.records.length > 1)),
    linkedAutomatically: automatic,
    automaticShare: shareOf(automatic, records),
    clusters: clusters.length,
    clustersOfOne: clusters.filter((cluster) => cluster.records.length === 1).length,
    links: {rule: by(links, 'rule'), model: by(links, 'model'), person: by(links, 'person')},
    byProbability: binned(links.filter((link) => link.by === 'model')),
    candidates: reasonsOf(candidates),
    inCandidates: new Set(candidates.flatMap(({a, b}) => [a, b])).size,
  }
}

function by(links: readonly Link[], who: Link['by']): number {
  return links.filter((link) => link.by === who).length
}

function binned(links: readonly Link[]): LinkQuality['byProbability'] {
  return BINS.slice(1).flatMap((to, i) => {
    const from = BINS[i] ?? 0
    const inside = links.filter(
      ({probability}) => probability >= from && (probability < to || (to === 1 && probability === 1)),
    )
    return inside.length === 0 ? [] : [{from, to, links: inside.length}]
  })
}

function reasonsOf(candidates: readonly Candidate[]): LinkQuality['candidates'] {
  return Array.from(
    groupBy(candidates, ({reason}) => reason),
    ([reason, pairs]) => ({reason, pairs: pairs.length}),
  ).sort((a, b) => b.pairs - a.pairs || byCodeUnit(a.reason, b.reason))
}

/**
 * Count how often one thing goes by several names, and several things of one authority by one.
 *
 * @see  name variation and homonymy, as linkage is described in the literature: the first makes links be
 *       missed, the second makes wrong ones
 */
export function measureNames(kind: NameQuality['kind'], clusters: readonly Clustered[]): NameQuality {
  const several = clusters.filter(({records}) => records.length > 1)
  const named = several.filter(({names}) => names.length > 1).length
  const uses = groupBy(
    clusters.flatMap(({authority, names}) => names.map((name) => `${authority ?? ''}\u001f${name}`)),
    (name) => name,
  )
  const shared = [...uses.values()].filter((same) => same.length > 1).length
  return {
    kind,
    clusters: several.length,
    named,
    variationRate: shareOf(named, several.length),
    names: uses.size,
    shared,
    homonymyRate: shareOf(shared, uses.size),
  }
}

/** A part of a whole to four places; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}
