import {expect, test} from 'vitest'
import {financialYear, isWholeYear, periodKind, startYear} from '../../../src/trends/period-kind.ts'

test.each([
  ['2003/04', 'financial-year', 2003, true],
  ['AY2008/09', 'academic-year', 2008, true],
  ['2005', 'calendar-year', 2005, true],
  ['2003/04 H1', 'part-year', 2003, false],
  ['2003/04 Q1-Q2', 'part-year', 2003, false],
  ['2004-07', 'part-year', 2004, false],
  ['2005-03-31', 'day', 2005, false],
  ['2003/04..2005/06', 'span', 2003, false],
  ['next year', 'other', undefined, false],
])('%j is a %s', (label, kind, year, whole) => {
  expect(periodKind(label)).toBe(kind)
  expect(startYear(label)).toBe(year)
  expect(isWholeYear(label)).toBe(whole)
})

test('the financial year in force', () => {
  expect(financialYear('AY1999/00')).toBe('1999/00')
  expect(financialYear('soon')).toBeUndefined()
})
