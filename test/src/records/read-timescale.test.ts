import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readTimescale} from '../../../src/records/read-timescale.ts'

test.each([
  // as the reports of 2001/02 and 2003/04 print them
  ['2001/02', '2001-04/2002-03'],
  ['2001/ 02', '2001-04/2002-03'],
  ['2005/ 06', '2005-04/2006-03'],
  ['Oct 2001', '2001-10'],
  ['Sept 2001', '2001-09'],
  ['Mar 02', '2002-03'],
  ['July 2003', '2003-07'],
  ['2005', '2005'],
  ['Autumn 2003', '2003-23'],
  ['By Spring 2002', '2002-21'],
  ['By mid 2002', '2002'],
  ['Report early in 2001/02', '2001-04/2002-03'],
  // as others do
  ['Summer/Autumn 2008', '2008-22/2008-23'],
  ['by end March 2004', '2004-03'],
  ['Before the end of 2002', '2002'],
  ['31st March 2004', '2004-03-31'],
  ['31/03/2004', '2004-03-31'],
  ['Mar-04', '2004-03'],
  ['2002/3', '2002-04/2003-03'],
  ['Q2 2001/02', '2001-07/2001-09'],
  ['April – June 2001', '2001-04/2001-06'],
  ['July/August 2003', '2003-07/2003-08'],
  ['Dec 2001/Jan 2002', '2001-12/2002-01'],
  ['2001/02 - 2003/04', '2001-04/2004-03'],
  ['2001-2003', '2001/2003'],
  ['April 2001 onwards', '2001-04/..'],
  ['From April 2001 until March 2004', '2001-04/2004-03'],
  ['From April to June 2001', '2001-04/2001-06'],
  ['By the start of 2008', '2008'],
  ['Start of 2008', '2008'],
  ['Report from the working group by May 2008', '2008-05'],
  // what begins then is not due then
  ['From March 2008', '2008-03/..'],
  ['From Spring 2008', '2008-21/..'],
  ['from early 2008/09', '2008-04/..'],
  ['since 1 March 2008', '2008-03-01/..'],
  ['Starting March 2008', '2008-03/..'],
  ['Consultation from partners, starting in March 2008', '2008-03/..'],
  ['To commence by 31/03/2008', '2008-03-31/..'],
  ['Start: Sept 2008', '2008-09/..'],
  ['w.e.f. April 2008', '2008-04/..'],
  ['From the start of April 2008', '2008-04/..'],
  ['2008/09 and beyond', '2008-04/..'],
  ['Report\nby Spring 2002', '2002-21'],
])('reads %j as %s', (raw, edtf) => {
  expect(readTimescale(raw)).toEqual({raw, edtf})
})

test.each([
  'Ongoing',
  'Annual',
  'Summer',
  'Quarter 2', // of which year?
  'Within 3 months',
  '1 in 5',
  '31/2/2002',
  '13/2003',
  'May 2001 and 2002',
  '2003-2001',
  '02/04',
])('%j fixes no time and is kept as printed', (raw) => {
  expect(readTimescale(raw)).toEqual({raw})
})

test('a blank has none', () => {
  expect(readTimescale('')).toBeUndefined()
})

test('no words make it throw, and it names no year that the words do not', () => {
  const words = fc.array(
    fc.constantFrom(
      'by',
      'from',
      'starting',
      'March',
      'Spring',
      '2004',
      '03',
      '/',
      '-',
      ' ',
      '2003/04',
      'onwards',
      '31',
    ),
  )
  fc.assert(
    fc.property(words, (parts) => {
      const raw = parts.join(' ')
      const years = readTimescale(raw)?.edtf?.match(/\d{4}/g) ?? []
      for (const year of years) {
        const named = [year.slice(2), String(Number(year) - 1).slice(2)].some((digits) =>
          raw.includes(digits),
        )
        expect(named).toBe(true)
      }
    }),
  )
})
