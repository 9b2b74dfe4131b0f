import {expect, test} from 'vitest'
import {buildTrends} from '../../../src/build-trends.ts'
import type {Trends} from '../../../src/model/trends.ts'
import {clustersIn} from '../../../src/review/members.ts'
import {homesIn, questionsOf} from '../../../src/review/queue.ts'
import {reviewOf} from '../../../src/review/review.ts'
import {decided} from '../../support/decide.ts'
import {makeDocument} from '../../support/make-document.ts'

const PRODUCER = {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'} as const
const WORD = {by: 'A. Clerk', at: '2026-11-25', note: ''}
const titles = ['Trees of the wood', 'Custody of offenders', 'Hedges by the highway', 'Visits to museums']
const documents = titles.map((title, index) =>
  makeDocument({
    path: `${index}.txt`,
    period: `200${index}/0${index + 1}`,
    rows: [{code: 'LF4', title, actual: {[`200${index}/0${index + 1}`]: '1'}}],
  }),
)
const trends = buildTrends(documents, PRODUCER)
const questions = (of: Trends) => questionsOf(of, homesIn(clustersIn(of)))

function withProbabilities(...probabilities: readonly number[]): Trends {
  const candidates = trends.candidates.map((one, index) => ({...one, probability: probabilities[index] ?? 0}))
  return {...trends, candidates}
}

test('every candidate is asked about, the most open first, questions of one thing together', () => {
  expect(trends.candidates).toHaveLength(6)
  const asked = questions(withProbabilities(0.01, 0.02, 0.5, 0.03, 0.04, 0.05))
  expect(asked).toHaveLength(6)
  expect(asked[0]?.candidate?.probability).toBe(0.5)
  const things = asked.map(({clusters}) => clusters)
  const first = things.filter((pair) => things[0]?.some((id) => pair.includes(id)))
  expect(first.length).toBeGreaterThan(2)
})

test('an answer settles what follows from it', () => {
  const review = reviewOf(trends, decided([]))
  const [first, ...others] = review.questions
  if (first === undefined) throw new Error('no question')
  const yes = review.decisionOf(first, true, WORD)
  expect(review.openAfter([yes])(first)).toBe(false)
  const beside = others.filter(({clusters}) => clusters.includes(first.clusters[0]))
  const [second] = beside
  if (second === undefined) throw new Error('no second question')
  const no = review.decisionOf(second, false, WORD)
  const third = second.clusters.find((id) => id !== first.clusters[0])
  const follows = others.find(
    ({clusters}) => clusters.includes(first.clusters[1]) && clusters.includes(third ?? ''),
  )
  if (follows === undefined) throw new Error('no third question')
  expect(review.openAfter([yes])(follows)).toBe(true)
  expect(review.openAfter([yes, no])(follows)).toBe(false)
  expect(review.openAfter([review.decisionOf(first, 'unsure', WORD)])(first)).toBe(true)
})

test('what was decided is not asked again, even of trends that were built before', () => {
  const review = reviewOf(trends, decided([]))
  const said = review.questions.slice(0, 2).map((question) => review.decisionOf(question, false, WORD))
  expect(reviewOf(trends, decided(said)).questions).toHaveLength(4)
})

test('a key that two reports have is named with its report', () => {
  const twice = ['a.txt', 'b.txt'].map((path) =>
    makeDocument({
      path,
      period: '2003/04',
      rows: [{title: 'Visits to the county’s museums', actual: {'2002/03': path === 'a.txt' ? '1' : '2'}}],
    }),
  )
  const review = reviewOf(buildTrends(twice, PRODUCER), decided([]))
  const [question] = review.questions
  if (question === undefined) throw new Error('no question')
  expect(review.decisionOf(question, true, WORD)).toMatchObject({
    aIn: question.a.path,
    bIn: question.b.path,
    authority: 'Leicestershire County Council',
  })
  expect(question.a.path).not.toBe(question.b.path)
})
