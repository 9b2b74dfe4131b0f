import type {Commitment} from '../../model/commitment.ts'
import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Candidate} from '../../model/link.ts'
import type {Cluster} from '../link-nodes.ts'

/** So many candidates a person will look through for one commitment. */
const MOST = 5
/** In made-up archives 60 of 61 right ones are above it, and half of all that could be asked is below. */
export const LEAST_LISTED = 0.02

/** Candidates of one authority that are not listed, in numbers. */
export interface Unlisted {
  /** one of the reports that it is of */
  readonly document: string
  readonly unlikely: number
  readonly beyondTheBest: number
}

/**
 * Keep of the candidates those that are among the best of one of their two chains, and not hopeless.
 *
 * @param candidates  best first
 * @returns           with how many of each authority are left out
 */
export function fewest(
  candidates: readonly Candidate[],
  clusters: readonly Cluster<Commitment>[],
): {readonly listed: readonly Candidate[]; readonly unlisted: readonly Unlisted[]} {
  const home = new Map(
    clusters.flatMap(({members}, index) => members.map(({id}): [string, number] => [id, index])),
  )
  const shown = new Map<number, number>()
  const isAmongBest = ({a, b}: Candidate): boolean => {
    const homes = [home.get(a), home.get(b)].filter((one) => one !== undefined)
    const is = homes.some((one) => (shown.get(one) ?? 0) < MOST)
    for (const one of homes) shown.set(one, (shown.get(one) ?? 0) + 1)
    return is
  }
  const ranked = groupBy(candidates, (one) =>
    one.probability < LEAST_LISTED ? 'unlikely' : isAmongBest(one) ? 'listed' : 'beyond',
  )
  const of = (rank: 'unlikely' | 'listed' | 'beyond'): readonly Candidate[] => ranked.get(rank) ?? []
  return {listed: of('listed'), unlisted: countByScope(clusters, of('unlikely'), of('beyond'))}
}

function countByScope(
  clusters: readonly Cluster<Commitment>[],
  unlikely: readonly Candidate[],
  beyond: readonly Candidate[],
): Unlisted[] {
  if (unlikely.length + beyond.length === 0) return []
  const scopeOf = new Map(
    clusters.flatMap(({scope, members}) => members.map(({id}): [string, string] => [id, scope])),
  )
  const [unlikelyIn, beyondIn] = [unlikely, beyond].map((own) => groupBy(own, ({a}) => scopeOf.get(a) ?? ''))
  return Array.from(
    groupBy(clusters, ({scope}) => scope),
    ([scope, own]) => ({
      document:
        own.flatMap(({members}) => members.map(({document}) => document.id)).sort(byCodeUnit)[0] ?? '',
      unlikely: unlikelyIn?.get(scope)?.length ?? 0,
      beyondTheBest: beyondIn?.get(scope)?.length ?? 0,
    }),
  ).filter((one) => one.unlikely + one.beyondTheBest > 0)
}
