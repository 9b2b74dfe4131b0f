import {expect, test} from 'vitest'
import {readPolarity} from '../../../src/records/read-polarity.ts'
import {aRow, aTable} from '../../support/a-table.ts'
import {columnsOf} from '../../support/draft-row.ts'

/** Which way is better for a row under these heads. */
function read(heads: readonly string[], cells: readonly string[]): string | undefined {
  const row = aRow(cells)
  return readPolarity({table: aTable({columns: columnsOf(...heads), rows: [row]}), row, index: 0})?.value
}

test.each([
  ['Casualties (low figure = good)', 'lower'],
  ['Invoices. Higher is better', 'higher'],
  ['Lower the better', 'lower'],
  ['good = high', 'higher'],
  ['Smaller is better', 'lower'],
  ['Lower income families', undefined],
  ['Visits', undefined],
])('%j says %s', (text, value) => {
  expect(read(['Indicator'], [text])).toBe(value)
})

test.each([
  ['Polarity', 'L', 'lower'],
  ['Polarity', 'H', 'higher'],
  ['Good performance is', 'Low', 'lower'],
  ['High or low is good', 'higher is better', 'higher'],
  ['Polarity', 'n/a', undefined],
  ['Priority', 'H', undefined], // a high priority is no polarity
])('under %j, %j says %s', (head, cell, value) => {
  expect(read(['Indicator', head], ['Visits', cell])).toBe(value)
})
