import {expect, test} from 'vitest'
import {certaintyOf} from '../../../parsers/text/mojibake-certainty.ts'

test.each<[string, string, string, boolean, string]>([
  ['’', 'l', 's', true, 'sure'],
  ['é', 'f', '', true, 'sure'],
  ['é', ' ', ' ', true, 'beside'],
  ['ń', 'a', '', false, 'sure'],
  ['ń', 'A', ' ', false, 'no'],
  ['ŷ', 'T', '', false, 'sure'],
  ['ɔ', 'A', '', false, 'no'],
  ['У', '0', '3', false, 'no'],
  ['\u00a0', '5', 'd', true, 'sure'],
  ['\u00a0', 'T', 'A', true, 'no'],
  ['\u0092', 'l', 's', true, 'sure'],
  ['\u0092', ' ', 'r', true, 'no'],
  ['\u009d', 'h', ' ', true, 'beside'],
])('%j between %j and %j (of the table: %j) is %s', (character, before, after, ofTable, certainty) => {
  expect(certaintyOf(character, {before, after, ofTable})).toBe(certainty)
})
