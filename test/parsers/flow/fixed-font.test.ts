import {expect, test} from 'vitest'
import {isFixedFont} from '../../../parsers/flow/fixed-font.ts'

test.each([
  'Courier',
  'Courier New',
  'courier 10 pitch',
  'Liberation Mono',
  'Consolas',
  'Letter Gothic MT',
  'monospace',
])('%j has letters of one width', (name) => {
  expect(isFixedFont(name)).toBe(true)
})

test.each(['Times New Roman', 'Arial', 'Monotype Corsiva', 'Lucida Sans', 'Gothic', ''])(
  '%j has not',
  (name) => {
    expect(isFixedFont(name)).toBe(false)
  },
)
