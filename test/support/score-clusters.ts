/** One thing that was put into a cluster, and what it truly is. */
export interface Placed {
  readonly cluster: string
  readonly truth: string
  /** its words, for the count over spellings */
  readonly spelling: string
  readonly document: string
}

export interface Shares {
  readonly precision: number
  readonly recall: number
}

export interface ClusterScore {
  readonly pairs: Shares
  /** B-cubed: of each thing, how much of its cluster is its own, and how much of its own is in its cluster */
  readonly cubed: Shares & {readonly f1: number}
}

/**
 * Score clusters against the truth, in two views.
 *
 * @returns  `mentions`: a spelling in a document counts once; `variants`: a spelling of one person counts once,
 *           where most of its mentions are
 * @see      Bagga and Baldwin, Algorithms for scoring coreference chains (1998), for B-cubed
 */
export function scoreClusters(placed: readonly Placed[]): {
  readonly mentions: ClusterScore
  readonly variants: ClusterScore
} {
  return {
    mentions: score(
      itemsBy(placed, ({document, spelling, truth}) => `${document}\u001f${spelling}\u001f${truth}`),
    ),
    variants: score(itemsBy(placed, ({spelling, truth}) => `${spelling}\u001f${truth}`)),
  }
}

type Item = Pick<Placed, 'cluster' | 'truth'>

/** An item for each key, in the cluster that most of its mentions are in. */
function itemsBy(placed: readonly Placed[], keyOf: (one: Placed) => string): Item[] {
  const votes = new Map<string, {readonly truth: string; readonly clusters: Map<string, number>}>()
  for (const one of placed) {
    const key = keyOf(one)
    const own = votes.get(key) ?? {truth: one.truth, clusters: new Map<string, number>()}
    own.clusters.set(one.cluster, (own.clusters.get(one.cluster) ?? 0) + 1)
    votes.set(key, own)
  }
  return Array.from(votes.values(), ({truth, clusters}) => ({
    truth,
    cluster: [...clusters].reduce((most, one) => (one[1] > most[1] ? one : most))[0],
  }))
}

function score(items: readonly Item[]): ClusterScore {
  const both = countBy(items, ({cluster, truth}) => `${cluster}\u001f${truth}`)
  const [clusters, truths] = [countBy(items, ({cluster}) => cluster), countBy(items, ({truth}) => truth)]
  const shared = items.map(({cluster, truth}) => both.get(`${cluster}\u001f${truth}`) ?? 0)
  const mean = (sizes: readonly number[]): number =>
    shared.reduce((sum, own, index) => sum + own / (sizes[index] ?? 1), 0) / Math.max(1, items.length)
  const [precision, recall] = [
    mean(items.map(({cluster}) => clusters.get(cluster) ?? 1)),
    mean(items.map(({truth}) => truths.get(truth) ?? 1)),
  ]
  const right = pairsIn(both)
  return {
    pairs: {precision: shareOf(right, pairsIn(clusters)), recall: shareOf(right, pairsIn(truths))},
    cubed: {precision, recall, f1: (2 * precision * recall) / (precision + recall)},
  }
}

function countBy(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** A pair that was said to be one with a probability, and whether it is. */
export interface Said {
  readonly probability: number
  readonly linked: boolean
  readonly isOne: boolean
}

export interface Bin {
  readonly from: number
  readonly to: number
  readonly pairs: number
  readonly linked: number
  /** mean of what was said */
  readonly said: number
  /** share that are one */
  readonly found: number
}

const EDGES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1]

/** How far what was said of pairs is what they are, by how likely they were said to be. */
export function calibration(pairs: readonly Said[]): Bin[] {
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index] ?? 0
    const own = pairs.filter(({probability}) => probability >= from && (probability < to || to === 1))
    const mean = (of: (one: Said) => number): number =>
      own.reduce((sum, one) => sum + of(one), 0) / Math.max(1, own.length)
    return {
      from,
      to,
      pairs: own.length,
      linked: own.filter(({linked}) => linked).length,
      said: mean(({probability}) => probability),
      found: mean(({isOne}) => (isOne ? 1 : 0)),
    }
  })
}
