import {expect, test} from 'vitest'
import {periodOf} from '../../../src/records/column-period.ts'
import {columnsOf} from '../../support/draft-row.ts'

const REPORT = {year: '2004/05', period: '2004/05 Q2'}

/** The period of the first of some columns. */
function first(...names: readonly string[]): string | undefined {
  const columns = columnsOf(...names)
  const [column] = columns
  return column === undefined ? undefined : periodOf(column, columns, REPORT)
}

test.each([
  ['Actual', '2004/05 Q2'],
  ['Target', '2004/05'],
  ['Q1 actual', '2004/05 Q1'],
  ['Actual 02/03', '2002/03'],
  ['Last year actual', '2003/04'],
  ['Actual same period last year', '2003/04 Q2'],
  ['Target for next year', '2005/06'],
  ['Target next yr', '2005/06'],
  ['Last yr actual', '2003/04'],
  ['Actual Apr - Dec', '2004/05 Q1-Q3'],
])('%j is about %s', (head, period) => {
  expect(first(head)).toBe(period)
})

test.each([
  'Actual 12 months to June 2003',
  'Actual 2OX3/04',
  'Actual May to July',
  'Actual previous quarter',
  'Target year 3',
  '5 year target',
  'Actual FY04',
])('when %j is cannot be told', (head) => {
  expect(first(head)).toBeUndefined()
})

test('two columns of one name have lost what told them apart', () => {
  expect(first('Actual', 'Actual', 'Target')).toBeUndefined()
  expect(first('Actual', 'Target')).toBe('2004/05 Q2')
})

test('a variance is about the estimate’s year, else the year that target and outturn share', () => {
  expect(first('Variance', 'Actual 02/03', 'Target 03/04', 'Estimate 03/04')).toBe('2003/04')
  expect(first('Variance', 'Target 02/03', 'Actual 02/03', 'Target 03/04')).toBe('2002/03')
  expect(first('Variance', 'Actual')).toBe('2004/05')
})

test('a report without a year gives none', () => {
  const columns = columnsOf('Actual')
  expect(columns.map((column) => periodOf(column, columns, {}))).toEqual([undefined])
})

test.each([
  ['Year to date', '2004/05 Q1-Q2'],
  ['YTD last year', '2003/04 Q1-Q2'],
  ['Previous year to date', '2003/04 Q1-Q2'],
])('%j is about %s', (head, period) => {
  const [column] = columnsOf(head).map((one) => ({...one, role: 'actual' as const}))
  expect(column && periodOf(column, [column], REPORT)).toBe(period)
})

test('the figures of others are of no year where others name theirs and they name none', () => {
  expect(first('Top quartile', 'Actual 2003/04', 'Target 2004/05')).toBeUndefined()
  expect(first('National average', 'Actual', 'Target')).toBe('2004/05')
  expect(first('Family average 2002/03', 'Actual 2003/04')).toBe('2002/03')
})

test('the last quarter in brackets behind an outturn says when the year’s was reported', () => {
  expect(first('Outturn 06/07 (Q4)', 'Outturn 05/06', 'Target 06/07')).toBe('2006/07')
  expect(first('Outturn (at Q4)', 'Target')).toBe('2004/05')
  expect(first('Outturn 06/07 (Q4)', 'Outturn 06/07 (Q3)', 'Target 06/07')).toBe('2006/07 Q4')
  expect(first('Actual 06/07 (Q4)', 'Target 06/07')).toBeUndefined()
  expect(first('Q4 outturn 06/07', 'Target 06/07')).toBe('2006/07 Q4')
})

test('beside the year that the report is taken to be about, what names none is of another', () => {
  expect(first('Outturn', 'Outturn 2004/05', 'Target')).toBe('2004/05 Q2')
  expect(first('Target', 'Target 2004/05', 'Actual')).toBeUndefined()
  expect(first('Target', 'Target 2005/06', 'Actual')).toBe('2004/05')
})

test('a target of no year is of none beside an outturn of no year, where another has the outturn of the report’s', () => {
  expect(first('Target', 'Actual', 'Actual 2004/05 Q2')).toBeUndefined()
  expect(first('Target', 'Actual', 'Actual 2003/04')).toBe('2004/05')
  expect(first('Target', 'Actual 2004/05 Q2')).toBe('2004/05')
})
