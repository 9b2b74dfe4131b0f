import {expect, test} from 'vitest'
import type {Links} from '../../../../src/links/link-documents.ts'
import {linkTogether} from '../../../support/link-together.ts'
import {makeDocument, type PromiseSaid} from '../../../support/make-document.ts'

const ROADS = 'Structural maintenance of 1,921 km of the principal road network'

/** Link reports of these periods with these commitments. */
function link(reports: Readonly<Record<string, readonly PromiseSaid[]>>): Links {
  return linkTogether(
    Object.entries(reports).map(([period, promises]) => makeDocument({path: period, period, promises})),
  )
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

test.each([
  [
    'the number alone',
    {number: '3', commitment: ROADS},
    {number: '3', commitment: 'Introduce safer routes to school'},
  ],
  ['the words alone', {number: '3', commitment: ROADS}, {number: '7', commitment: ROADS}],
  [
    'the reference and half the words',
    {reference: 'CS39', commitment: ROADS},
    {reference: 'CS39', commitment: 'Maintenance of bridges on the principal network'},
  ],
  [
    'a narrower commitment',
    {number: '3', commitment: 'Review of all schools in the county'},
    {number: '3', commitment: 'Review of all primary schools in the county'},
  ],
])('%s join nothing', (_, a, b) => {
  expect(sizes(link({'2004/05': [a], '2005/06': [b]}))).toEqual([1, 1])
})

test('equal words under another number are left to a person', () => {
  const {candidates} = link({
    '2004/05': [{number: '3', commitment: ROADS}],
    '2005/06': [{number: '7', commitment: ROADS}],
  })
  expect(candidates).toMatchObject([{kind: 'commitment', reason: 'the evidence is short of a link'}])
})

test('years that do not follow each other join nothing', () => {
  const promise = {number: '3', commitment: ROADS}
  expect(sizes(link({'2002/03': [promise], '2005/06': [promise]}))).toEqual([1, 1])
})

test('two rows of one report are two, and what fits both joins neither', () => {
  const promise = {reference: 'CS39', commitment: ROADS}
  const links = link({'2004/05 Q1': [promise, promise], '2004/05 Q2': [promise]})
  expect(sizes(links)).toEqual([1, 1, 1])
})

test('every commitment is in exactly one chain', () => {
  const promises = ['1', '2', '3'].map((number) => ({number, commitment: ROADS}))
  const links = link({'2004/05 Q1': promises, '2004/05 Q2': promises, '2005/06': promises})
  const ids = links.commitments.flatMap(({members}) => members.map(({id}) => id))
  expect(ids).toHaveLength(9)
  expect(new Set(ids).size).toBe(9)
})
