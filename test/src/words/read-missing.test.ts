import {expect, test} from 'vitest'
import {readMissing} from '../../../src/words/read-missing.ts'

test.each([
  ['Not applicable - museum closed for repairs', 'not-applicable'],
  ['PI deleted from 1 April 2006', 'not-applicable'],
  ['Indicator withdrawn', 'not-applicable'],
  ['Discontinued', 'not-applicable'],
  ['No longer a BVPI', 'not-applicable'],
  ['No longer a national indicator', 'not-applicable'],
  ['Data not available until March 2007', 'not-available'],
  ['No longer collected', 'not-measured'],
])('%j is missing: %s', (text, reason) => {
  expect(readMissing(text)).toBe(reason)
})

test.each([
  'N/A - 45%', // a figure behind the dash
  'Deleted 45',
  'No longer than ten days',
  'Withdrawn from sale by the shop',
])('%j may be a value', (text) => {
  expect(readMissing(text)).toBeUndefined()
})
