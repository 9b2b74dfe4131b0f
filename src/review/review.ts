import {findAll, indexMembers, type Findable, type Index} from '../decisions/find-members.ts'
import {inPlace, type EntryMessage} from '../decisions/entry-message.ts'
import {findStatements} from '../decisions/settle-links.ts'
import type {Statement} from '../links/decisions/close-words.ts'
import {inOrder} from '../links/blocking.ts'
import {nearest} from '../links/search.ts'
import type {Decided, Placed, RecordDecision} from '../model/decisions.ts'
import type {Trends} from '../model/trends.ts'
import {wordOf, type Word} from '../model/word.ts'
import {clustersIn, findablesIn, type ReviewCluster} from './members.ts'
import {homesIn, questionsOf, stillOpen, type Question} from './queue.ts'

export type {Question} from './queue.ts'

/** An answer to a question. */
export type Answered = RecordDecision['same']

/** The questions of trends, in order, and what a person may do with them. */
export interface Review {
  readonly questions: readonly Question[]
  /** which questions are still open after some answers: one may settle others */
  readonly openAfter: (answers: readonly RecordDecision[]) => (question: Question) => boolean
  /** the decision that an answer is */
  readonly decisionOf: (question: Question, same: Answered, word: Word) => RecordDecision
  /** the question's `a` beside what some words may mean instead of its `b`, best first; nothing is decided by it */
  readonly others: (question: Question, words: string) => readonly Other[]
  /** what is wrong with the decisions that there are */
  readonly messages: readonly EntryMessage[]
}

export interface Other {
  readonly label: string
  readonly question: Question
}

/**
 * Prepare a review.
 *
 * @param decided  what was decided before: it is not asked again, and what was left unsure comes last
 */
export function reviewOf(trends: Trends, decided: Decided): Review {
  const clusters = clustersIn(trends)
  const findables = findablesIn(clusters)
  const indexes = {
    indicator: indexMembers(findables.indicator),
    officer: indexMembers(findables.officer),
    commitment: indexMembers(findables.commitment),
  }
  const {statements, messages} = findStatements(decided.links.filter(isOfRecords), findables)
  const homes = homesIn(clusters)
  const questions = questionsOf(trends, homes).filter(stillOpen(homes, statements))
  const [first, later] = unsureLast(questions, statements)
  return {
    questions: [...first, ...later],
    openAfter: (answers) => {
      const said = answers.flatMap((one) => statementsOf(one, indexes[one.kind]))
      return stillOpen(homes, [...statements, ...said])
    },
    decisionOf: (question, same, word) => decisionOf(question, same, word, indexes[question.kind]),
    others: (question, words) => othersLike(question, words, clusters[question.kind]),
    messages: inPlace(messages),
  }
}

function isOfRecords(one: Decided['links'][number]): one is Placed<RecordDecision> {
  return one.entry.kind !== 'authority'
}

function unsureLast(
  questions: readonly Question[],
  statements: readonly Statement[],
): [Question[], Question[]] {
  const unsure = new Set(statements.filter(({says}) => says === 'unsure').map(({a, b}) => `${a} ${b}`))
  const isUnsure = ({a, b}: Question): boolean => unsure.has(inOrder(a.id, b.id).join(' '))
  return [questions.filter((one) => !isUnsure(one)), questions.filter(isUnsure)]
}

/** What an answer of this review says: its two are known, however they are named. */
function statementsOf(decision: RecordDecision, index: Index): Statement[] {
  const {a, b, aIn, bIn, authority, same} = decision
  const ones = findAll({key: a, path: aIn, authority}, index)
  const others = findAll({key: b, path: bIn, authority}, index)
  const place = {path: '', name: '', line: 0}
  const says = same === 'unsure' ? 'unsure' : same ? 'same' : 'apart'
  return ones.slice(0, 1).flatMap((one) =>
    others.slice(0, 1).map((other): Statement => {
      const [first, second] = inOrder(one.id, other.id)
      return {a: first, b: second, says, word: wordOf(decision), place}
    }),
  )
}

/** Name the two so that they are found again: by their council, and by their reports where keys alone do not tell. */
function decisionOf({kind, a, b}: Question, same: Answered, word: Word, index: Index): RecordDecision {
  const {authority} = a
  return {
    a: a.key,
    b: b.key,
    kind,
    same,
    ...(authority === null ? {} : {authority}),
    ...(standsInSeveral(a, index) ? {aIn: a.path} : {}),
    ...(standsInSeveral(b, index) ? {bIn: b.path} : {}),
    ...word,
  }
}

function standsInSeveral({key, scope, authority}: Findable, index: Index): boolean {
  const same = index.named(key).filter((other) => authority === null || other.scope === scope)
  return authority === null || new Set(same.map(({path}) => path)).size > 1
}

function othersLike(question: Question, words: string, clusters: readonly ReviewCluster[]): Other[] {
  const own = clusters.filter(
    ({id, members}) => id !== question.clusters[0] && members.some(({scope}) => scope === question.a.scope),
  )
  const byLabel = nearest(
    words,
    own.map(({label}) => label),
  )
  return byLabel.flatMap((label) =>
    own
      .filter((cluster) => cluster.label === label)
      .flatMap(({id, members}) =>
        members.slice(0, 1).map((b): Other => ({
          label,
          question: {kind: question.kind, a: question.a, b, clusters: [question.clusters[0], id]},
        })),
      ),
  )
}
