import {expect, test} from 'vitest'
import {nameColumns} from '../../../src/tables/header-names.ts'

const names = (...rows: string[][]) => nameColumns(rows).map(({name}) => name)

test('one row names its columns, with the role and the period that its words tell', () => {
  expect(nameColumns([['PI Code', 'Actual 02/03']])).toMatchObject([
    {name: 'PI Code', role: 'code'},
    {name: 'Actual 02/03', role: 'actual', period: '2002/03'},
  ])
})

test('a group head covers the blanks to its right while the row below names columns', () => {
  expect(names(['Service', '2001/02', '', ''], ['', 'Spent', 'Income', 'Net'])).toEqual([
    'Service',
    '2001/02 Spent',
    '2001/02 Income',
    '2001/02 Net',
  ])
})

test('a group head does not reach a second column of one name, nor over one without a name', () => {
  expect(names(['', '2001/02', '', ''], ['Service', 'Spent', 'Net', 'Net']).at(-1)).toBe('Net')
  expect(names(['', '2001/02', '', ''], ['Service', 'Spent', '', 'Net']).at(-1)).toBe('Net')
})

test('a group head does not reach over a status or a polarity, and a measure over nothing but years', () => {
  const heads = ['PI', '04/05', '05/06', 'Traffic light', 'High or low is good', 'Remark']
  expect(names(['', 'Target', '', '', '', ''], heads)).toEqual([
    'PI',
    'Target 04/05',
    'Target 05/06',
    ...heads.slice(3),
  ])
  expect(names(['', '2004/05', '', ''], ['PI', 'Actual', 'Target', 'Polarity']).at(-1)).toBe('Polarity')
})

test('years under measures stand for the blanks to their right, and under nothing else', () => {
  expect(
    names(['PI', 'Target', 'Actual', 'Target', 'Actual', 'Officer'], ['', '2003/04', '', '2004/05', '', '']),
  ).toEqual(['PI', 'Target 2003/04', 'Actual 2003/04', 'Target 2004/05', 'Actual 2004/05', 'Officer'])
})

test('a year over the council’s own figure does not reach a quartile, unless the format draws it so', () => {
  const rows = [
    ['', '2003/04', '', '2004/05', ''],
    ['PI', 'Actual', 'Top quartile', 'Actual', 'Target'],
  ]
  const covered = [[false, false, true, false, true], []]
  expect(names(...rows)[2]).toBe('Top quartile')
  expect(nameColumns(rows, covered)[2]).toMatchObject({name: '2003/04 Top quartile', period: '2003/04'})
  expect(names(...rows)[4]).toBe('2004/05 Target')
})

test('a year over quartiles, or a head of quartiles, stands for those to its right', () => {
  const heads = ['PI', 'Top quartile', 'Median', 'Actual']
  expect(names(['', '2003/04', '', '2004/05'], heads).slice(1, 3)).toEqual([
    '2003/04 Top quartile',
    '2003/04 Median',
  ])
  expect(
    nameColumns([
      ['', 'Quartiles (2003/04)', ''],
      ['PI', 'Top', 'Bottom'],
    ]).slice(1),
  ).toMatchObject([
    {role: 'comparator', period: '2003/04', of: {statistic: 'top quartile'}},
    {role: 'comparator', period: '2003/04', of: {statistic: 'bottom quartile'}},
  ])
})

test('the next group head ends the one before', () => {
  expect(names(['', 'Actual', '', 'Target', ''], ['PI', '01/02', '02/03', '03/04', '04/05'])).toEqual([
    'PI',
    'Actual 01/02',
    'Actual 02/03',
    'Target 03/04',
    'Target 04/05',
  ])
})

test('a unit under the labels is the column’s unit and no part of its name', () => {
  const columns = nameColumns([
    ['Department', 'Actual 2001/2002', 'Budget 2002/2003'],
    ['', "£'000", "£'000"],
  ])
  expect(columns.map(({name, unit}) => [name, unit])).toEqual([
    ['Department', undefined],
    ['Actual 2001/2002', "£'000"],
    ['Budget 2002/2003', "£'000"],
  ])
})

test.each([[['1', '2', '3']], [['(a)', '(b)', '(c)']], [['', '(1)', '(2)', '(3)'].slice(1)]])(
  'the numbers %j that columns go by are no part of their names',
  (numbers) => {
    const head = ['PI Code', 'Indicator', 'Actual 2003/04']
    expect(names(head, numbers)).toEqual(head)
    expect(names(numbers, head)).toEqual(head)
  },
)

test('a column that has a unit and nothing else is named by it', () => {
  expect(names(['Service', '£'])).toEqual(['Service', '£'])
})

test('no row, no column', () => {
  expect(nameColumns([])).toEqual([])
  expect(names([], ['PI Code'])).toEqual(['PI Code'])
})
