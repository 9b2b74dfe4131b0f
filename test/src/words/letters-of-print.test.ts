import {assert, constantFrom, double, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {holdsLetters, letteredPrint, mayBeAlike} from '../../../src/words/letters-of-print.ts'
import {isPartOfPrint, likenessOfPrints} from '../../../src/words/likeness.ts'

const aPrint = string({unit: constantFrom(...'abcdeo 19%é'.split('')), minLength: 1, maxLength: 12})

test('labels that have few letters in common are no spelling of one another', () => {
  const [a, b] = [letteredPrint('actual 2002 03'), letteredPrint('pi description')]
  expect(mayBeAlike(a, b, 0.75)).toBe(false)
  expect(mayBeAlike(letteredPrint('explanation'), letteredPrint('explanatlon'), 0.75)).toBe(true)
})

test('a label without a letter of another does not hold it', () => {
  expect(holdsLetters(letteredPrint('target 03'), letteredPrint('officer'))).toBe(false)
  expect(holdsLetters(letteredPrint('responsible officer'), letteredPrint('officer'))).toBe(true)
})

test('no two labels that are alike, or one a part of the other, are told apart by their letters', () => {
  assert(
    property(aPrint, aPrint, double({min: 0.05, max: 1, noNaN: true}), (left, right, least) => {
      const [a, b] = [letteredPrint(left), letteredPrint(right)]
      if (likenessOfPrints(left, right, least) >= least) expect(mayBeAlike(a, b, least)).toBe(true)
      if (isPartOfPrint(left, right)) expect(holdsLetters(b, a)).toBe(true)
    }),
    {seed: 20040331, numRuns: 5000},
  )
})
