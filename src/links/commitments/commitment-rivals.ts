import {groupBy} from '../../model/group-by.ts'
import {pairKey} from '../blocking.ts'
import type {WeighedPair} from '../cluster.ts'
import type {CommitmentSubject} from './commitment-subject.ts'
import {shareDocument} from './compare-commitments.ts'

type SubjectOf = (id: string) => CommitmentSubject | undefined
interface Partner {
  readonly id: string
  readonly weight: number
}

/**
 * Find how strongly each pair is contested, one commitment of a report being one of another report at most.
 *
 * A pair is set against each way to give one of its two another partner of the same report: what the pair and the
 * best use of that partner weigh together, less what the other way and the best use of the one left over weigh.
 * The least margin is what the pair has left.
 *
 * @param pairs  weighed without rivals; none that cannot be one
 * @returns      by pair, the odds of the other ways; absent where there are none
 */
export function contestedOdds(pairs: readonly WeighedPair[], subjectOf: SubjectOf): Map<string, number> {
  // only what weighs something for a link can be a use that is lost
  const ends = pairs.flatMap(({a, b, weight}) =>
    weight > 0
      ? [
          {of: a, id: b, weight},
          {of: b, id: a, weight},
        ]
      : [],
  )
  const partners = groupBy(ends, ({of}) => of)
  const odds = new Map<string, number>()
  for (const {a, b, weight} of pairs) {
    if (!partners.has(a) && !partners.has(b)) continue // nearly all: nothing else fits either of them
    const left = Math.min(
      margin({a, b, weight}, partners, subjectOf),
      margin({a: b, b: a, weight}, partners, subjectOf),
    )
    if (left < weight) odds.set(pairKey(a, b), 2 ** (weight - left) - 1)
  }
  return odds
}

/** What is left of a pair when its first member might be given another of the second one's report. */
function margin(
  {a, b, weight}: {readonly a: string; readonly b: string; readonly weight: number},
  partners: ReadonlyMap<string, readonly Partner[]>,
  subjectOf: SubjectOf,
): number {
  const rivals = (partners.get(a) ?? []).filter(({id}) => id !== b && together(id, b, subjectOf))
  if (rivals.length === 0) return weight
  const margins = rivals.map(({id, weight: other}) => {
    const rivalElsewhere = bestUse(id, {not: a, beside: a}, partners, subjectOf)
    const otherElsewhere = bestUse(b, {not: a, beside: a}, partners, subjectOf)
    return weight + rivalElsewhere - other - otherElsewhere
  })
  return Math.min(weight, ...margins)
}

/** The best that a node could be instead, among those of a report that it may not be given another of. */
function bestUse(
  of: string,
  {not, beside}: {readonly not: string; readonly beside: string},
  partners: ReadonlyMap<string, readonly Partner[]>,
  subjectOf: SubjectOf,
): number {
  const weights = (partners.get(of) ?? [])
    .filter(({id}) => id !== not && together(id, beside, subjectOf))
    .map(({weight}) => weight)
  return Math.max(0, ...weights)
}

/** Do two stand in one report? */
function together(one: string, other: string, subjectOf: SubjectOf): boolean {
  const [a, b] = [subjectOf(one), subjectOf(other)]
  return a !== undefined && b !== undefined && shareDocument(a, b)
}
