import {expect, test} from 'vitest'
import {RowFlag, type Row, type Table} from '../../../src/model/table.ts'
import {explainNoRecord, explainRow, explainTable} from '../../../src/why/explain-row.ts'
import {aRow, aTable} from '../../support/a-table.ts'
import {documentOf, sayings} from '../../support/hold-text.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'

const at = (row: Row, table: Table = aTable()) => ({table, row, index: Math.max(0, table.rows.indexOf(row))})
const rowSays = (row: Row) => sayings(explainRow(at(row)), 'row')

test('a row that nothing was done to says so', () => {
  expect(rowSays(aRow(['High', 'BV8', '5']))).toEqual(['taken as it is drawn'])
})

test('every flag has its sentence', () => {
  const said = RowFlag.options.map((flag) => rowSays(aRow(['High', 'BV8', '5'], {flags: [flag]})))
  expect(said.map((sentences) => sentences[0]?.split(':')[0])).toEqual(RowFlag.options)
})

test('a row in pieces names them', () => {
  const position = [
    {line: 6, endLine: 7},
    {line: 12, endLine: 12},
  ]
  expect(rowSays(aRow(['a', 'b', 'c'], {flags: ['rejoined'], position}))[0]).toContain(
    '2 pieces that a page break or a wrap cut (lines 6-7; line 12)',
  )
})

test('undivided words name the columns that they may belong to', () => {
  const row = aRow(['High', 'BV8 90', ''], {flags: ['ambiguous', 'undivided']})
  expect(rowSays(row)[1]).toContain('“BV8 90” stands for “PI Code”, “Actual 02/03”')
  expect(sayings(explainRow(at(row)), 'cell')).toEqual(['“Priority” (priority): “High”'])
})

test('headings and sums are no records', () => {
  expect(rowSays(aRow(['Health', '', ''], {kind: 'heading'}))[0]).toMatch(/titles the rows below/)
  expect(rowSays(aRow(['All', '', '5'], {kind: 'total'}))[0]).toMatch(/sums the rows above/)
})

test('each cell is told with its column, and what was handed down with where it comes from', () => {
  const table = aTable()
  const row = table.rows[2] ?? aRow([])
  expect(sayings(explainRow(at(row, table)), 'cell')).toEqual([
    '“Priority” (priority): “High”, handed down from the cell of line 4 that spans it',
    '“PI Code” (code): “BV9|x”',
    '“Actual 02/03” (actual): “=1+1”',
  ])
})

test.each<[string, Row, Partial<Table>, RegExp]>([
  ['a heading', aRow([], {kind: 'heading'}), {}, /it is a heading/],
  ['a sum', aRow([], {kind: 'total'}), {}, /it is a sum/],
  ['damage', aRow([], {flags: ['damaged']}), {}, /damaged/],
  ['a table of reviews', aRow([]), {family: 'review'}, /tables of review hold neither/],
  ['a table of anything', aRow([]), {family: 'other'}, /tables of another kind hold neither/],
  ['no words', aRow([]), {}, /no code and no words/],
])('that %s makes no record has its reason', (_, row, said, reason) => {
  expect(explainNoRecord(at(row, aTable(said))).says).toMatch(reason)
})

test('a table says its kind, by which columns, where it stands and what was made of it', () => {
  const document = documentOf(ONE_TABLE)
  const [table] = document.tables
  const [said] = table === undefined ? [] : explainTable(table, document)
  expect(said?.says).toBe(
    'a table of indicators, for its columns hold code, description, actual, target; 2 rows, 2 records; confidence 1',
  )
  expect(said?.position).toEqual({line: 3, endLine: 5})
})
