import {pairKey} from './blocking.ts'
import {cluster, type Clustering} from './cluster.ts'
import {comparePairs, type ComparedNodes, RIVAL_FROM} from './compare-pairs.ts'
import {conflictsOf} from './conflicts.ts'
import {nodeWords, withWords, type NodeWords} from './decisions/node-words.ts'
import type {ComparedPair} from './explain.ts'
import type {Kind} from './kind.ts'
import type {Node} from './node.ts'
import {rivalOdds} from './rivals.ts'
import {rivalsAmong} from './rivals-among.ts'
import {againstRivals} from './weigh.ts'

/** All that was decided of the nodes of one kind and scope. */
export interface Judged<R, Subject> extends ComparedNodes {
  readonly byId: ReadonlyMap<string, Node<R, Subject>>
  /** those that can be one, rivals taken into account */
  readonly weighed: readonly ComparedPair[]
  readonly clustering: Clustering
  readonly words: NodeWords
}

/**
 * Block, compare, weigh and cluster the records of one kind and scope.
 *
 * Whole nodes are clustered first: a partial one then is one of these clusters, and the other clusters that it
 * fits are its rivals.
 *
 * @param keep  whether pairs that nothing hangs on are to be among the compared ones
 */
export function judgeScope<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  kind: Kind<Subject>,
  keep: 'all' | 'what counts',
): Judged<R, Subject> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const words = nodeWords(nodes)
  const conflicts = withWords(conflictsOf(byId, kind), words)
  const {compared: all, cut} = comparePairs(nodes, kind, keep)
  const compared = words.none ? all : all.map((pair) => withWord(pair, words))
  const possible = compared.filter((pair) => pair.cannot === undefined)
  const [whole, partial] = apartBy(possible, ({a, b}) => !isPartial(a) && !isPartial(b))
  const odds =
    kind.rivals?.(whole, (id) => byId.get(id)?.subject) ??
    rivalOdds(
      whole.filter(({weight}) => weight >= RIVAL_FROM),
      conflicts.cannot,
    )
  const weighedWhole = whole.map((pair) => contested(pair, odds.get(pairKey(pair.a, pair.b)) ?? 0))
  const wholeIds = nodes.flatMap(({id}) => (isPartial(id) ? [] : [id]))
  const said = words.same.map(({nodes: pair}) => pair)
  const saidWhole = said.filter((pair) => !pair.some(isPartial))
  const clustered = cluster(wholeIds, weighedWhole, conflicts, saidWhole)
  if (wholeIds.length === nodes.length)
    return {byId, compared, cut, weighed: weighedWhole, clustering: clustered, words}
  const rivals = rivalsAmong({clusters: clustered.clusters, between: weighedWhole}, partial, conflicts)
  const weighed = [...weighedWhole, ...partial.map((pair) => contested(pair, rivals(pair)))]
  const clustering = cluster([...byId.keys()], weighed, conflicts, said)
  return {byId, compared, cut, weighed, clustering, words}

  function isPartial(id: string): boolean {
    const node = byId.get(id)
    return node !== undefined && kind.partial?.is(node.subject) === true
  }
}

function withWord(pair: ComparedPair, words: NodeWords): ComparedPair {
  return words.between(pair.a, pair.b) === undefined ? pair : {...pair, cannot: 'person'}
}

function contested(pair: ComparedPair, odds: number): ComparedPair {
  return odds === 0 ? pair : {...pair, ...againstRivals(pair, odds)}
}

function apartBy<Item>(items: readonly Item[], is: (item: Item) => boolean): [Item[], Item[]] {
  const [yes, no]: [Item[], Item[]] = [[], []]
  for (const item of items) (is(item) ? yes : no).push(item)
  return [yes, no]
}
