import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {splitTitle} from '../../../src/words/split-title.ts'

test.each([
  [
    'Meet the national Equality Standard Level 5 of the Equality Standard.',
    ['Meet the national Equality Standard', 'Level 5 of the Equality Standard.'],
  ],
  [
    'Complete a Countywide Community Strategy A strategy agreed by Council',
    ['Complete a Countywide Community Strategy', 'A strategy agreed by Council'],
  ],
])('cuts %j', (text, parts) => {
  expect(splitTitle(text)).toEqual(parts)
})

test.each([
  'Open a new library in Hinckley', // one sentence
  'Investors in People',
  'Reduce waiting times for Occupational Therapy', // nothing in small letters behind a capital
  'Work with the Health Authority',
  '',
])('leaves %j whole', (text) => {
  expect(splitTitle(text)).toBeUndefined()
})

test('loses no word', () => {
  const words = fc.array(
    fc.constantFrom('Meet', 'the', 'Standard', 'level', '5', 'of', 'A', 'strategy', 'agreed,'),
    {maxLength: 12},
  )
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ')
      expect(splitTitle(text)?.join(' ') ?? text).toBe(text)
    }),
  )
})
