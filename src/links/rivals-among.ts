import type {WeighedPair} from './cluster.ts'
import type {NodeConflicts} from './conflicts.ts'

/** A node that stands for all of its face, and the best weight that one of them has. */
interface Fit {
  readonly id: string
  readonly weight: number
}

/**
 * Find how strongly the pairs of partial nodes are contested, when it is known which whole nodes are one.
 *
 * A partial node is contested by the other clusters that it fits (`A. Robinson` by Anne's where Andy is meant), and
 * by other partial ones that fit the same cluster and cannot be one with it (`AB Roberts` by `AC Roberts`, where
 * one of them is Andy). What cannot be one with a member of a cluster does not fit it.
 *
 * @param clusters  of the whole nodes
 * @param between   the weighed pairs of whole nodes: a cluster that may be the same after all is the less of a rival
 * @param pairs     of a partial and a whole node, or of two partial ones
 * @returns         of a pair, the summed odds of what speaks against it
 */
export function rivalsAmong(
  {
    clusters,
    between,
  }: {readonly clusters: readonly (readonly string[])[]; readonly between: readonly WeighedPair[]},
  pairs: readonly WeighedPair[],
  conflicts: NodeConflicts,
): (pair: WeighedPair) => number {
  const home = new Map(clusters.flatMap((ids, index) => ids.map((id): [string, number] => [id, index])))
  const fitting = fitter(clusters, conflicts)
  const apart = apartness(home, between)
  const ofPart = new Map<string, Map<number, number>>()
  const ofCluster = new Map<number, Map<unknown, Fit>>()
  for (const {a, b, weight} of pairs) {
    const [part, whole] = home.has(a) ? [b, a] : [a, b]
    const cluster = home.get(whole)
    if (cluster === undefined || !fitting(part, cluster)) continue
    raise(entryOf(ofPart, part), cluster, weight)
    const faces = entryOf(ofCluster, cluster)
    const face = conflicts.face(part)
    if ((faces.get(face)?.weight ?? -Infinity) < weight) faces.set(face, {id: part, weight})
  }
  return ({a, b}) => {
    const odds = [
      ...elsewhere(a, home.get(b)),
      ...elsewhere(b, home.get(a)),
      ...inPlace(a, home.get(b)),
      ...inPlace(b, home.get(a)),
    ]
    return odds.sort((x, y) => x - y).reduce((sum, one) => sum + one, 0) // float sums depend on order
  }

  /** the odds that a partial node is of another cluster */
  function elsewhere(part: string, cluster: number | undefined): number[] {
    return [...(ofPart.get(part) ?? [])].flatMap(([other, weight]) =>
      other === cluster ? [] : [2 ** weight * apart(other, cluster)],
    )
  }

  /** the odds that a cluster is of another partial node */
  function inPlace(part: string, cluster: number | undefined): number[] {
    const faces = cluster === undefined ? undefined : ofCluster.get(cluster)
    return [...(faces?.values() ?? [])].flatMap(({id, weight}) =>
      conflicts.cannot(id, part) ? [2 ** weight] : [],
    )
  }
}

/** How likely two clusters are two, by the pairs between them. */
function apartness(
  home: ReadonlyMap<string, number>,
  between: readonly WeighedPair[],
): (one: number, other: number | undefined) => number {
  const together = new Map<string, number>()
  for (const {a, b, probability} of between) {
    const key = [home.get(a) ?? -1, home.get(b) ?? -1].sort((x, y) => x - y).join(' ')
    together.set(key, Math.max(probability, together.get(key) ?? 0))
  }
  return (one, other) => 1 - (together.get([one, other ?? -1].sort((x, y) => x - y).join(' ')) ?? 0)
}

/** Whether a partial node can be one with all of a cluster; asked once for each face. */
function fitter(
  clusters: readonly (readonly string[])[],
  {cannot, face}: NodeConflicts,
): (part: string, cluster: number) => boolean {
  const known = new Map<unknown, Map<number, boolean>>()
  return (part, cluster) => {
    const own = entryOf(known, face(part))
    const fits = own.get(cluster) ?? !(clusters[cluster] ?? []).some((id) => cannot(id, part))
    own.set(cluster, fits)
    return fits
  }
}

function entryOf<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const own = maps.get(key) ?? new Map<Inner, Value>()
  maps.set(key, own)
  return own
}

function raise(weights: Map<number, number>, at: number, weight: number): void {
  weights.set(at, Math.max(weight, weights.get(at) ?? -Infinity))
}
