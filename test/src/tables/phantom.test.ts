import {expect, test} from 'vitest'
import type {GridRow} from '../../../parsers/block.ts'
import {fitRows, withoutPhantoms} from '../../../src/tables/phantom.ts'
import {gridRow} from '../../support/draft-row.ts'

const texts = (rows: readonly GridRow[]) => rows.map((row) => row.cells.map((cell) => cell.text))
const rowsOf = (...rows: readonly (readonly string[])[]) => rows.map((cells) => gridRow(cells))

test('a column with no label above and no text below is left out', () => {
  const part = {
    header: rowsOf(['REF', '', 'Status']),
    body: rowsOf(['1', '', 'Red'], ['2', '', 'Green']),
    furniture: [],
  }
  const {header, body} = withoutPhantoms(part)
  expect(texts([...header, ...body])).toEqual([
    ['REF', 'Status'],
    ['1', 'Red'],
    ['2', 'Green'],
  ])
})

test.each([
  ['text in one row', rowsOf(['REF', '', 'Status']), rowsOf(['1', '', 'Red'], ['2', 'x', 'Green'])],
  ['no label, in front', rowsOf(['', 'Commitment']), rowsOf(['', 'Open a library'])],
  ['a label', rowsOf(['REF', 'Notes', 'Status']), rowsOf(['1', '', 'Red'])],
  ['no row that could prove it', rowsOf(['REF', '', 'Status']), rowsOf()],
  ['no header', rowsOf(), rowsOf(['1', '', 'Red'])],
  ['its place behind the last label', rowsOf(['REF', 'Status', '']), rowsOf(['1', 'Red', ''])],
])('a column with %s is kept', (_, header, body) => {
  const part = {header, body, furniture: []}
  expect(withoutPhantoms(part)).toEqual(part)
})

test('rows one cell too wide lose the empty column that leaves each cell under its like', () => {
  const sample = [['BV8', 'Invoices paid on time', '90%', '95%']]
  const rows = rowsOf(
    ['BV9', '', 'Council tax collected', '97%', '98%'],
    ['BV10', '', 'Rents collected', '', '98%'],
  )
  expect(texts(fitRows(rows, 4, sample))).toEqual([
    ['BV9', 'Council tax collected', '97%', '98%'],
    ['BV10', 'Rents collected', '', '98%'],
  ])
})

test.each([
  ['rows that fit', rowsOf(['BV9', 'Tax', '97%', '98%']), [['BV8', 'Bills', '90%', '95%']]],
  [
    'rows without an empty column',
    rowsOf(['BV9', 'x', 'Tax', '97%', '98%']),
    [['BV8', 'Bills', '90%', '95%']],
  ],
  ['rows of a table that has none yet', rowsOf(['BV9', '', 'Tax', '97%', '98%']), []],
])('%s stay', (_, rows, sample) => {
  expect(fitRows(rows, 4, sample)).toEqual(rows)
})

test('a row with text in the converter’s column loses none of it: its last empty cell goes', () => {
  const sample = [['BV8', 'Invoices paid on time', '90%', '95%']]
  const rows = rowsOf(
    ['BV9', '', 'Tax collected', '97%', '98%'],
    ['BV10', 'Rents collected', '96%', '97%', ''],
  )
  expect(texts(fitRows(rows, 4, sample))).toEqual([
    ['BV9', 'Tax collected', '97%', '98%'],
    ['BV10', 'Rents collected', '96%', '97%'],
  ])
})

test('where a row’s undivided words begin moves with the columns in front of it', () => {
  const row = {...gridRow(['BV9', '', 'Tax', '97% 98%']), undividedFrom: 3}
  const part = {header: rowsOf(['PI', '', 'Indicator', 'Actual', 'Target']), body: [row], furniture: []}
  expect(withoutPhantoms(part).body).toMatchObject([{undividedFrom: 2}])
  const sample = [['BV8', 'Invoices paid on time', '90%', '95%']]
  const wide = [
    ...rowsOf(['BV10', '', 'Rents', '', '98%']),
    {...gridRow(['BV9', '', 'Tax', '97% 98%', '']), undividedFrom: 3},
  ]
  expect(fitRows(wide, 4, sample)[1]).toMatchObject({undividedFrom: 2})
})
