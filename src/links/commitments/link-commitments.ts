import type {Commitment} from '../../model/commitment.ts'
import {fingerprint} from '../../model/identity.ts'
import {type CommitmentSubject, compareCommitments} from './compare-commitments.ts'
import {titleWords} from '../content-words.ts'
import {judgePair, type PairJudgement} from '../judge-pair.ts'
import type {Kind} from '../kind.ts'
import {type Linked, linkNodes} from '../link-nodes.ts'
import {gatherNodes, type Member, type Node} from '../node.ts'
import MODEL from './commitment-model.json' with {type: 'json'}

const CANDIDATE_FROM = 0.1
/** Words that are nearly the same share one of their longest; a block a word keeps blocks small. */
const LONGEST_WORDS = 3

const KIND: Kind<CommitmentSubject> = {
  kind: 'commitment',
  prior: MODEL.prior,
  candidateFrom: CANDIDATE_FROM,
  keys: blocksOf,
  compare: compareCommitments,
  within: () => [],
  relation: (a, b) => (a.year === b.year ? 'same' : 'continues'),
}

/**
 * Chain the commitments of each authority from report to report.
 *
 * Numbers restart in every report, and many commitments share their words: a link needs the printed
 * identifier, nearly the same words, and reports of one year or of two that follow each other.
 */
export function linkCommitments(members: readonly Member<Commitment>[]): Linked<Commitment> {
  return linkNodes(nodesOf(members), KIND)
}

/** What keeps two commitments apart, or chains them. */
export function judgeCommitments(
  members: readonly Member<Commitment>[],
  a: string,
  b: string,
): PairJudgement {
  return judgePair(nodesOf(members), KIND, a, b)
}

function nodesOf(members: readonly Member<Commitment>[]): Node<Commitment, CommitmentSubject>[] {
  return gatherNodes(members, ({id}) => id, subjectOf)
}

function subjectOf({document, record}: Member<Commitment>): CommitmentSubject {
  const year = Number(document.period?.year.slice(0, 4))
  return {
    document: document.id,
    year: Number.isInteger(year) ? year : null,
    identifier: identifierOf(record),
    words: titleWords(record.commitment),
  }
}

/** A bare number is none of a report's printed identifiers: it counts the rows of a theme. */
function identifierOf({reference, number, theme}: Commitment): CommitmentSubject['identifier'] {
  const printed = fingerprint(reference ?? '')
  if (printed !== '' && !/^\d+[a-z]?$/.test(printed))
    return {kind: 'reference', text: printed.replaceAll(' ', '')}
  const counted = printed === '' ? fingerprint(number ?? '') : printed
  return counted === '' ? null : {kind: 'number', text: [theme ?? '', counted].join(' ')}
}

function blocksOf({identifier, words}: CommitmentSubject): string[] {
  const longest = [...words.stems]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, LONGEST_WORDS)
  const shared =
    identifier === null ? [] : longest.map((word) => `${identifier.kind} ${identifier.text} ${word}`)
  return words.plain === '' ? shared : [...shared, `words ${words.plain}`]
}
