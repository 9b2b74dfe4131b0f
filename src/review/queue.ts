import type {Findable} from '../decisions/find-members.ts'
import {closeWords, type Statement} from '../links/decisions/close-words.ts'
import {inOrder} from '../links/blocking.ts'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Candidate} from '../model/link.ts'
import type {Trends} from '../model/trends.ts'
import type {ReviewCluster, ReviewClusters} from './members.ts'

/** Two things that a person is asked about. */
export interface Question {
  readonly kind: Candidate['kind']
  readonly a: Findable
  readonly b: Findable
  readonly clusters: readonly [string, string]
  /** what was found without a person; absent where the two were never compared */
  readonly candidate?: Candidate
}

/**
 * Put the candidates in the order in which an answer is worth most.
 *
 * An answer's worth is how open the question is times how much hangs on the two things. The questions of one thing
 * follow each other, so that it is read once; what a person was unsure of comes last.
 *
 * @see  Shannon, A mathematical theory of communication (1948), for how open a question is, in bits
 */
export function questionsOf({candidates}: Trends, homes: Homes): Question[] {
  const asked = candidates.flatMap((candidate): Asked[] => {
    const [a, b] = [homes.get(candidate.a), homes.get(candidate.b)]
    return a === undefined || b === undefined ? [] : [askedOf(candidate, a, b)]
  })
  const byThing = Array.from(groupBy(asked.sort(worthMost), ({thing}) => thing).values()).flat()
  const questions = byThing.map(({question}) => question)
  return [...questions.filter((one) => !isUnsure(one)), ...questions.filter(isUnsure)]
}

interface Asked {
  readonly question: Question
  readonly id: string
  /** the larger of the two */
  readonly thing: string
  readonly worth: number
}

function askedOf(candidate: Candidate, a: Home, b: Home): Asked {
  const [larger] = [a.cluster, b.cluster].sort((x, y) => y.size - x.size || byCodeUnit(x.id, y.id))
  const clusters = [a.cluster.id, b.cluster.id] as const
  return {
    question: {kind: candidate.kind, a: a.member, b: b.member, clusters, candidate},
    id: candidate.id,
    thing: larger?.id ?? '',
    worth: openness(candidate.probability) * (a.cluster.size + b.cluster.size),
  }
}

function isUnsure({candidate}: Question): boolean {
  return candidate?.unsure !== undefined
}

function worthMost(x: Asked, y: Asked): number {
  return y.worth - x.worth || byCodeUnit(x.id, y.id)
}

/** How open a question is, in bits: 1 where both answers are as likely; rounded, for engines differ in last digits. */
function openness(probability: number): number {
  return Number((bitsOf(probability) + bitsOf(1 - probability)).toFixed(6))
}

function bitsOf(probability: number): number {
  return probability <= 0 ? 0 : -probability * Math.log2(probability)
}

/** The cluster of each member, by the member's id. */
export type Homes = ReadonlyMap<string, Home>

interface Home {
  readonly member: Findable
  readonly cluster: ReviewCluster
}

/** Find the cluster of each member: of two series of one row the first. */
export function homesIn(clusters: ReviewClusters): Homes {
  const all = Object.values(clusters).flat()
  return new Map(
    all
      .toReversed()
      .flatMap((cluster) => cluster.members.map((member): [string, Home] => [member.id, {member, cluster}])),
  )
}

/**
 * Which questions are still open.
 *
 * Statements hold for all that is one with what they are about, so an answer may settle other questions.
 */
export function stillOpen(homes: Homes, statements: readonly Statement[]): (question: Question) => boolean {
  const homeOf = (id: string): string => homes.get(id)?.cluster.id ?? id
  const between = statements.flatMap((statement): Statement[] => {
    const [a, b] = inOrder(homeOf(statement.a), homeOf(statement.b))
    return a === b || statement.says === 'unsure' ? [] : [{...statement, a, b}]
  })
  const {words} = closeWords(between)
  return ({clusters: [a, b]}) => {
    const [one, other] = [words.get(a), words.get(b)]
    return one === undefined || other === undefined || !(one.set === other.set || one.apart.has(other.set))
  }
}
