import {expect, test} from 'vitest'
import {KnownTitles} from '../../../src/tables/known-titles.ts'

function titlesOf(...titles: string[]): KnownTitles {
  const known = new KnownTitles()
  for (const title of titles) known.add(title)
  return known
}

test.each<[string, number, boolean]>([
  ['Improvement Plans: Housing', 1, true],
  ['improvement plans - housing', 1, true],
  ['Improvernent plans – Housing', 0.82, true],
  ['Improvernent plans – Housing', 0.95, false],
  ['Improvement plans', 0.82, false],
  ['–', 0.5, false],
])('is %j a title met before, alike by %j: %j', (text, least, known) => {
  expect(titlesOf('Improvement plans – Housing', 'Roads').hasLike(text, least)).toBe(known)
})

test('a title is one of several by its first two words, where a dash parts them from the rest', () => {
  const titles = titlesOf('Improvement plans – Housing')
  expect(titles.hasSibling('Improvement Plans: Roads')).toBe(true)
  expect(titles.hasSibling('Improvement Plans Roads')).toBe(false)
  expect(titles.hasSibling('Service plans – Roads')).toBe(false)
})

test('of very many titles the old are known to the letter only', () => {
  const numbers = Array.from(
    {length: 600},
    (_, index) => `Chapter ${'abcdefghij'.charAt(index % 10)}${index}`,
  )
  const titles = titlesOf('Improvement plans', ...numbers)
  expect(titles.hasLike('Improvement plans', 0.8)).toBe(true)
  expect(titles.hasLike('Improvernent plans', 0.8)).toBe(false)
})
