import {expect, test} from 'vitest'
import {readOutColumns} from '../../../src/layouts/read-out-columns.ts'
import {rowsIn} from '../../support/flow-text.ts'
import {parsed} from '../../support/read-text.ts'

const COLUMNS = [
  ['Ref', 'LX1', 'LX2', 'LX3'],
  ['Indicator', 'Lamps lit', 'Kerbs mended', 'Trees planted'],
  ['Actual 2004/05', '97%', '31', '-'],
  ['Target 2005/06', '98%', '35', '120'],
]

const read = (columns: readonly (readonly string[])[]) =>
  readOutColumns(parsed(columns.map((column) => column.join('\n')).join('\n\n')).blocks)
const rows = (columns: readonly (readonly string[])[]) =>
  read(columns).blocks.flatMap((block) => (block.type === 'grid' ? rowsIn(block) : []))

test('columns of as many cells, one after another, are a table again', () => {
  expect(rows(COLUMNS)).toEqual([
    ['Ref', 'Indicator', 'Actual 2004/05', 'Target 2005/06'],
    ['LX1', 'Lamps lit', '97%', '98%'],
    ['LX2', 'Kerbs mended', '31', '35'],
    ['LX3', 'Trees planted', '-', '120'],
  ])
  expect(rows(COLUMNS.slice(1))).toHaveLength(4)
})

test('where the counts differ nothing tells whose a figure is, and that is said', () => {
  const wrapped = COLUMNS.map((column, at) => (at < 2 ? [...column, 'in parks'] : column))
  expect(rows(wrapped)).toEqual([])
  expect(read(wrapped).messages).toMatchObject([{code: 'layout/declined'}])
})

test.each([
  ['heads that name no year', COLUMNS.map((column) => column.map((cell) => cell.replace(/ 20.*/, '')))],
  ['one column of figures', COLUMNS.slice(0, 3)],
  ['a column that lacks a cell', COLUMNS.map((column, at) => (at === 2 ? column.slice(0, 3) : column))],
  [
    'words among the figures',
    COLUMNS.map((column) => column.map((cell) => cell.replace('31', 'Work goes on'))),
  ],
])('%s: the blocks stay as they are', (_, columns) => {
  expect(rows(columns)).toEqual([])
})
