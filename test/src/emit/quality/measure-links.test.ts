import {expect, test} from 'vitest'
import type {Clustered} from '../../../../src/emit/quality/clusters.ts'
import {measureLinks, measureNames, shareOf} from '../../../../src/emit/quality/measure-links.ts'
import type {Candidate, Link} from '../../../../src/model/link.ts'

const link = (id: string, by: Link['by'], probability = 0.97): Link => ({
  id,
  a: 'a',
  b: 'b',
  relation: 'same',
  probability,
  weight: 5,
  evidence: [],
  by,
})

function cluster(records: string[], names: string[], ...links: Link[]): Clustered {
  return {authority: 'Rutland', records, names, links}
}

const pair = (id: string, a: string, b: string, reason: string): Candidate => ({
  id,
  kind: 'officer',
  a,
  b,
  probability: 0.5,
  evidence: [],
  reason,
})

test('records are counted as linked, and as linked without a person', () => {
  const found = measureLinks(
    'officer',
    [
      cluster(['1', '2', '3'], ['A'], link('x', 'rule'), link('y', 'model')),
      cluster(['4', '5'], ['B'], link('z', 'person')),
      cluster(['6'], ['C']),
    ],
    [],
  )
  expect(found).toMatchObject({
    records: 6,
    linked: 5,
    linkedAutomatically: 3,
    automaticShare: 0.5,
    clusters: 3,
    clustersOfOne: 1,
    links: {rule: 1, model: 1, person: 1},
  })
})

test('a link that two clusters hold, a series and its parts of years, counts once', () => {
  const shared = link('x', 'rule')
  const found = measureLinks('indicator', [cluster(['1'], ['A'], shared), cluster(['2'], ['A'], shared)], [])
  expect(found.links.rule).toBe(1)
})

test('only links of the model are put in bins of probability, each in one', () => {
  const links = [0.3, 0.5, 0.93, 0.95, 0.999, 1].map((p, i) => link(String(i), 'model', p))
  const found = measureLinks('officer', [cluster(['1', '2'], ['A'], ...links, link('r', 'rule', 0.99))], [])
  expect(found.byProbability).toEqual([
    {from: 0, to: 0.5, links: 1},
    {from: 0.5, to: 0.8, links: 1},
    {from: 0.9, to: 0.95, links: 1},
    {from: 0.95, to: 0.99, links: 1},
    {from: 0.99, to: 1, links: 2},
  ])
})

test('candidates of the kind are counted by reason, the most frequent first, and the records in them once', () => {
  const candidates = [
    pair('1', 'a', 'b', 'others fit as well'),
    pair('2', 'a', 'c', 'short'),
    pair('3', 'd', 'c', 'short'),
    {...pair('4', 'x', 'y', 'short'), kind: 'indicator'} as const,
  ]
  const found = measureLinks('officer', [], candidates)
  expect(found.candidates).toEqual([
    {reason: 'short', pairs: 2},
    {reason: 'others fit as well', pairs: 1},
  ])
  expect(found.inCandidates).toBe(4)
})

test('variation is of what has two records; homonymy of the names of one authority', () => {
  const clusters = [
    cluster(['1', '2'], ['Andy Robinson', 'A. Robinson']),
    cluster(['3', '4'], ['Pat Marlow']),
    cluster(['5'], ['A. Robinson']),
    {...cluster(['6'], ['Pat Marlow']), authority: 'Leeds'},
  ]
  expect(measureNames('officer', clusters)).toEqual({
    kind: 'officer',
    clusters: 2,
    named: 1,
    variationRate: 0.5,
    names: 4,
    shared: 1,
    homonymyRate: 0.25,
  })
})

test('a share of nothing is none', () => {
  expect(shareOf(0, 0)).toBeNull()
  expect(shareOf(1, 3)).toBe(0.3333)
})
