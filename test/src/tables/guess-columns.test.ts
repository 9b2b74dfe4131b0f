import {expect, test} from 'vitest'
import type {Column} from '../../../src/model/table.ts'
import {areGuessedIndicators, guessColumns} from '../../../src/tables/guess-columns.ts'
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
