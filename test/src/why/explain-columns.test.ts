import {expect, test} from 'vitest'
import type {Table} from '../../../src/model/table.ts'
import {readColumn} from '../../../src/words/read-role.ts'
import {explainColumns} from '../../../src/why/explain-columns.ts'
import {aTable} from '../../support/a-table.ts'
import {documentOf} from '../../support/hold-text.ts'
import {ONE_TABLE} from '../../support/small-reports.ts'

const document = documentOf(ONE_TABLE)

function said(columns: Table['columns'], tables: readonly Table[] = []): string {
  const table = aTable({columns})
  return explainColumns(table, {...document, tables: [...tables, table]})
    .map(({says}) => says)
    .join('\n')
}

test.each([
  [
    'Actual 02/03',
    'column 1, “Actual 02/03”: actual, by the words “Actual”; period 2002/03, by the words “02/03”',
  ],
  ['Target Date', 'column 1, “Target Date”: timescale, by the words “Date”'],
  ['% Variance', 'column 1, “% Variance”: variance, by the words “Variance”; unit %, by “%”'],
  ['Top Quartile England', 'of others: england, top quartile'],
  ['Frequency', 'column 1, “Frequency”: its words name nothing of the field'],
  ['', 'column 1, no head: nothing says what it holds'],
])('the head %j says it', (name, says) => {
  expect(said([{...readColumn(name), from: 'header'}])).toContain(says)
})

test('what the head itself does not say is told from where it comes', () => {
  const {name} = readColumn('Spent')
  expect(said([{name, role: 'amount', unit: '£'}])).toContain(
    'amount, from the columns around it; unit GBP, printed under the name',
  )
  expect(said([{name, role: 'actual', period: '2001/02'}])).toContain('period 2001/02, from the head over it')
  expect(said([{name: '', role: 'number', from: 'contents'}])).toContain(
    'no head: number, from what its cells hold',
  )
})

test('a borrowed head names the table that prints it', () => {
  const own = (id: string, ...names: readonly string[]): Table =>
    aTable({id, columns: names.map((name) => ({...readColumn(name), from: 'header'}))})
  const borrowed = ['PI Code', 'Target'].map((name) => ({...readColumn(name), from: 'borrowed' as const}))
  const whole = own('whole', 'PI Code', 'Target')
  const half = own('half', 'Number', 'Target')
  expect(said(borrowed, [whole, half])).toMatch(/^.*that of table whole, lines 2-12.*\n.*that of table whole/)
  expect(said(borrowed, [half])).toMatch(/another table of the report, .*\n.*that of table half/)
})
