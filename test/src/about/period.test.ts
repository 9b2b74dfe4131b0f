import {describe, expect, test} from 'vitest'
import {findPeriod} from '../../../src/about/period.ts'
import type {DocumentPeriod} from '../../../src/model/period.ts'
import type {Column} from '../../../src/model/table.ts'
import {aTable} from '../../support/a-table.ts'

/** What the report with this head and these words is about. */
function periodOf(head: readonly string[], text: readonly string[] = []): DocumentPeriod | null {
  return findPeriod({head, names: head, all: [...head, ...text]}, [], undefined)
}

describe('said by hand', () => {
  const head = ['Annual report 2001/02']
  test.each([
    ['2003/04', '2003/04', 'annual', '2003-04/2004-03'],
    ['2003-04', '2003/04', 'annual', '2003-04/2004-03'],
    ['2003/04 H1', '2003/04 H1', 'H1', '2003-04/2003-09'],
    ['2003/04 half-year', '2003/04 H1', 'H1', '2003-04/2003-09'],
    ['2003/04 Q2', '2003/04 Q2', 'Q2', '2003-07/2003-09'],
    ['2003/04 Q1-Q2', '2003/04 H1', 'H1', '2003-04/2003-09'],
  ])('%j is %s, whatever the report says', (value, label, part, edtf) => {
    expect(findPeriod({head, names: head, all: head}, [], {value, from: 'option'})).toEqual({
      label,
      year: '2003/04',
      part,
      edtf,
      from: 'option',
      confidence: 1,
    })
  })

  test.each(['banana', '2003', '02/04'])('%j is no year, and nothing is put in its place', (value) => {
    expect(findPeriod({head, names: head, all: head}, [], {value, from: 'manifest'})).toBeNull()
  })
})

describe('the head of the report', () => {
  test.each([
    ['Best Value Performance Plan 2003/04', '2003/04'],
    ['SECOND QUARTER PROGRESS REPORT 2003/04', '2003/04 Q2'],
    ['Half-year progress report 2003/04', '2003/04 H1'],
    ['Position at 30 September 2003', '2003/04 H1'],
    ['Six months to September 2003', '2003/04 H1'],
    ['Quarter 1, April to June 2004', '2004/05 Q1'],
    ['Local indicators, April to December 2003', '2003/04 Q1-Q3'],
    ['Progress at 31 March 2004', '2003/04'],
    ['April 2003', '2003/04'],
    ['Performance 2000/1', '2000/01'],
    ['Quarter 2 Report 2006/07', '2006/07 Q2'], // no day of a month
  ])('%j is about %s', (head, label) => {
    expect(periodOf([head])).toMatchObject({label, from: 'title'})
  })

  test('that names a month and nothing more may be of the month or of a year before it', () => {
    expect(periodOf(['Dashboard - September 2009'])).toMatchObject({year: '2009/10', month: '2009-09'})
    for (const head of [
      'Six months to September 2003',
      'Progress at 31 March 2004',
      'Dashboard 2009/10, May 2009',
    ])
      expect(periodOf([head])?.month).toBeUndefined()
  })

  test('that tells the end of a year is of the year before its month', () => {
    expect(periodOf(['Outturn report', 'June 2004'])?.label).toBe('2003/04')
    expect(periodOf(['Outturn report', 'January 2004'])?.label).toBe('2003/04')
  })

  test('may say its part on another line', () => {
    expect(periodOf(['Performance 2003/04', 'Third quarter'])?.label).toBe('2003/04 Q3')
  })

  test.each(['Corporate Plan 2008-2011', 'Performance report', 'Plan 02/04'])('%j says no year', (head) => {
    expect(periodOf([head])).toBeNull()
  })
})

describe('a head without a year', () => {
  const actual: Column = {name: 'Actual 02/03', role: 'actual', period: '2002/03'}
  const target: Column = {name: 'Target 03/04', role: 'target', period: '2003/04'}
  const later: Column = {name: 'Target 04/05', role: 'target', period: '2004/05'}
  const estimate: Column = {name: 'Est. 03/04', role: 'estimate', period: '2003/04'}
  test.each([
    ['the year of the estimates', [actual, estimate, later], '2003/04', 'the columns estimate 2003/04'],
    [
      'the first target without an outturn',
      [actual, target, later],
      '2003/04',
      'the first target year without an outturn is 2003/04',
    ],
    ['the latest outturn', [actual], '2002/03', 'the latest outturn is of 2002/03'],
  ])('leaves it to %s', (_, columns, year, basis) => {
    const read = findPeriod({head: [], names: [], all: []}, [aTable({columns})], undefined)
    expect(read).toMatchObject({year, basis, from: 'text', confidence: 0.6})
  })

  test('is told by no outturn beside another that names no year', () => {
    const open: Column = {name: 'Actual', role: 'actual'}
    const read = findPeriod({head: [], names: [], all: []}, [aTable({columns: [open, actual]})], undefined)
    expect(read).toBeNull()
  })

  test('is told by no month that heads a column', () => {
    const month: Column = {name: 'Target July 2003', role: 'target', period: '2003-07'}
    expect(findPeriod({head: [], names: [], all: []}, [aTable({columns: [month]})], undefined)).toBeNull()
  })

  test('or columns to the months that most dates in the text fall in, at low confidence', () => {
    expect(periodOf(['x'], ['done in May 2003', 'July 2003', 'by June 2005'])).toMatchObject({
      label: '2003/04',
      from: 'text',
      basis: '2 of 3 dates in the text fall in it',
    })
  })

  test('has its part from what the statuses were before', () => {
    const text = ['Amber (Green at Q1)', 'in July 2008', 'September 2008']
    expect(periodOf(['x'], text)?.label).toBe('2008/09 Q2')
  })

  test('and without a date is about nothing that we know', () => {
    expect(periodOf(['x'], ['Open a library'])).toBeNull()
    expect(periodOf([], [])).toBeNull()
  })
})

describe('the day on which a report is given', () => {
  test.each([
    [['Cabinet, 14 July 2003', 'Performance in 2002/03'], '2002/03'],
    [['Date: 11 April 2005', 'Subject: Year end figures'], '2004/05'],
    [['Outturns', '2nd June 1999'], '1998/99'],
  ])('%j tells of %s', (head, label) => {
    expect(periodOf(head)?.label).toBe(label)
  })

  test.each([
    [['Cabinet, 14 July 2003', 'Performance']],
    [['Letter of 5 May 2004', 'Year end', '3 June 2005']],
  ])('%j says nothing of the year', (head) => {
    expect(periodOf(head)).toBeNull()
  })
})
