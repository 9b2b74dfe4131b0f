import {expect, test} from 'vitest'
import {contestedOdds} from '../../../../src/links/commitments/commitment-rivals.ts'
import type {CommitmentSubject} from '../../../../src/links/commitments/commitment-subject.ts'
import {subjectsOf, reportsOf} from '../../../support/link-promises.ts'

/** Rows `a1`, `a2` … of one report and `b1`, `b2` … of another. */
const [some] = subjectsOf(reportsOf({'2004/05': [{commitment: 'Open a library'}]}))
const subjectOf = (id: string): CommitmentSubject | undefined =>
  some === undefined ? undefined : {...some, documents: new Set(id.slice(0, 1))}

/** What the pairs have left, in bits, of the weights that they begin with. */
function left(weights: Readonly<Record<string, number>>): Record<string, number> {
  const pairs = Object.entries(weights).map(([key, weight]) => {
    const [a = '', b = ''] = key.split(' ')
    return {a, b, weight, probability: 0.5, evidence: [], exact: false}
  })
  const odds = contestedOdds(pairs, subjectOf)
  return Object.fromEntries(
    pairs.map(({a, b, weight}) => [`${a} ${b}`, weight - Math.log2(1 + (odds.get(`${a} ${b}`) ?? 0))]),
  )
}

test('a pair without rivals keeps its weight', () => {
  expect(left({'a1 b1': 9})).toEqual({'a1 b1': 9})
})

test('two that fit one as well leave nothing of either', () => {
  expect(left({'a1 b1': 9, 'a1 b2': 9})).toEqual({'a1 b1': 0, 'a1 b2': 0})
})

test('a runner-up leaves the margin', () => {
  expect(left({'a1 b1': 9, 'a1 b2': 7.5})['a1 b1']).toBeCloseTo(1.5)
})

test('a runner-up that has a better use of its own is no rival', () => {
  expect(left({'a1 b1': 9, 'a1 b2': 7.5, 'a2 b2': 9})['a1 b1']).toBe(9)
})

test('twins of one report, told apart by nothing, stay apart', () => {
  const weights = left({'a1 b1': 9, 'a1 b2': 9, 'a2 b1': 9, 'a2 b2': 9})
  expect(Object.values(weights)).toEqual([0, 0, 0, 0])
})

test('rows of other reports are no rivals: one commitment may be in all of them', () => {
  expect(left({'a1 b1': 9, 'a1 c1': 9, 'b1 c1': 9})).toEqual({'a1 b1': 9, 'a1 c1': 9, 'b1 c1': 9})
})
