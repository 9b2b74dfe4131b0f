import {expect, test} from 'vitest'
import {foldCode, formerCodes} from '../../../../src/links/indicators/former-codes.ts'

test.each([
  ['Library visits by under 16s (formerly LIB/4)', ['LIB/4']],
  ['Waste recycled (previously BVPI 82a)', ['BV82A']],
  ['Delayed transfers (was SS03)', ['SS3']],
  ['Fires (old ref: LF10)', ['LF10']],
  ['New homes on previously developed land', []],
  ['Homes on land (previously developed land)', []],
  ['Visits, formerly BV3 was used', []],
])('%s was %j', (title, codes) => {
  expect(formerCodes(title)).toEqual(codes)
})

test('a column’s code and a title’s are found to be one', () => {
  expect(foldCode('BV9')).toBe(foldCode('BVPI 009'))
  expect(foldCode('HTW1.10')).not.toBe(foldCode('HTW1.1'))
})
