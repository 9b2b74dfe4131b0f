import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {commitmentWords, type CommitmentWords} from '../../../../src/links/commitments/commitment-words.ts'
import {isCommon, rarityIn} from '../../../../src/links/commitments/commonness.ts'
import {
  likenessOf,
  namesLevel,
  narrowedApart,
  wordsEvidence,
  wordsLevel,
  type WordLore,
} from '../../../../src/links/commitments/compare-words.ts'

const words = (commitment: string): CommitmentWords => commitmentWords({commitment, references: []})
const RARITY = rarityIn([])
/** Names are what has a capital in one of the two sentences. */
const loreOf = (a: CommitmentWords, b: CommitmentWords): WordLore => ({
  rarity: RARITY,
  isName: (stem) => !isCommon(stem) && (a.names.has(stem) || b.names.has(stem)),
})

test.each([
  ['identical', 'Refurbish the household waste site', 'refurbish the household waste site.'],
  [
    'identical but for figures',
    'Resurface 1,200 km of the principal carriageway',
    'Resurface 1,536 km of the principal carriageway',
  ],
  [
    'nearly identical',
    'To refurbish 16 household waste sites',
    'Refurbishing 21 household waste sites for all',
  ],
  ['strong', 'Publish a countywide tree strategy', 'Agree and publish the tree strategy'],
  ['different', 'Publish a countywide tree strategy', 'Reduce sickness absence to nine days'],
])('%s: %j and %j', (level, a, b) => {
  expect(wordsLevel(words(a), words(b), RARITY)).toBe(level)
})

test('a short sentence of common words is a level lower: it is everybody’s', () => {
  expect(wordsLevel(words('Review of services'), words('Review of services'), RARITY)).not.toBe('identical')
})

test('a rare word weighs more than a common one', () => {
  const one = words('Improve the Kelston skatepark')
  const {likeness: rare} = likenessOf(one.stems, words('Open a skatepark').stems, RARITY)
  const {likeness: common} = likenessOf(one.stems, words('Improve a service').stems, RARITY)
  expect(rare).toBeGreaterThan(common)
})

test.each([
  [
    'differ, nothing else does',
    'Refurbish 16 waste sites including Upthorpe',
    'Refurbish 19 waste sites including Measstock',
  ],
  ['differ', 'Bring forward employment land at Upthorpe', 'Sell employment land near Measstock'],
  ['shared', 'Complete the programme at Upthorpe', 'To open a visitor centre in Upthorpe'],
  ['shared', 'Work with the Kelston Trust on Upthorpe', 'Leave Upthorpe to the Marbury Trust'],
  [undefined, 'Refurbish 16 waste sites including Upthorpe', 'Complete improvements to 18 waste sites'],
  [undefined, 'Refurbish waste sites including Measstock', 'Refurbish waste sites including Measstok'],
  [undefined, 'Leading to 7 NVQs', 'Leading to 4 National Vocational Qualifications'],
])('names: %s in %j and %j', (level, one, other) => {
  const [a, b] = [words(one), words(other)]
  expect(namesLevel(a, b, loreOf(a, b))).toBe(level)
})

test.each([
  [true, 'Review of all schools', 'Review of all primary schools'],
  [true, 'Review of all secondary schools', 'Review of all primary schools'],
  [false, 'Review of all schools', 'Review of all schools'],
  [false, 'Refurbish sites incl. Upthorpe', 'Refurbish sites including Upthorpe'],
  [false, 'Ethnic minority employees in post', 'Black staff in the workforce'],
])('narrowed apart: %s of %j and %j', (apart, a, b) => {
  expect(narrowedApart(words(a), words(b))).toBe(apart)
})

test.each([
  ['shared', 'Train 681 of our staff', 'Training to be given to 681 staff', false],
  ['differ, one year', 'Train 681 of our staff', 'Training to be given to 497 staff', true],
  [undefined, 'Train 681 of our staff', 'Training to be given to 497 staff', false],
  [undefined, 'Train 12 of our staff', 'Training to be given to 14 staff', true],
])('figures: %s', (level, one, other, sameYear) => {
  const [a, b] = [words(one), words(other)]
  const figures = wordsEvidence(a, b, loreOf(a, b), sameYear).find(({field}) => field === 'figures')
  expect(figures?.level).toBe(level)
})

test('the evidence of words is the same either way round', () => {
  const word = fc.constantFrom(
    'Review',
    'Upthorpe',
    'Measstock',
    'schools',
    'primary',
    '681',
    'roads',
    'and',
    'new',
  )
  const sentence = fc.array(word, {minLength: 1, maxLength: 9}).map((all) => words(all.join(' ')))
  fc.assert(
    fc.property(sentence, sentence, fc.boolean(), (a, b, sameYear) => {
      const lore = loreOf(a, b)
      expect(wordsEvidence(a, b, lore, sameYear)).toEqual(wordsEvidence(b, a, lore, sameYear))
    }),
  )
})
