import type {Commitment} from '../../model/commitment.ts'
import type {Candidate} from '../../model/trends.ts'
import type {Cluster} from '../link-nodes.ts'

/** So many candidates a person will look through for one commitment. */
const MOST = 5
/** What is less likely is nothing to a person even where nothing better is at hand. */
const LEAST = 0.002

/**
 * Keep of the candidates those that are among the best of one of their two chains, and not hopeless.
 *
 * @param candidates  best first
 */
export function fewest(
  candidates: readonly Candidate[],
  clusters: readonly Cluster<Commitment>[],
): Candidate[] {
  const home = new Map(
    clusters.flatMap(({members}, index) => members.map(({id}): [string, number] => [id, index])),
  )
  const shown = new Map<number, number>()
  return candidates.filter(({a, b, probability}) => {
    if (probability < LEAST) return false
    const homes = [home.get(a), home.get(b)].filter((one) => one !== undefined)
    const isAmongBest = homes.some((one) => (shown.get(one) ?? 0) < MOST)
    for (const one of homes) shown.set(one, (shown.get(one) ?? 0) + 1)
    return isAmongBest
  })
}
