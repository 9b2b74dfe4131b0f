import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {isPartOf, likeness} from '../../../src/words/likeness.ts'

test('the same words are alike, whatever their case and marks', () => {
  expect(likeness('Time-Scale (Where Stated)', 'time scale where stated')).toBe(1)
})

test('a misread letter is a small difference, another word a great one', () => {
  expect(likeness('Explanation', 'Explanatlon')).toBeGreaterThan(0.9)
  expect(likeness('Target', 'Officer')).toBeLessThan(0.5)
})

test('marks without a letter are like nothing', () => {
  expect(likeness('-', '..')).toBe(0)
})

test('is the same both ways, and never outside 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a))
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
      expect(likeness(a, b)).toBeLessThanOrEqual(1)
    }),
  )
})

test.each([
  ['Responsible', 'Responsible Officer', true],
  ['Officer', 'Responsible Officer', true],
  ['Respons', 'Responsible Officer', false], // not at a word’s border
  ['Offi', 'Officer', false],
  ['No', 'No Officer', false], // too short to tell
  ['Officer', 'Officer', false],
])('%j is part of %j: %s', (part, whole, is) => {
  expect(isPartOf(part, whole)).toBe(is)
})
