import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readDate} from '../../../src/words/read-date.ts'
import {monthOf} from '../../../src/words/month-of.ts'

test.each([
  ['July 2004', '2004-07'],
  ['Sept 03', '2003-09'],
  ["Nov '01", '2001-11'],
  ['Nov-01', '2001-11'],
  ['03/2003', '2003-03'],
  ['31/3/02', '2002-03-31'],
  ['1.2.03', '2003-02-01'], // the day is first
  ['31 March 2005', '2005-03-31'],
  ['1st of April 2003', '2003-04-01'],
  ['2005-03-31', '2005-03-31'],
  ['29/2/2004', '2004-02-29'],
  ['By Spring 2002', '2002-21'],
  ['late Autumn 2001', '2001-23'],
  ['Summer/Autumn 2008', '2008-22/2008-23'],
  ['by the end of March 2004.', '2004-03'],
  ['mid-2002', '2002'],
  ['2005/06', '2005-04/2006-03'],
  ['end of 2005/06', '2005-04/2006-03'],
  ['Q2 2005/06', '2005-07/2005-09'],
  ['2005', '2005'],
])('reads %j as %s', (text, edtf) => {
  expect(readDate(text)).toBe(edtf)
})

test.each([
  '31/02/2002',
  '29/2/2003',
  '00/13/2002',
  '32 March 2002',
  '13/2003',
  '0/2003',
  'Marble 05',
  'Maybe 2004',
  'Decent 2004',
  'May',
  'May 5',
  '5 May',
  '02/04',
  '2001/02 - 2003/04',
  'Spring',
  '',
])('%j fixes no time', (text) => {
  expect(readDate(text)).toBeUndefined()
})

test('every day of the calendar reads back, written as figures or in words', () => {
  fc.assert(
    fc.property(
      fc.date({min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true}),
      (date) => {
        const edtf = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = edtf.split('-')
        const name = date.toLocaleString('en-GB', {month: 'long', timeZone: 'UTC'})
        expect(readDate(`${day}/${month}/${year}`)).toBe(edtf)
        expect(readDate(`${Number(day)} ${name} ${year}`)).toBe(edtf)
        expect(readDate(edtf)).toBe(edtf)
      },
    ),
  )
})

test.each([
  ['Sept', 9],
  ['sep', 9],
  ['September', 9],
  ['MAY', 5],
  ['Marc', 3],
  ['Mark', undefined],
  ['Ma', undefined],
  ['', undefined],
])('the month %j is %s', (word, month) => {
  expect(monthOf(word)).toBe(month)
})
