import {expect, test} from 'vitest'
import {dropInvisible} from '../../../parsers/text/invisible.ts'

test.each([
  ['BV\u200b8', 'BV8'],
  ['\u202eBV8\u202c', 'BV8'],
  ['B\u2060V\ufe0f8\u200f', 'BV8'],
  ['\ufeffBV8\u061c', 'BV8'],
  ['BV8\udb40\udc41', 'BV8'],
  ['co\u00adop', 'co\u00adop'], // a hyphen, for the reader of words
  ['e\u0301', 'e\u0301'],
  ['a\u00a0b\u3000c', 'a\u00a0b\u3000c'],
])('%j prints as %j', (text, printed) => {
  expect(dropInvisible(text).text).toBe(printed)
})

test('it says what it set aside', () => {
  expect(dropInvisible('BV8\nB\u202eV').messages).toMatchObject([
    {code: 'text/invisible', position: {line: 2}},
  ])
  expect(dropInvisible('B\u202eV').messages[0]?.message).toContain('U+202E')
})
