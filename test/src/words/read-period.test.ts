import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {periodEdtf} from '../../../src/emit/period-edtf.ts'
import {readPeriod} from '../../../src/words/read-period.ts'

test.each([
  ['02/03', '2002/03', '2002-04/2003-03'],
  ['Actual 2002-03', '2002/03', '2002-04/2003-03'],
  ['2000/1', '2000/01', '2000-04/2001-03'],
  ['99/00', '1999/00', '1999-04/2000-03'],
  ['Year ended 31 March 2005', '2004/05', '2004-04/2005-03'],
  ['2003/04 Q2', '2003/04 Q2', '2003-07/2003-09'],
  ['Quarter 4 2003/04', '2003/04 Q4', '2004-01/2004-03'],
  ['Q1-Q2 2003/04', '2003/04 Q1-Q2', '2003-04/2003-09'],
  ['Quarters 1 and 2, 2003/04', '2003/04 Q1-Q2', '2003-04/2003-09'],
  ['Half year 2003/04', '2003/04 H1', '2003-04/2003-09'],
  ['Half-year to 30 September 2003', '2003/04 H1', '2003-04/2003-09'],
  ['Apr-Sep 2003', '2003/04 H1', '2003-04/2003-09'],
  ['Second half 2003/04', '2003/04 H2', '2003-10/2004-03'],
  ['AY 2008/09', 'AY2008/09', '2008-09/2009-08'],
  ['Academic year 2008/09', 'AY2008/09', '2008-09/2009-08'],
  ['Actual 2005', '2005', '2005'],
  ['% 2004', '2004', '2004'],
  ['31 March 2005', '2005-03-31', '2005-03-31'],
  ['31/03/2004', '2004-03-31', '2004-03-31'],
  ['March 2005', '2005-03', '2005-03'],
  ['Summer 2003', '2003-22', '2003-22'],
  ['Actual autumn term 2004', '2004-23', '2004-23'],
  ['2003/04 to 2005/06', '2003/04..2005/06', '2003-04/2006-03'],
  ['Target 2003/04 - 2005/06', '2003/04..2005/06', '2003-04/2006-03'],
])('reads %j as %s', (text, label, edtf) => {
  expect(readPeriod(text)).toEqual({label, edtf})
  expect(periodEdtf(label)).toBe(edtf) // what is written out of the label alone
})

test.each([
  ['Q2 Actual', '2003/04 Q2'],
  ['Half-year', '2003/04 H1'],
  ['Q1 to Q3', '2003/04 Q1-Q3'],
])('%j is a part of the report’s year', (text, label) => {
  expect(readPeriod(text, '2003/04')?.label).toBe(label)
  expect(readPeriod(text)).toBeUndefined()
})

test('a year in the label is heard before the report’s', () => {
  expect(readPeriod('Q2 2001/02', '2003/04')?.label).toBe('2001/02 Q2')
})

test.each([
  '',
  'Actual',
  '02/04',
  '2003-2006',
  '12 months to June 2003',
  '2002/03 and 2003/04',
  '£2000',
  'BV8',
  'top quartile',
])('%j names no one period', (text) => {
  expect(readPeriod(text)).toBeUndefined()
})

test('never invents a year: its digits stand in the text, or those of the year after', () => {
  const words = fc.constantFrom(
    'Actual',
    'Target',
    'Q2',
    'H1',
    '02/03',
    '2003',
    '04',
    '-',
    '/',
    'to',
    'March',
    '31',
    'AY',
    '£',
    '%',
    'and',
  )
  fc.assert(
    fc.property(fc.array(words, {maxLength: 7}), (parts) => {
      const text = parts.join(' ')
      const year = /\d{4}/.exec(readPeriod(text)?.label ?? '')?.[0]
      if (year === undefined) return
      const named = [year, String(Number(year) + 1)].some((one) => text.includes(one.slice(2)))
      expect(named).toBe(true)
    }),
  )
})

test('its own label reads back', () => {
  const years = fc.integer({min: 1998, max: 2015})
  const parts = fc.constantFrom('', ' H1', ' H2', ' Q1', ' Q4', ' Q1-Q2', ' Q1-Q3')
  fc.assert(
    fc.property(years, parts, fc.boolean(), (from, part, academic) => {
      const label = `${from}/${String(from + 1).slice(2)}`
      const whole = academic ? `AY ${label}` : `${label}${part}`
      expect(readPeriod(whole)?.label).toBe(whole.replace('AY ', 'AY'))
    }),
  )
})
