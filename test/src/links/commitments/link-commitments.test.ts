import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Links} from '../../../../src/links/link-documents.ts'
import {LINK_FROM} from '../../../../src/links/link-from.ts'
import {aCouncil, type Council} from '../../../support/a-council.ts'
import {linkTogether} from '../../../support/link-together.ts'
import {reportsOf} from '../../../support/link-promises.ts'
import type {PromiseSaid} from '../../../support/make-document.ts'
import {seeded} from '../../../support/seeded.ts'

const ROADS = 'Structural maintenance of 1,921 km of the principal road network'

/** Link reports of these periods with these commitments. */
function link(reports: Readonly<Record<string, readonly PromiseSaid[]>>): Links {
  return linkTogether(reportsOf(reports))
}

function sizes({commitments}: Links): number[] {
  return commitments.map(({members}) => members.length).sort((a, b) => a - b)
}

test('a commitment with its reference and words is one from quarter to quarter, and continues next year', () => {
  const promise = {reference: '2. MTCS/HTW', commitment: ROADS}
  const links = link({'2004/05 Q1': [promise], '2004/05 Q2': [promise], '2005/06 Q1': [promise]})
  expect(sizes(links)).toEqual([3])
  const relations = links.commitments.flatMap((one) => one.links.map(({relation}) => relation))
  expect(relations.sort()).toEqual(['continues', 'same'])
})

test('rows that print the same in one year are one by what they print alike, and by rule', () => {
  const promise = {reference: '2. MTCS/HTW', commitment: ROADS}
  const {commitments} = link({
    '2004/05 Q1': [{...promise, officers: ['Ted Fairbrother'], due: 'May 2006'}],
    '2004/05 Q2': [{...promise, officers: ['Ann Hale'], due: 'June 2006'}],
  })
  const [one] = commitments.flatMap(({links}) => links)
  expect(one).toMatchObject({by: 'rule', relation: 'same'})
  expect(one?.evidence.map(({field}) => field)).toEqual(['prior', 'reference', 'words', 'time'])
})

const FAIRBROTHER = {officers: ['Ted Fairbrother']}

test.each<[string, PromiseSaid, PromiseSaid]>([
  [
    'other figures and one officer',
    {number: '2', commitment: ROADS, ...FAIRBROTHER},
    {
      number: '7',
      commitment: 'Structural maintenance of 2,133 km of the principal road network',
      ...FAIRBROTHER,
    },
  ],
  [
    'other words, one officer, one department and one date',
    {
      commitment: 'Structural maintenance of the principal roads',
      ...FAIRBROTHER,
      department: 'HTW',
      due: 'May 2006',
    },
    {
      commitment: 'Principal roads to be kept in structural repair',
      ...FAIRBROTHER,
      department: 'HTW',
      due: 'May 2006',
    },
  ],
  [
    'the words and a rare identifier',
    {commitment: ROADS, references: ['CS39']},
    {commitment: 'To maintain 1,921 km of the principal road network', references: ['CS39']},
  ],
])('%s continue into the next year', (_, a, b) => {
  expect(sizes(link({'2004/05': [a], '2005/06': [b]}))).toEqual([2])
})

test.each<[string, PromiseSaid, PromiseSaid]>([
  [
    'the number alone',
    {number: '3', commitment: ROADS},
    {number: '3', commitment: 'Introduce safer routes to school'},
  ],
  ['the words alone', {number: '3', commitment: ROADS}, {number: '3', commitment: ROADS}],
  [
    'an identifier given out again',
    {reference: 'LAA 1.1.4', commitment: ROADS, department: 'HTW'},
    {reference: 'LAA 1.1.4', commitment: 'Refurbish household waste sites', department: 'HTW'},
  ],
  [
    'a narrower commitment',
    {number: '3', commitment: 'Review of all schools in the county'},
    {number: '3', commitment: 'Review of all primary schools in the county'},
  ],
  [
    'one sentence with another name, whoever answers for it',
    {reference: 'CS39', commitment: 'Refurbish the waste site at Upthorpe', ...FAIRBROTHER, due: 'May 2006'},
    {reference: 'CS39', commitment: 'Refurbish the waste site at Measstock', ...FAIRBROTHER, due: 'May 2006'},
  ],
])('%s join nothing', (_, a, b) => {
  expect(sizes(link({'2004/05': [a], '2005/06': [b]}))).toEqual([1, 1])
})

test('equal words and nothing else are left to a person', () => {
  const {candidates} = link({
    '2004/05': [{number: '3', commitment: ROADS}],
    '2005/06': [{number: '7', commitment: ROADS}],
  })
  expect(candidates).toMatchObject([{kind: 'commitment', reason: 'the evidence is short of a link'}])
})

test('a year whose reports pass a commitment over parts its chain', () => {
  const promise = {commitment: ROADS, ...FAIRBROTHER}
  const links = link({'2002/03': [promise], '2003/04': [{commitment: 'Sweep streets'}], '2004/05': [promise]})
  expect(sizes(links)).toEqual([1, 1, 1])
})

