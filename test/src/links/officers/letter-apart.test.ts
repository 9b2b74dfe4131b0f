import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {deletionsOf, letterApart} from '../../../../src/links/officers/letter-apart.ts'

test.each([
  ['purnell', 'purenll', true], // changed about
  ['kershaw', 'krshaw', true], // left out
  ['oakshott', 'oakkshott', true], // doubled
  ['clarke', 'clarks', true], // another
  ['marlow', 'marlow', false],
  ['marlow', 'marsden', false],
  ['robinson', 'robisnno', false],
  ['abcd', 'badc', false],
  ['', 'a', true],
])('%j and %j: %s', (a, b, apart) => {
  expect(letterApart(a, b)).toBe(apart)
  expect(letterApart(b, a)).toBe(apart)
})

test('two words a letter apart share one of their deletions, or are one', () => {
  const word = fc.string({minLength: 5, maxLength: 9, unit: fc.constantFrom('a', 'b', 'c')})
  fc.assert(
    fc.property(word, word, (a, b) => {
      if (!letterApart(a, b)) return
      const [ofA, ofB] = [
        [a, ...deletionsOf(a)],
        [b, ...deletionsOf(b)],
      ]
      expect(ofA.some((one) => ofB.includes(one))).toBe(true)
    }),
  )
})
