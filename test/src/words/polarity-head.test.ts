import {expect, test} from 'vitest'
import {isPolarityHead} from '../../../src/words/polarity-head.ts'

test.each(['Polarity', 'High or low is good', 'Good performance is', 'Better if'])(
  '%j says which way is better',
  (name) => {
    expect(isPolarityHead(name)).toBe(true)
  },
)

test.each(['Priority', 'High', 'Target', 'Good practice', ''])('%j does not', (name) => {
  expect(isPolarityHead(name)).toBe(false)
})
