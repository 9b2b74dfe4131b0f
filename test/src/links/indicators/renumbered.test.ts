import {expect, test} from 'vitest'
import {codeRelation} from '../../../../src/links/indicators/renumbered.ts'

test.each([
  ['BV8', 'BV8', 'same'],
  ['BV96', 'NI168', 'published'],
  ['BV16', 'BV16a', 'inferred'],
  ['BV82a', 'NI192', 'part'], // two were joined in it
  ['BV109', 'BV109a', 'part'], // and this one was parted
  ['BV180a', 'BV180a(i)', 'part'],
  ['BV16', 'BV160', 'other'],
  ['BV1', 'BV11a', 'other'],
  ['LF4', 'LF5', 'other'],
])('%s and %s: %s', (a, b, relation) => {
  expect(codeRelation(a, b)).toBe(relation)
  expect(codeRelation(b, a)).toBe(relation)
})
