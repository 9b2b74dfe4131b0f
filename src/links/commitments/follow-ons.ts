import type {Commitment} from '../../model/commitment.ts'
import type {Candidate, Evidence, Link} from '../../model/link.ts'
import type {Cluster, Linked} from '../link-nodes.ts'
import {linkOf} from '../explain.ts'
import {LINK_FROM} from '../link-from.ts'
import {weigh} from '../weigh.ts'

/** Words no less alike than these are a promise made again. */
const ALIKE = new Set(['identical', 'identical but for figures', 'nearly identical'])

/** What is as likely as this may be what came between. */
const MAY_BE = 0.2

interface Found {
  readonly candidate: Candidate
  readonly link: Link
  readonly earlier: number
  readonly later: number
}

/**
 * Link what ended, or was not named for a year, to what promises the same again.
 *
 * Everything but the end must speak for it as a link needs. A chain follows on from one other at most, and is
 * followed on by one, and neither where something else may be what came between.
 *
 * @returns  the clusters, the link with the later one of the two; the candidates without these pairs
 */
export function withFollowOns(linked: Linked<Commitment>): Linked<Commitment> {
  const {clusters, candidates} = linked
  const home = new Map(
    clusters.flatMap(({members}, index) => members.map(({id}): [string, number] => [id, index])),
  )
  const possible = candidates.flatMap((candidate) => followOn(candidate, home, clusters))
  const own = new Set(possible.map(({candidate}) => candidate))
  const others = candidates.filter((one) => one.probability >= MAY_BE && !own.has(one))
  const open = new Set(others.flatMap(({a, b}) => [home.get(a), home.get(b)]))
  const found = onceEach(possible).filter(({earlier, later}) => !open.has(earlier) && !open.has(later))
  if (found.length === 0) return linked
  const byLater = new Map(found.map(({later, link}) => [later, link]))
  const taken = new Set(found.map(({candidate}) => candidate))
  return {
    ...linked,
    clusters: clusters.map((cluster, index) => {
      const link = byLater.get(index)
      return link === undefined ? cluster : {...cluster, links: [...cluster.links, link]}
    }),
    candidates: candidates.filter((candidate) => !taken.has(candidate)),
  }
}

function followOn(
  candidate: Candidate,
  home: ReadonlyMap<string, number>,
  clusters: readonly Cluster<Commitment>[],
): Found[] {
  const {a, b, evidence} = candidate
  const [first, ...others] = withoutTheEnd(evidence)
  const [one, other] = [home.get(a), home.get(b)]
  if (first === undefined || one === undefined || other === undefined) return []
  if (others.length + 1 === evidence.length || !others.some(isAlike)) return []
  const weighed = weigh(first.weight, [...others, {field: 'time', level: 'after it had ended', weight: 0}])
  if (weighed.weight < LINK_FROM) return []
  const link = linkOf('commitment', {a, b, exact: false, ...weighed}, 'follow-on')
  const [spanA, spanB] = [spanOf(clusters[one]), spanOf(clusters[other])]
  if (spanA.last < spanB.first) return [{candidate, link, earlier: one, later: other}]
  return spanB.last < spanA.first ? [{candidate, link, earlier: other, later: one}] : []
}

/** The evidence but for what says that the earlier one had ended; the prior is first. */
function withoutTheEnd(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    ({field, level}) =>
      !(field === 'time' && level === 'passed over') && !(field === 'status' && level === 'had ended'),
  )
}

function isAlike({field, level}: Evidence): boolean {
  return field === 'words' && ALIKE.has(level)
}

/** The first and the last year of a chain; nothing follows on where a year is not known. */
function spanOf(cluster: Cluster<Commitment> | undefined): {readonly first: string; readonly last: string} {
  const years = (cluster?.members ?? []).map(({document}) => document.period?.year ?? '').sort()
  return {first: years[0] ?? '', last: years.at(-1) || '9999'}
}

/** Best first, each chain once as the earlier one and once as the later. */
function onceEach(found: readonly Found[]): Found[] {
  const [earlier, later] = [new Set<number>(), new Set<number>()]
  return found
    .toSorted((x, y) => y.link.weight - x.link.weight || (x.link.id < y.link.id ? -1 : 1))
    .filter((one) => {
      if (earlier.has(one.earlier) || later.has(one.later)) return false
      earlier.add(one.earlier)
      later.add(one.later)
      return true
    })
}
