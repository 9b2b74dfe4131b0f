import {expect, test} from 'vitest'
import {gatherVocabulary, isTorn, joinTorn} from '../../../src/tables/torn.ts'

const WORDS = gatherVocabulary([
  'The main improvement measures of the environment department',
  'see chief executive services here',
  'the regeneration and development of it',
])

test('a vocabulary holds the words that stand whole inside a text, not its first and last', () => {
  expect([...gatherVocabulary(['Fragm of words cut he', 'one two', 'Alone'])]).toEqual(['of', 'words', 'cut'])
  expect([...gatherVocabulary(['(The Mayor’s RÉSUMÉ, 2nd part: «Noël»'])]).toEqual([
    'mayor’s',
    'résumé',
    'nd',
    'part',
  ])
})

test.each([
  [['Improveme', 'ent measures – Ch', 'ief Executive'], 'Improvement measures – Chief Executive'],
  [
    ['Improveme', 'ent measures – En', 'vironment, Regen', 'eration and Devel', 'opment'],
    'Improvement measures – Environment, Regeneration and Development',
  ],
  [['Improvement measures -', 'Housing', '', ''], 'Improvement measures - Housing'],
])('%j is put together as %j', (parts: string[], whole: string) => {
  expect(joinTorn(parts, WORDS)).toBe(whole)
})

test.each([
  ['Improveme', 'ent measures', true],
  ['improve', 'ment measures', true],
  ['Main', 'Improvement', false], // a new word begins
  ['improvement', 'measures', false], // both whole
  ['BV8', 'ent', false],
  ['', 'ent', false],
])('a word runs from %j into %j: %j', (left, right, torn) => {
  expect(isTorn(left, right, WORDS)).toBe(torn)
})

test('a torn word is whole again with letters beyond ASCII before the cut', () => {
  const words = gatherVocabulary(['see the improvément plan of it'])
  expect(joinTorn(['Our improvém', 'ment plan'], words)).toBe('Our improvément plan')
})
