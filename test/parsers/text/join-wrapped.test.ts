import {expect, test} from 'vitest'
import {goesOn, joinWrapped} from '../../../parsers/text/join-wrapped.ts'

test.each([
  ['Number of', 'houses', 'Number of houses'],
  ['Number of allot-', 'ments', 'Number of allotments'],
  ['aged 18-', '24 years', 'aged 18-24 years'], // the hyphen is its own
  ['Target -', '12', 'Target - 12'],
  ['', 'alone', 'alone'],
])('%j and %j are %j', (above, below, expected) => {
  expect(joinWrapped(above, below)).toBe(expected)
})

test.each([
  ['people', 'in need', true],
  ['people,', 'Carers', true],
  ['people', 'Carers', false],
  ['people', '(urban)', false],
])('%j goes on with %j: %j', (above, below, expected) => {
  expect(goesOn(above, below)).toBe(expected)
})
