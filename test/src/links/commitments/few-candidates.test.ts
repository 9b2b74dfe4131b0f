import {expect, test} from 'vitest'
import {fewest} from '../../../../src/links/commitments/few-candidates.ts'
import {linkTogether} from '../../../support/link-together.ts'
import {reportsOf} from '../../../support/link-promises.ts'
import type {Candidate} from '../../../../src/model/trends.ts'

const {commitments: clusters} = linkTogether(
  reportsOf({
    '2004/05': Array.from({length: 16}, (_, place) => ({commitment: `Task ${'x'.repeat(place + 3)}`})),
  }),
)
const ids = clusters.map(({members}) => members[0]?.id ?? '')
const candidate = (a: string, b: string, probability: number): Candidate => ({
  id: `${a} ${b}`,
  kind: 'commitment',
  a,
  b,
  probability,
  evidence: [],
  reason: '',
})

test('the five best of each are kept, and no more', () => {
  const [one = '', ...others] = ids
  const star = others.map((other, place) => candidate(one, other, 0.9 - place / 100))
  const taken = star.flatMap((own) => Array.from({length: 6}, () => candidate(own.b, own.b, 0.95)))
  expect(fewest(star.slice(0, 5), clusters)).toHaveLength(5)
  expect(fewest([...taken, ...star], clusters).filter(({a}) => a === one)).toHaveLength(5)
})

test('one that is among the best of either is kept', () => {
  const [one = '', ...others] = ids
  const star = others.slice(0, 8).map((other, place) => candidate(one, other, 0.9 - place / 100))
  expect(fewest(star, clusters)).toHaveLength(8)
})
