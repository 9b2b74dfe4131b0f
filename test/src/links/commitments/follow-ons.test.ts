import {expect, test} from 'vitest'
import type {Links} from '../../../../src/links/link-documents.ts'
import {linkTogether} from '../../../support/link-together.ts'
import {reportsOf} from '../../../support/link-promises.ts'
import type {PromiseSaid} from '../../../support/make-document.ts'

const ROADS = {
  commitment: 'Structural maintenance of the principal road network',
  officers: ['Ted Fairbrother'],
  department: 'Highways',
}
const OTHER = {commitment: 'Introduce safer routes to school', officers: ['Ann Hale']}

const relations = ({commitments}: Links): string[] =>
  commitments.flatMap(({links}) => links.map(({relation}) => relation)).sort()
const sizes = ({commitments}: Links): number[] =>
  commitments.map(({members}) => members.length).sort((a, b) => a - b)
const linked = (said: Readonly<Record<string, readonly PromiseSaid[]>>): Links =>
  linkTogether(reportsOf(said))

test('what a year of reports did not name and is promised again follows on, in a chain of its own', () => {
  const links = linked({'2002/03': [ROADS, OTHER], '2003/04': [OTHER], '2004/05': [ROADS, OTHER]})
  expect(sizes(links)).toEqual([1, 1, 3])
  expect(relations(links)).toEqual(['continues', 'continues', 'follow-on'])
})

test('what was achieved and is promised again in the next year follows on', () => {
  const links = linked({
    '2004/05 Q4': [{...ROADS, status: 'achieved'}],
    '2005/06 Q1': [{...ROADS, status: 'green'}],
  })
  expect(sizes(links)).toEqual([1, 1])
  expect(relations(links)).toEqual(['follow-on'])
})

test('what is still called achieved in the next year goes on', () => {
  const links = linked({
    '2004/05 Q4': [{...ROADS, status: 'achieved'}],
    '2005/06 Q1': [{...ROADS, status: 'achieved'}],
  })
  expect(relations(links)).toEqual(['continues'])
})

test('where the year between may have it in other words, nothing follows on', () => {
  const reworded = {...ROADS, commitment: 'Keep the principal road network in repair'}
  const links = linked({'2002/03': [ROADS, OTHER], '2003/04': [reworded, OTHER], '2004/05': [ROADS, OTHER]})
  expect(relations(links)).not.toContain('follow-on')
})

test('the evidence of a follow-on adds up, and says that the earlier one had ended', () => {
  const links = linked({
    '2004/05 Q4': [{...ROADS, status: 'ended'}],
    '2005/06 Q1': [{...ROADS, status: 'green'}],
  })
  const [link] = links.commitments.flatMap((one) => one.links)
  expect(link?.evidence.reduce((sum, {weight}) => sum + weight, 0)).toBe(link?.weight)
  expect(link?.evidence.map(({level}) => level)).toContain('after it had ended')
})

test('a sentence shared and nothing else is no follow-on', () => {
  const {commitment} = ROADS
  const links = linked({'2002/03': [{commitment}], '2003/04': [OTHER], '2004/05': [{commitment}]})
  expect(relations(links)).toEqual([])
})
