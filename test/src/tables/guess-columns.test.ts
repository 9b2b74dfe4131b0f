import {expect, test} from 'vitest'
import type {Column} from '../../../src/model/table.ts'
import {areGuessedIndicators, guessColumns, guessDescription} from '../../../src/tables/guess-columns.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const BLANK: Column = {name: '', role: 'other'}
const guess = (...rows: readonly (readonly string[])[]) =>
  guessColumns(
    Array.from({length: rows[0]?.length ?? 0}, () => BLANK),
    rows.map((cells) => draftRow(cells)),
  )

test('codes, words, officers and statuses are known by what they are, figures get no role', () => {
  const columns = guess(
    ['BV7', 'Visits to museums by children', '5', 'n/a', 'Bill Smith', 'Red'],
    ['BV8', 'Invoices paid in time', '50%', '60%', 'Ann Jones', 'Green'],
  )
  expect(columns.map(({role}) => role)).toEqual([
    'code',
    'description',
    'other',
    'other',
    'officer',
    'status',
  ])
  expect(columns.filter(({role}) => role !== 'other').every(({from}) => from === 'contents')).toBe(true)
  expect(columns.every(({period}) => period === undefined)).toBe(true)
})

test.each([
  ['no codes', ['Visits to museums', '5'], ['Invoices paid in time', '6']],
  ['no figures', ['BV7', 'Visits to museums'], ['BV8', 'Invoices paid in time']],
  ['no words', ['BV7', '5'], ['BV8', '6']],
  ['one row', ['BV7', 'Visits to museums', '5'], ['', '', '']],
])('%s, and nothing is guessed', (_, ...rows) => {
  expect(guess(...rows).every(({role}) => role === 'other')).toBe(true)
})

test('columns that have names keep them', () => {
  const columns = columnsOf('Service', 'Staff')
  const rows = [draftRow(['BV7', 'Visits to museums'])]
  expect(guessColumns(columns, rows)).toBe(columns)
  expect(areGuessedIndicators(columns, rows)).toBe(false)
})

const described = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  guessDescription(
    columnsOf(...heads),
    rows.map((cells) => draftRow(cells)),
  ).map(({role}) => role)

test('the column of words without a head, beside codes and figures, describes', () => {
  const rows = [
    ['BV64', 'Private sector homes let again', '8'],
    ['LF5', 'Homeless households', '64'],
  ]
  expect(described(['PI', '', 'Actual 00/01'], ...rows)).toEqual(['code', 'description', 'actual'])
})

test.each([
  [
    'another describes',
    ['Indicator', '', 'Actual'],
    ['Visits', 'Too few came to see us'],
    ['Loans', 'Few readers came'],
  ],
  [
    'no figures stand beside it',
    ['PI', '', 'Lead'],
    ['BV8', 'Invoices paid in time'],
    ['BV9', 'Council tax paid'],
  ],
  [
    'it stands behind the figures',
    ['PI', 'Actual', ''],
    ['BV8', '5', 'Invoices in time'],
    ['BV9', '6', 'Council tax paid'],
  ],
  ['its words are heads', ['', 'Actual'], ['2001/02 actual', '5'], ['2002/03 target', '6']],
  ['its words are few', ['PI', '', 'Actual'], ['BV8', 'High', '5'], ['BV9', 'Low', '6']],
])('where %s, a column without a head stays so', (_, heads, ...rows) => {
  expect(described(heads, ...rows)[heads.indexOf('')]).toBe('other')
})

test('so does one whose head says it in words of its own', () => {
  const rows = [
    ['L1', 'Abandoned vehicles removed', '71%'],
    ['L2', 'Fly-tips cleared in time', '88%'],
  ]
  expect(described(['LPI', 'What is looked at', 'Actual 00/01'], ...rows)).toEqual([
    'code',
    'description',
    'actual',
  ])
  expect(described(['LPI', 'Department', 'Actual 00/01'], ...rows)).toEqual(['code', 'department', 'actual'])
})
