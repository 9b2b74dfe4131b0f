import {expect, test} from 'vitest'
import {subjectsOf, reportsOf} from '../../../support/link-promises.ts'
import type {PromiseSaid} from '../../../support/make-document.ts'

function meet(said: Readonly<Record<string, readonly PromiseSaid[]>>): boolean {
  const [a, b] = subjectsOf(reportsOf(said))
  const keys = new Set(a?.lore.blocking(a))
  return (b?.lore.blocking(b) ?? []).some((key) => keys.has(key))
}

const LIBRARY = {commitment: 'Open a library in Kelston'}

test.each<[boolean, string, Readonly<Record<string, readonly PromiseSaid[]>>]>([
  [
    true,
    'a rare word in one year',
    {'2004/05 Q1': [LIBRARY], '2004/05 Q2': [{commitment: 'Kelston to have a pool'}]},
  ],
  [
    true,
    'a rare word in the next year',
    {'2004/05': [LIBRARY], '2005/06': [{commitment: 'Kelston to have a pool'}]},
  ],
  [
    true,
    'a rare word in the next year that has a report',
    {'2001/02': [LIBRARY], '2005/06': [{commitment: 'Kelston pool'}]},
  ],
  [
    false,
    'a rare word where a year lies between',
    {
      '2004/05': [LIBRARY],
      '2006/07': [{commitment: 'Kelston pool'}],
      '2005/06': [{commitment: 'Sweep streets'}],
    },
  ],
  [
    true,
    'the whole sentence where a year lies between',
    {'2004/05': [LIBRARY], '2006/07': [LIBRARY], '2005/06': [{commitment: 'Sweep streets'}]},
  ],
  [
    true,
    'an identifier',
    {
      '2004/05': [{...LIBRARY, references: ['CS39']}],
      '2005/06': [{commitment: 'Sweep streets', references: ['CS39']}],
    },
  ],
  [false, 'nothing', {'2004/05': [LIBRARY], '2005/06': [{commitment: 'Sweep streets'}]}],
])('%s: two that share %s meet in a block', (met, _, said) => {
  expect(meet(said)).toBe(met)
})

test('a word of more commitments than tell anybody apart makes no block', () => {
  const many = Array.from({length: 60}, (_, place) => ({commitment: `Kelston ${'x'.repeat(place + 3)}`}))
  const subjects = subjectsOf(reportsOf({'2004/05': many}))
  const keys = subjects.flatMap((subject) => subject.lore.blocking(subject))
  expect(keys.filter((key) => key.endsWith('kelston'))).toEqual([])
  expect(keys.length).toBeGreaterThan(0)
})

test('a long sentence is in few blocks', () => {
  const commitment =
    'To work closely with the district councils of Ashcombe Birchley Coldwell Dunsford Elmhurst Fernby'
  const [subject] = subjectsOf(reportsOf({'2004/05': [{commitment}]}))
  expect(subject?.lore.blocking(subject).length).toBeLessThan(11)
})
