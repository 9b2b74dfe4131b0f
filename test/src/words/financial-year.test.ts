import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  financialEdtf,
  findFinancialYears,
  fullYear,
  readFinancialYear,
  yearLabel,
  yearOfMonth,
} from '../../../src/words/financial-year.ts'

test.each([
  ['02/03', '2002/03'],
  ['Actual 02/03', '2002/03'],
  ['2002-03', '2002/03'],
  ['2002–03', '2002/03'],
  ['2002 / 03', '2002/03'],
  ['2002/2003', '2002/03'],
  ['2000/1', '2000/01'],
  ['2008/9', '2008/09'],
  ['98/99', '1998/99'],
  ['99/00', '1999/00'],
  ['1999/2000', '1999/00'],
  ['2003/04 Q2', '2003/04'],
  ['AY 2008/09', '2008/09'],
  ['FY2008/09', '2008/09'],
  ['02/03 or 2002/03', '2002/03'], // one year, named twice
])('reads %j as %s', (text, year) => {
  expect(readFinancialYear(text)).toBe(year)
})

test.each([
  '02/04', // a span
  '2003-2006',
  '31/03/2004', // a date
  '10/11/2003',
  '01/02/03',
  '2003-04-05',
  '2009/1', // 2010 would be /0
  '1/2',
  '3/4',
  '99/100',
  '85/86%',
  '£20/21',
  '12.5-13.5',
  '02/03 and 03/04', // which of the two?
  '2009/10 2010/11',
  '2005',
  'Target',
  '',
])('%j names no one year', (text) => {
  expect(readFinancialYear(text)).toBeUndefined()
})

test('finds every year in order, and no span or date', () => {
  const text = 'In 2001/02 (98/99: 5) and 31/03/2004, over 2003-2006, then 2000/1 and 2001/02'
  expect(findFinancialYears(text)).toEqual(['2001/02', '1998/99', '2000/01', '2001/02'])
})

test('a label reads back, however it is spelt', () => {
  const spellings = fc.constantFrom(
    (from: number) => yearLabel(from),
    (from: number) => `${from}-${String(from + 1).slice(2)}`,
    (from: number) => `${from}/${from + 1}`,
    (from: number) => `${String(from).slice(2)}/${String(from + 1).slice(2)}`,
  )
  fc.assert(
    fc.property(fc.integer({min: 1980, max: 2060}), spellings, (from, spell) => {
      fc.pre(from < 2068 && String(from).slice(2) < '70' === from >= 2000)
      expect(readFinancialYear(`Actual ${spell(from)}`)).toBe(yearLabel(from))
    }),
  )
})

test.each([
  ['03', 2003],
  ['69', 2069],
  ['70', 1970],
  ['98', 1998],
  ['2003', 2003],
])('the year %s is %d', (digits, year) => {
  expect(fullYear(digits)).toBe(year)
})

test('a financial year begins in April', () => {
  expect([yearOfMonth(2004, 3), yearOfMonth(2004, 4), yearOfMonth(2004, 12)]).toEqual([
    '2003/04',
    '2004/05',
    '2004/05',
  ])
})

test.each([
  [undefined, '2001-04/2002-03'],
  ['H1', '2001-04/2001-09'],
  ['H2', '2001-10/2002-03'],
  ['Q1', '2001-04/2001-06'],
  ['Q2', '2001-07/2001-09'],
  ['Q3', '2001-10/2001-12'],
  ['Q4', '2002-01/2002-03'],
  ['Q1-Q2', '2001-04/2001-09'],
  ['Q1-Q4', '2001-04/2002-03'],
])('part %s of 2001/02 is %s', (part, edtf) => {
  expect(financialEdtf('2001/02', part)).toBe(edtf)
})
