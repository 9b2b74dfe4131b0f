import type {Node} from './node.ts'
import {candidatePairs, pairKey} from './blocking.ts'
import {cluster, type Clustering} from './cluster.ts'
import type {ComparedPair} from './explain.ts'
import type {Kind} from './kind.ts'
import {rivalOdds} from './rivals.ts'
import {againstRivals, weigh} from './weigh.ts'

/** All that was decided of the nodes of one kind and scope. */
export interface Judged<R, Subject> {
  readonly byId: ReadonlyMap<string, Node<R, Subject>>
  readonly compared: readonly ComparedPair[]
  /** those that can be one, rivals taken into account */
  readonly weighed: readonly ComparedPair[]
  readonly clustering: Clustering
}

/** Block, compare, weigh and cluster the records of one kind and scope. */
export function judgeScope<R, Subject>(
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

function comparePairs<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  byId: ReadonlyMap<string, Node<R, Subject>>,
  kind: Kind<Subject>,
): ComparedPair[] {
  const pairs = candidatePairs(nodes, ({subject}) => kind.keys(subject))
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
  const {cannot = (a: Subject, b: Subject) => kind.compare(a, b).cannot !== undefined} = kind
  return (a, b) => {
    const key = pairKey(a, b)
    const [one, other] = [byId.get(a), byId.get(b)]
    if (one === undefined || other === undefined) return true
    const answer = known.get(key) ?? cannot(one.subject, other.subject)
    known.set(key, answer)
    return answer
  }
}
