import {expect, test} from 'vitest'
import {repairYears} from '../../../src/words/repair-year.ts'

test.each([
  ['Actual 2OO3/04', 'Actual 2003/04'],
  ['200l/O2', '2001/02'],
  ['Target O4/05 and 2005/O6', 'Target 04/05 and 2005/06'],
  ['2O03-2004', '2003-2004'],
  ['199S/96', '1995/96'],
])('%j is repaired to %j', (label, repaired) => {
  expect(repairYears(label)).toBe(repaired)
})

test.each([
  'Actual 2003/04',
  '2OO3/05', // no year follows another so
  '2OX3/04', // no figure looks like an X
  'SO/SI', // hardly a figure in it
  'BV1O9/1O',
  'Oil/gas',
])('%j is left', (label) => {
  expect(repairYears(label)).toBe(label)
})
