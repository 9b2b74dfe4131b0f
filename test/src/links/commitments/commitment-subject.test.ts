import {expect, test} from 'vitest'
import {reportsOf, subjectsOf} from '../../../support/link-promises.ts'

test('rows of one year that print the same are one, with all that their reports say', () => {
  const promise = {reference: 'LAA 1.2', commitment: 'Open a library in Kelston'}
  const subjects = subjectsOf(
    reportsOf({
      '2004/05 Q1': [{...promise, officers: ['Bill Nichols'], status: 'red', due: 'March 2006'}],
      '2004/05 Q2': [{...promise, officers: ['B Nichols'], status: 'amber', due: 'June 2006'}],
      '2005/06 Q1': [promise],
    }),
  )
  expect(subjects).toHaveLength(2)
  const [first] = subjects
  expect(first?.documents.size).toBe(2)
  expect([...(first?.due ?? [])].sort()).toEqual(['2006-03', '2006-06'])
  expect(first?.statuses.map(({now}) => now).sort()).toEqual(['amber', 'red'])
})

test('what one report prints twice stays two', () => {
  const promise = {reference: 'LAA 1.2', commitment: 'Open a library in Kelston'}
  expect(subjectsOf(reportsOf({'2004/05 Q1': [promise, promise], '2004/05 Q2': [promise]}))).toHaveLength(3)
})

test('a name is one wherever it stands, also at the head of a sentence', () => {
  const [subject] = subjectsOf(
    reportsOf({
      '2004/05': [{commitment: 'Kelston library to open'}, {commitment: 'Open a library in Kelston'}],
    }),
  )
  expect(subject?.lore.isName('kelston')).toBe(true)
  expect(subject?.lore.isName('librari')).toBe(false)
})

test.each([
  ['2. MTCS/CEX', 'cex'],
  ['CPA Res 1', 'res'],
  ['LAA 7.2', undefined],
  ['CS 39', undefined],
])('the identifier %s names the department %j', (reference, department) => {
  const [subject] = subjectsOf(reportsOf({'2004/05': [{commitment: 'Open a library', reference}]}))
  expect([...(subject?.departments ?? [])]).toEqual(department === undefined ? [] : [department])
})