test('two rows of one report are two, and what fits both joins neither', () => {
  const promise = {reference: 'CS39', commitment: ROADS}
  const links = link({'2004/05 Q1': [promise, promise], '2004/05 Q2': [promise]})
  expect(sizes(links)).toEqual([1, 1, 1])
})

test('twins are told apart by their officers', () => {
  const [one, other] = ['Julian Ibbotson', 'Ken Sinnott'].map((name) => ({
    commitment: ROADS,
    officers: [name],
  }))
  if (one === undefined || other === undefined) throw new Error('Two were made')
  const {commitments} = link({'2004/05': [one, other], '2005/06': [other, one]})
  const officers = commitments.map(({members}) => members.map(({record}) => record.officers[0]?.name))
  expect(officers.map((names) => new Set(names).size)).toEqual([1, 1])
  expect(officers.map((names) => names.length)).toEqual([2, 2])
})

describe('councils made up, with siblings, re-wordings and other officers', () => {
  const SEEDS = Array.from({length: 24}, (_, index) => index + 1)
  const linked = SEEDS.map((seed) => {
    const council = aCouncil({seed})
    return {council, links: linkTogether(council.documents)}
  })

  test('nothing wrong is joined, and nine of ten pairs are', () => {
    const counts = linked.map(({council, links}) => countPairs(council, links))
    const sum = (of: (one: Pairs) => number): number => counts.reduce((all, one) => all + of(one), 0)
    expect(sum(({right}) => right) / sum(({found}) => found)).toBeGreaterThan(0.995)
    expect(sum(({right}) => right) / sum(({possible}) => possible)).toBeGreaterThan(0.9)
  })

  test('what is not joined is among the five best of its chain nine times in ten', () => {
    const reached = linked.flatMap(({council, links}) => rightAmongFive(council, links))
    expect(reached.length).toBeGreaterThan(30)
    expect(reached.filter((is) => is).length / reached.length).toBeGreaterThan(0.9)
  })

  test('every commitment is in one chain, no chain has two rows of one report', () => {
    for (const {council, links} of linked) {
      const ids = links.commitments.flatMap(({members}) => members.map(({id}) => id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(council.identityOf.size)
      for (const {members} of links.commitments)
        expect(new Set(members.map(({document}) => document.id)).size).toBe(members.length)
    }
  })

  test('the evidence of each link adds up, and none is made below what a link needs', () => {
    for (const {links} of linked)
      for (const {evidence, weight} of links.commitments.flatMap((one) => one.links)) {
        expect(evidence.reduce((sum, one) => sum + one.weight, 0)).toBe(weight)
        expect(weight).toBeGreaterThanOrEqual(LINK_FROM)
      }
  })

  test('links are the same whatever the order of the reports and of their rows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS.slice(0, 6)), fc.integer({min: 1, max: 999}), (seed, order) => {
        const random = seeded(order)
        const {documents} = aCouncil({seed})
        const shuffled = random
          .shuffled(documents)
          .map((document) => ({...document, commitments: random.shuffled(document.commitments)}))
        expect(published(linkTogether(shuffled))).toEqual(published(linkTogether(documents)))
      }),
      {numRuns: 12},
    )
  })
})

/** What outputs say of the links. */
function published({commitments, candidates}: Links): unknown {
  return {
    chains: commitments.map(({members, links}) => ({ids: members.map(({id}) => id), links})),
    candidates,
  }
}

interface Pairs {
  readonly found: number
  readonly right: number
  readonly possible: number
}

function countPairs({identityOf}: Council, {commitments}: Links): Pairs {
  const pairs = commitments.flatMap(({members}) =>
    members.flatMap(({id: a}, place) => members.slice(place + 1).map(({id: b}) => [a, b] as const)),
  )
  const sizes = new Map<string, number>()
  for (const identity of identityOf.values()) sizes.set(identity, (sizes.get(identity) ?? 0) + 1)
  return {
    found: pairs.length,
    right: pairs.filter(([a, b]) => identityOf.get(a) === identityOf.get(b)).length,
    possible: [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0),
  }
}

/** For each chain that is short of a row: whether a candidate among its first five leads to one. */
function rightAmongFive({identityOf}: Council, {commitments, candidates}: Links): boolean[] {
  return commitments.flatMap(({members}) => {
    const own = new Set(members.map(({id}) => id))
    const identity = identityOf.get(members[0]?.id ?? '')
    if (![...identityOf].some(([id, other]) => other === identity && !own.has(id))) return []
    const listed = candidates.filter(({kind, a, b}) => kind === 'commitment' && (own.has(a) || own.has(b)))
    return [listed.slice(0, 5).some(({a, b}) => identityOf.get(own.has(a) ? b : a) === identity)]
  })
}
