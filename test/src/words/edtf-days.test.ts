import {expect, test} from 'vitest'
import {edtfDays} from '../../../src/words/edtf-days.ts'

test.each([
  ['2004-07-15', '2004-07-15', '2004-07-15'],
  ['2004-07', '2004-07-01', '2004-07-31'],
  ['2004', '2004-01-01', '2004-12-31'],
  ['2002-21', '2002-03-01', '2002-05-31'],
  ['2002-24', '2002-12-01', '2003-02-31'],
  ['2001-04/2002-03', '2001-04-01', '2002-03-31'],
])('%s is from %s to %s', (edtf, first, last) => {
  expect(edtfDays(edtf)).toEqual({first, last})
})

test.each(['', 'soon', '2004?', '2004-07/..', '2004-33', '2005/2004', '2004/2005/2006'])(
  'refuses %j',
  (edtf) => {
    expect(edtfDays(edtf)).toBeUndefined()
  },
)
