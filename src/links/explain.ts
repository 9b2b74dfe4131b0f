import {groupBy} from '../model/group-by.ts'
import {byCodeUnit, contentId} from '../model/identity.ts'
import type {Candidate, Link} from '../model/link.ts'
import {inOrder, pairKey} from './blocking.ts'
import type {Clustering, WeighedPair} from './cluster.ts'
import type {Comparison} from './compare.ts'
import {LINK_FROM} from './link-from.ts'

/** A weighed pair with what keeps it from being one, if anything does. */
export interface ComparedPair extends WeighedPair {
  readonly cannot: Comparison['cannot'] | 'person'
}

/** Why a pair that is heavy enough is left to a person all the same. */
export const WORDS_ALONE = 'words alone speak for it, and they make no link'

/** A pair that was joined, as it is published: the smaller id first, the evidence adding up to the weight. */
export function linkOf(kind: Candidate['kind'], pair: WeighedPair, relation: Link['relation']): Link {
  const [a, b] = inOrder(pair.a, pair.b)
  return {
    id: contentId('link', kind, a, b),
    a,
    b,
    relation,
    probability: pair.probability,
    weight: pair.weight,
    evidence: pair.evidence,
    by: pair.exact ? 'rule' : 'model',
  }
}

/**
 * The pairs that a person may decide: compared, not joined, and not hopeless.
 *
 * Of several pairs between the same two clusters the best stands for all.
 *
 * @param from  the least probability worth a person's time
 * @returns     best first
 */
export function leftToAPerson(
  pairs: readonly ComparedPair[],
  clustering: Clustering,
  {
    kind,
    candidateFrom,
    conflictFrom = candidateFrom,
  }: {
    readonly kind: Candidate['kind']
    readonly candidateFrom: number
    readonly conflictFrom?: number
  },
): Candidate[] {
  const home = new Map(
    clustering.clusters.flatMap((ids) => ids.map((id): [string, string] => [id, ids[0] ?? id])),
  )
  const refused = new Set(clustering.refused.map((pair) => pairKey(pair.a, pair.b)))
  const open = pairs.filter(
    (pair) =>
      pair.probability >= (pair.cannot === 'conflict' ? conflictFrom : candidateFrom) &&
      home.get(pair.a) !== home.get(pair.b),
  )
  const between = groupBy(open, (pair) => pairKey(home.get(pair.a) ?? pair.a, home.get(pair.b) ?? pair.b))
  return Array.from(between.values(), (group) => group.sort(bestFirst).slice(0, 1))
    .flat()
    .sort(bestFirst)
    .map((pair) => ({
      id: contentId('candidate', kind, pair.a, pair.b),
      kind,
      a: pair.a,
      b: pair.b,
      probability: pair.probability,
      evidence: pair.evidence,
      reason: reasonOf(pair, refused),
    }))
}

function bestFirst(x: WeighedPair, y: WeighedPair): number {
  return y.weight - x.weight || byCodeUnit(pairKey(x.a, x.b), pairKey(y.a, y.b))
}

function reasonOf(pair: ComparedPair, refused: ReadonlySet<string>): string {
  if (pair.cannot === 'conflict') {
    const against = pair.evidence.filter(({field, weight}) => field !== 'prior' && weight < 0)
    return `kept apart: ${against.map(({field, level}) => `${field} ${level}`).join(', ')}`
  }
  if (refused.has(pairKey(pair.a, pair.b))) return 'joining them would join two that cannot be one'
  if (pair.wordsAlone === true && pair.weight >= LINK_FROM) return WORDS_ALONE
  if (pair.evidence.some(({field}) => field === 'rivals')) return 'others fit as well'
  return 'the evidence is short of a link'
}
