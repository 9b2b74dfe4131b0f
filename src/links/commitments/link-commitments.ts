import type {Commitment} from '../../model/commitment.ts'
import {judgePair, type PairJudgement} from '../judge-pair.ts'
import type {Kind} from '../kind.ts'
import {type Linked, linkNodes} from '../link-nodes.ts'
import type {Member} from '../node.ts'
import MODEL from './commitment-model.json' with {type: 'json'}
import {commitmentNodes} from './commitment-nodes.ts'
import {contestedOdds} from './commitment-rivals.ts'
import type {CommitmentSubject} from './commitment-subject.ts'
import {cannotBeOne, compareCommitments, withinEvidence} from './compare-commitments.ts'
import {fewest, type Unlisted} from './few-candidates.ts'
import {withFollowOns} from './follow-ons.ts'

/** Low enough that a pair parted by its end alone is still among the candidates, of which few are published. */
const CANDIDATE_FROM = 0.0005

/** How commitments are blocked, compared and weighed. */
export const COMMITMENT_KIND: Kind<CommitmentSubject> = {
  kind: 'commitment',
  prior: MODEL.prior,
  candidateFrom: CANDIDATE_FROM,
  keys: (subject) => subject.lore.blocking(subject),
  compare: compareCommitments,
  conflicts: {face: (subject) => subject, cannot: (a, b) => cannotBeOne(a, b) !== undefined},
  rivals: contestedOdds,
  within: withinEvidence,
  relation: (a, b) => (a.year === b.year ? 'same' : 'continues'),
}

/**
 * Chain the commitments of each authority from report to report.
 *
 * Numbers restart in every report, and identifiers in every year; many commitments share their words. So a link
 * needs near words and another kind of evidence, and is refused where another commitment of the same report fits
 * nearly as well. What ended and was promised again is linked as a follow-on, in a chain of its own. What is left is
 * published for a person, the five best of each.
 */
export function linkCommitments(
  members: readonly Member<Commitment>[],
): Linked<Commitment> & {readonly unlisted: readonly Unlisted[]} {
  const linked = withFollowOns(linkNodes(commitmentNodes(members), COMMITMENT_KIND))
  const {listed, unlisted} = fewest(linked.candidates, linked.clusters)
  return {...linked, candidates: listed, unlisted}
}

/** What keeps two commitments apart, or chains them. */
export function judgeCommitments(
  members: readonly Member<Commitment>[],
  a: string,
  b: string,
): PairJudgement {
  return judgePair(commitmentNodes(members), COMMITMENT_KIND, a, b)
}
