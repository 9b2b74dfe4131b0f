import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {isCommon, rarityIn, shareIn} from '../../../../src/links/commitments/commonness.ts'

const sentences = (...texts: readonly string[]) => texts.map((text) => new Set(text.split(' ')))

test('a word that councils commonly use tells less than one that they do not, seen as often', () => {
  const rarity = rarityIn(sentences('improv measstock'))
  expect(rarity('measstock')).toBeGreaterThan(rarity('improv') + 3)
})

test('a small archive does not take its few words for the language', () => {
  const rarity = rarityIn(sentences('bosworth battlefield', 'refus collection'))
  expect(rarity('bosworth')).toBeGreaterThan(6)
})

test('a large archive moves the background', () => {
  const many = Array.from({length: 900}, () => new Set(['tram']))
  expect(rarityIn(many)('tram')).toBeLessThan(1)
  expect(rarityIn(many)('improv')).toBeGreaterThan(rarityIn([])('improv'))
})

test('more uses never make a word rarer', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 60}), fc.integer({min: 1, max: 60}), (uses, more) => {
      const of = (count: number) =>
        rarityIn(Array.from({length: 120}, (_, place) => new Set(place < count ? ['tram'] : ['other'])))(
          'tram',
        )
      expect(of(uses + more)).toBeLessThan(of(uses))
    }),
  )
})

test('a share is of the rows, and of a few rows it is held low', () => {
  const rows = sentences('nichols', 'nichols', 'pitt', 'scott')
  expect(shareIn(rows)('nichols')).toBeLessThan(0.1)
  expect(shareIn(Array.from({length: 40}, () => rows).flat())('nichols')).toBeGreaterThan(0.35)
  expect(shareIn(rows)('nobody')).toBe(0)
})

test.each([
  ['strategi', false],
  ['strategy', true],
  ['measstock', false],
])('whether all councils use the stem %j: %j', (word, known) => {
  expect(isCommon(word)).toBe(known)
})
