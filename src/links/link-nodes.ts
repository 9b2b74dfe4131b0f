import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Candidate, Evidence, Link} from '../model/link.ts'
import type {WeighedPair} from './cluster.ts'
import {candidatesWithWords} from './decisions/candidates-with-words.ts'
import {saidLinks} from './decisions/said-links.ts'
import {leftToAPerson, linkOf} from './explain.ts'
import {judgeScope} from './judge-scope.ts'
import type {Kind} from './kind.ts'
import type {Member, Node} from './node.ts'
import {weigh, type Weighed} from './weigh.ts'

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
  readonly cut: readonly CutBlock[]
}

/** A block that was too large for all its pairs to be compared. */
export interface CutBlock {
  readonly kind: Candidate['kind']
  /** one of the reports that it is of */
  readonly document: string
  /** what its nodes share */
  readonly key: string
  readonly nodes: number
}

/** Link the records of one kind, scope by scope: only what is published outlives its scope. */
export function linkNodes<R, Subject>(nodes: readonly Node<R, Subject>[], kind: Kind<Subject>): Linked<R> {
  return inOneList(Array.from(groupBy(nodes, ({scope}) => scope).values(), (own) => linkScope(own, kind)))
}

/** Link the records of one kind and scope. */
export function linkScope<R, Subject>(nodes: readonly Node<R, Subject>[], kind: Kind<Subject>): Linked<R> {
  const judged = judgeScope(nodes, kind, 'what counts')
  const {byId, compared, weighed, clustering, cut} = judged
  const document = nodes[0]?.members[0]?.document.id ?? ''
  const links = linksBetween(clustering.links, byId, kind)
  const said = saidLinks(judged, kind)
  const apart = compared.filter((pair) => pair.cannot === 'conflict')
  return {
    clusters: clustering.clusters.map((ids) => clusterOf(ids, byId, {links, said}, kind)),
    candidates: candidatesWithWords(leftToAPerson([...weighed, ...apart], clustering, kind), judged, kind),
    cut: cut.map((block) => ({...block, kind: kind.kind, document})),
  }
}

/** What was linked in each scope, in the order of all. */
export function inOneList<R>(scopes: readonly Linked<R>[]): Linked<R> {
  return {
    clusters: scopes.flatMap(({clusters}) => clusters).sort(byFirstMember),
    candidates: scopes.flatMap(({candidates}) => candidates).sort(bestFirst),
    cut: scopes
      .flatMap(({cut}) => cut)
      .sort((a, b) => byCodeUnit(a.document, b.document) || byCodeUnit(a.key, b.key)),
  }
}

function byFirstMember<R>(a: Cluster<R>, b: Cluster<R>): number {
  return byCodeUnit(a.members[0]?.id ?? '', b.members[0]?.id ?? '')
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.probability - a.probability || byCodeUnit(a.a, b.a) || byCodeUnit(a.b, b.b)
}

function clusterOf<R, Subject>(
  ids: readonly string[],
  byId: ReadonlyMap<string, Node<R, Subject>>,
  {links: between, said}: {readonly links: LinksOf; readonly said: LinksOf},
  kind: Kind<Subject>,
): Cluster<R> {
  const nodes = ids.flatMap((id) => byId.get(id) ?? [])
  const members = nodes.flatMap((node) => node.members).sort((a, b) => byCodeUnit(a.id, b.id))
  const spoken = ids.flatMap((id) => said.get(id) ?? [])
  const decided = new Set(spoken.map(({id}) => id))
  const found = [
    ...nodes.flatMap((node) => linksWithin(node, kind)),
    ...ids.flatMap((id) => between.get(id) ?? []),
  ]
  const links = [...found.filter(({id}) => !decided.has(id)), ...spoken]
  return {
    scope: members[0]?.scope ?? '',
    authority: members[0]?.authority ?? null,
    members,
    links: links.sort((a, b) => byCodeUnit(a.id, b.id)),
  }
}

/** Links by the node that they lead from. */
type LinksOf = ReadonlyMap<string, readonly Link[]>

/** The links that joined nodes, by the first of each pair. */
function linksBetween<R, Subject>(
  pairs: readonly WeighedPair[],
  byId: ReadonlyMap<string, Node<R, Subject>>,
  kind: Kind<Subject>,
): Map<string, Link[]> {
  const links = pairs.flatMap((pair) => {
    const [one, other] = [byId.get(pair.a), byId.get(pair.b)]
    if (one === undefined || other === undefined) return []
    return [{from: pair.a, link: linkOf(kind.kind, pair, kind.relation(one.subject, other.subject))}]
  })
  return new Map(
    Array.from(
      groupBy(links, ({from}) => from),
      ([from, own]) => [from, own.map(({link}) => link)],
    ),
  )
}

/** Members that print the same are each linked to the first of them. */
function linksWithin<R, Subject>(node: Node<R, Subject>, kind: Kind<Subject>): Link[] {
  const relation = kind.relation(node.subject, node.subject)
  const weighings = new Map<readonly Evidence[], Weighed>()
  return node.members.slice(1).map(({id}) => {
    const evidence = kind.within(node.subject, node.id, id)
    const weighed = weighings.get(evidence) ?? weigh(kind.prior, evidence)
    weighings.set(evidence, weighed)
    return linkOf(kind.kind, {a: node.id, b: id, exact: true, ...weighed}, relation)
  })
}
