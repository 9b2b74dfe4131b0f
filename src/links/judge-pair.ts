import type {Evidence} from '../model/link.ts'
import {pairKey} from './blocking.ts'
import {type ComparedPair, WORDS_ALONE} from './explain.ts'
import {compareNodes} from './compare-pairs.ts'
import {judgeSaid, type JudgedBySaying} from './decisions/judge-said.ts'
import {judgeScope, type Judged} from './judge-scope.ts'
import type {Kind} from './kind.ts'
import type {Node} from './node.ts'
import {weigh} from './weigh.ts'
import {LINK_FROM} from './link-from.ts'

/** What was decided of one pair among all the others, and why. */
export interface PairJudgement {
  /** `one print`: they print the same, and were joined without weighing; `one`: joined, if by way of others */
  readonly verdict: 'one print' | 'one' | 'apart'
  /** in sentences, the strongest reason first */
  readonly reasons: readonly string[]
  /** the prior first; adds up to the weight */
  readonly evidence: readonly Evidence[]
  readonly weight: number
  readonly probability: number
  /** bits that a link needs */
  readonly needed: number
}

/**
 * Judge one pair of a kind among all the others.
 *
 * A pair that no block holds was never compared: it is compared here, so that its evidence can be seen.
 *
 * @param a  id of a member
 * @param b  id of another
 */
export function judgePair<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  kind: Kind<Subject>,
  a: string,
  b: string,
): PairJudgement {
  const [one, other] = [nodeOf(nodes, a), nodeOf(nodes, b)]
  if (one === undefined || other === undefined) throw new RangeError(`No node holds ${a} and ${b}`)
  if (one === other) {
    const reasons = ['they print the same in one scope, so no comparison was needed']
    const weighed = weigh(kind.prior, kind.within(one.subject, a, b))
    return {verdict: 'one print', reasons, needed: LINK_FROM, ...weighed}
  }
  const own = nodes.filter(({scope}) => scope === one.scope)
  const judged = judgeScope(own, kind, 'all')
  const said = judgeSaid(comparedPair(judged, one, other, kind), judged.words)
  const together = judged.clustering.clusters.some((ids) => ids.includes(one.id) && ids.includes(other.id))
  const {evidence, weight, probability} = said.pair
  return {
    verdict: together ? 'one' : 'apart',
    reasons: together ? reasonsFor(judged, said) : reasonsAgainst(judged, said, one, other),
    evidence,
    weight,
    probability,
    needed: LINK_FROM,
  }
}

function nodeOf<R, Subject>(nodes: readonly Node<R, Subject>[], id: string): Node<R, Subject> | undefined {
  return nodes.find(({members}) => members.some((member) => member.id === id))
}

function comparedPair<R, Subject>(
  judged: Judged<R, Subject>,
  one: Node<R, Subject>,
  other: Node<R, Subject>,
  kind: Kind<Subject>,
): ComparedPair {
  const key = pairKey(one.id, other.id)
  const known = [...judged.weighed, ...judged.compared].find(({a, b}) => pairKey(a, b) === key)
  if (known !== undefined) return known
  return compareNodes(one, other, kind)
}

function reasonsFor<R, Subject>({clustering}: Judged<R, Subject>, {pair, reason}: JudgedBySaying): string[] {
  if (reason !== undefined) return [reason]
  const direct = clustering.links.some((link) => isPair(link, pair))
  return [direct ? 'the evidence reaches what a link needs' : 'others that both are linked to join them']
}

function reasonsAgainst<R, Subject>(
  judged: Judged<R, Subject>,
  {pair, reason}: JudgedBySaying,
  one: Node<R, Subject>,
  other: Node<R, Subject>,
): string[] {
  if (reason !== undefined) return [reason]
  const reasons: string[] = []
  if (one.scope !== other.scope)
    reasons.push('they are of two authorities, and nothing is linked across authorities')
  else if (!judged.compared.some((known) => isPair(known, pair)))
    reasons.push('they share no block (code, name or words), so they were never compared')
  if (pair.cannot === 'one report') reasons.push('one report prints them as two')
  if (pair.cannot === 'conflict') reasons.push('they are at conflict, whatever else speaks for them')
  if (judged.clustering.refused.some((refused) => isPair(refused, pair)))
    reasons.push('joining them would join two that cannot be one')
  if (pair.wordsAlone === true && pair.weight >= LINK_FROM) reasons.push(WORDS_ALONE)
  if (pair.weight < LINK_FROM) reasons.push(`the evidence is ${LINK_FROM - pair.weight} bits short of a link`)
  return reasons
}

function isPair(
  x: {readonly a: string; readonly b: string},
  y: {readonly a: string; readonly b: string},
): boolean {
  return pairKey(x.a, x.b) === pairKey(y.a, y.b)
}
