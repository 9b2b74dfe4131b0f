import {expect, test} from 'vitest'
import {fewest} from '../../../../src/links/commitments/few-candidates.ts'
import {linkTogether} from '../../../support/link-together.ts'
import {reportsOf} from '../../../support/link-promises.ts'
import type {Candidate} from '../../../../src/model/link.ts'

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
  expect(fewest(star.slice(0, 5), clusters).listed).toHaveLength(5)
  expect(fewest([...taken, ...star], clusters).listed.filter(({a}) => a === one)).toHaveLength(5)
})

test('one that is among the best of either is kept', () => {
  const [one = '', ...others] = ids
  const star = others.slice(0, 8).map((other, place) => candidate(one, other, 0.9 - place / 100))
  expect(fewest(star, clusters)).toMatchObject({listed: star, unlisted: []})
})

test('what is not listed is counted, by why it is not', () => {
  const [one = '', two = '', ...others] = ids
  const full = [one, two].flatMap((own, place) =>
    others.slice(place * 6, place * 6 + 5).map((other) => candidate(own, other, 0.8)),
  )
  const beyond = [candidate(one, two, 0.5), candidate(one, two, 0.4)]
  const unlikely = [candidate(others[0] ?? '', others[1] ?? '', 0.0199)]
  const {listed, unlisted} = fewest([...full, ...beyond, ...unlikely], clusters)
  expect(listed).toEqual(full)
  expect(unlisted).toMatchObject([{unlikely: 1, beyondTheBest: 2}])
})
