import {byCodeUnit} from '../model/identity.ts'
import type {Candidate, Evidence, Link} from '../model/trends.ts'
import {candidatePairs, pairKey} from './blocking.ts'
import {cluster, type Clustering, type WeighedPair} from './cluster.ts'
import type {Comparison} from './compare.ts'
import {type ComparedPair, leftToAPerson, linkOf} from './explain.ts'
import type {Member, Node} from './node.ts'
import {rivalOdds} from './rivals.ts'
import {againstRivals, weigh} from './weigh.ts'

/** What one kind of record is compared by. */
export interface Kind<Subject> {
  readonly kind: Candidate['kind']
  readonly prior: number
  /** least probability of a pair that is left to a person */
  readonly candidateFrom: number
  readonly keys: (subject: Subject) => readonly string[]
  readonly compare: (a: Subject, b: Subject) => Comparison
  /** what joins the members of one node */
  readonly within: (subject: Subject) => readonly Evidence[]
  readonly relation: (a: Subject, b: Subject) => Link['relation']
}

/** One thing over the reports: its records, and why they are one. */
export interface Cluster<R> {
  readonly scope: string
  readonly authority: string | null
  readonly members: readonly Member<R>[]
  readonly links: readonly Link[]
}

export interface Linked<R> {
  readonly clusters: readonly Cluster<R>[]
  readonly candidates: readonly Candidate[]
}

/** All that was decided of the nodes of one kind. */
export interface Judged<R, Subject> {
  readonly byId: ReadonlyMap<string, Node<R, Subject>>
  readonly compared: readonly ComparedPair[]
  /** those that can be one, rivals taken into account */
  readonly weighed: readonly ComparedPair[]
  readonly clustering: Clustering
}

/** Block, compare, weigh and cluster the records of one kind. */
export function judgeNodes<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  kind: Kind<Subject>,
): Judged<R, Subject> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const cannot = cannotBeOne(byId, kind)
  const compared = comparePairs(nodes, byId, kind)
  const possible = compared.filter((pair) => pair.cannot === undefined)
  const odds = rivalOdds(possible, cannot)
  const weighed = possible.map((pair) => ({
    ...pair,
    ...againstRivals(pair, odds.get(pairKey(pair.a, pair.b)) ?? 0),
  }))
  return {byId, compared, weighed, clustering: cluster([...byId.keys()], weighed, cannot)}
}

/** Link the records of one kind. */
export function linkNodes<R, Subject>(nodes: readonly Node<R, Subject>[], kind: Kind<Subject>): Linked<R> {
  const {byId, compared, weighed, clustering} = judgeNodes(nodes, kind)
  const links = linksBetween(clustering.links, byId, kind)
  const apart = compared.filter((pair) => pair.cannot === 'conflict')
  return {
    clusters: clustering.clusters.map((ids) =>
      clusterOf(
        ids,
        byId,
        ids.flatMap((id) => links.get(id) ?? []),
        kind,
      ),
    ),
    candidates: leftToAPerson([...weighed, ...apart], clustering, kind),
  }
}

function comparePairs<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  byId: ReadonlyMap<string, Node<R, Subject>>,
  kind: Kind<Subject>,
): ComparedPair[] {
  const pairs = candidatePairs(nodes, (node) =>
    kind.keys(node.subject).map((key) => `${node.scope}\u001f${key}`),
  )
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (one === undefined || other === undefined) return []
    const {evidence, cannot, exact} = kind.compare(one.subject, other.subject)
    return [{a, b, exact, cannot, ...weigh(kind.prior, evidence)}]
  })
}

/** Whether two nodes cannot be one, remembered: clusters ask for the same pairs again and again. */
function cannotBeOne<R, Subject>(
  byId: ReadonlyMap<string, Node<R, Subject>>,
  kind: Kind<Subject>,
): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>()
  return (a, b) => {
    const key = pairKey(a, b)
    const [one, other] = [byId.get(a), byId.get(b)]
    if (one === undefined || other === undefined) return true
    const answer = known.get(key) ?? kind.compare(one.subject, other.subject).cannot !== undefined
    known.set(key, answer)
    return answer
  }
}

function clusterOf<R, Subject>(
  ids: readonly string[],
  byId: ReadonlyMap<string, Node<R, Subject>>,
  between: readonly Link[],
  kind: Kind<Subject>,
): Cluster<R> {
  const nodes = ids.flatMap((id) => byId.get(id) ?? [])
  const members = nodes.flatMap((node) => node.members).sort((a, b) => byCodeUnit(a.id, b.id))
  const links = [...nodes.flatMap((node) => linksWithin(node, kind)), ...between]
  return {
    scope: members[0]?.scope ?? '',
    authority: members[0]?.authority ?? null,
    members,
    links: links.sort((a, b) => byCodeUnit(a.id, b.id)),
  }
}

/** The links that joined nodes, by the first of each pair. */
function linksBetween<R, Subject>(
  pairs: readonly WeighedPair[],
  byId: ReadonlyMap<string, Node<R, Subject>>,
  kind: Kind<Subject>,
): Map<string, Link[]> {
  const links = new Map<string, Link[]>()
  for (const pair of pairs) {
    const [one, other] = [byId.get(pair.a), byId.get(pair.b)]
    if (one === undefined || other === undefined) continue
    const link = linkOf(kind.kind, pair, kind.relation(one.subject, other.subject))
    links.set(pair.a, [...(links.get(pair.a) ?? []), link])
  }
  return links
}

/** Members that print the same are each linked to the first of them. */
function linksWithin<R, Subject>(node: Node<R, Subject>, kind: Kind<Subject>): Link[] {
  const weighed = weigh(kind.prior, kind.within(node.subject))
  return node.members
    .slice(1)
    .map(({id}) =>
      linkOf(
        kind.kind,
        {a: node.id, b: id, exact: true, ...weighed},
        kind.relation(node.subject, node.subject),
      ),
    )
}
