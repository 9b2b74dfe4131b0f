import {expect, test} from 'vitest'
import {Fields, unendedFields} from '../../../parsers/doc/fields.ts'

const seen = (text: string): string => {
  const fields = new Fields(unendedFields(text, 0, text.length))
  return text
    .split('')
    .filter((character, at) => !fields.hides(character.charCodeAt(0), at))
    .join('')
}

// ( begins a field, | stands before its result, ) ends it
test.each([
  ['a(PAGE|7)b', 'a7b'],
  ['(PAGE)b', 'b'],
  ['(TOC|1 (PAGEREF x|9) 2)b', '1 9 2b'],
  ['(IF (X|1) = 1|yes)b', 'yesb'],
  ['a(PAGE b', 'aPAGE b'], // nothing ends it: it is none
  ['a(X|7 b', 'a7 b'],
  ['a)b|c', 'abc'],
  ['(X|a)(PAGE b', 'aPAGE b'],
])('of the fields %j, %j is text', (text, expected) => {
  const marked = text.replaceAll('(', '\u0013').replaceAll('|', '\u0014').replaceAll(')', '\u0015')
  expect(seen(marked)).toBe(expected)
})
