import {expect, test} from 'vitest'
import {codeLength} from '../../../src/layouts/code-length.ts'
import {wordsOf} from '../../support/flow-text.ts'

test.each([
  ['LX14 Kerbs mended', 1],
  ['LX 14 b (ii) Kerbs mended', 4],
  ['8V14 Kerbs mended', 1], // misread
  ['LX14', 1],
  ['8V14 of the kerbs', 0], // too unsure before the middle of a phrase
  ['14 Kerbs mended', 0],
  ['Kerbs LX14', 0],
  ['Kerbs', 0],
  ['', 0],
])('%j begins with a code of %d words', (text, length) => {
  expect(codeLength(wordsOf(text).tokens, false)).toBe(length)
})

test.each([
  ['14 Kerbs mended', 1],
  ['14 b Kerbs mended', 2],
  ['14 kerbs mended', 0], // a figure in a phrase
  ['14 15 Kerbs', 0],
  ['14%', 0],
])('where numbers alone are codes, %j begins with one of %d words', (text, length) => {
  expect(codeLength(wordsOf(text).tokens, true)).toBe(length)
})
