import {expect, test} from 'vitest'
import {fitsBetween} from '../../../parsers/text/plausibility.ts'

test.each<[string, string, string, number]>([
  ['l', '’', 's', 1],
  ['l', 'Õ', 's', -1],
  ['l', 'í', 's', -1],
  ['c', 'í', 'a', 0],
  ['', 'ì', 'h', -1],
  ['h', 'î', '', -1],
  ['f', 'é', '', 1],
  ['', 'É', 't', 1],
  [' ', 'ë', 'H', -1],
  [' ', 'Ð', ' ', -1],
  [' ', '“', 'H', 1],
  ['H', '“', ' ', -1],
  ['h', '”', ' ', 1],
  [' ', '”', 'h', -1],
  [' ', '–', ' ', 1],
  ['3', '–', '4', 1],
  [' ', '£', '5', 1],
  ['o', '£', 'n', -1],
  ['', '•', ' ', 1],
  ['a', '•', 'b', -1],
  ['', '•', '•', 1],
  ['•', '•', ' ', 1],
  ['5', '½', ' ', 1],
  [' ', '¥', ' ', -1],
  ['a', '\u0081', 'b', -1],
  [' ', '✓', ' ', 0],
])('after %j the character %j before %j fits: %j', (before, character, after, fit) => {
  expect(fitsBetween(before, character, after)).toBe(fit)
})
