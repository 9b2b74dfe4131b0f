import {expect, test} from 'vitest'
import {emitXlsx, fitted} from '../../../../src/emit/xlsx/index.ts'
import {aRow, aTable} from '../../../support/a-table.ts'
import {readXlsx} from '../../../support/read-xlsx.ts'

const values = (bytes: Uint8Array): readonly (readonly [string, unknown])[] =>
  readXlsx(bytes).map(({name, rows}) => [
    name,
    rows.map((row) => Array.from(row, (cell) => cell?.value ?? '')),
  ])

test('a report is a sheet that lists its tables, then a sheet a table', () => {
  expect(values(emitXlsx({tables: [aTable(), aTable({id: 'd4', damaged: 'cut', rows: []})]}))).toEqual([
    [
      'Tables',
      [
        ['sheet', 'title', 'section', 'family', 'rows', 'position', 'damaged', 'table'],
        [
          '1 Best Value',
          'Best Value',
          'A: Working with partners; Best Value',
          'indicators',
          4,
          'lines 2-12',
          '',
          'a1b2c3',
        ],
        [
          '2 Best Value',
          'Best Value',
          'A: Working with partners; Best Value',
          'indicators',
          0,
          'lines 2-12',
          'cut',
          'd4',
        ],
      ],
    ],
    [
      '1 Best Value',
      [
        ['Priority', 'PI Code', 'Actual 02/03', 'row_kind', 'row_flags', 'row_inherited', 'row_position'],
        ['Corporate health', '', '', 'heading', '', '', 'line 4'],
        ['High', 'BV8', -5, 'data', '', '', 'line 4'],
        ['High', 'BV9|x', '=1+1', 'data', 'rejoined', '1', 'lines 6-7; line 12'],
        ['Total', '', '£3\n<b> & "more"', 'total', '', '', 'line 4'],
      ],
    ],
    [
      '2 Best Value',
      [['Priority', 'PI Code', 'Actual 02/03', 'row_kind', 'row_flags', 'row_inherited', 'row_position']],
    ],
  ])
})

test('a figure in a column of codes, numbers or dates is a name and stays text', () => {
  const columns = (['code', 'number', 'timescale', 'page-reference', 'actual'] as const).map((role) => {
    return {name: role, role}
  })
  const bytes = emitXlsx({tables: [aTable({columns, rows: [aRow(['1.10', '8', '2004', '57', '1.10'])]})]})
  expect(readXlsx(bytes)[1]?.rows[1]?.slice(0, 5)).toEqual([
    ...['1.10', '8', '2004', '57'].map((value) => ({value, bold: false, format: 'General'})),
    {value: 1.1, bold: false, format: '0.00'},
  ])
})

test('what is more than a spreadsheet holds is cut, and says so', () => {
  const most = {rows: 3, columns: 2, characters: 20}
  expect(fitted([['a'], ['b'], ['c']], most)).toEqual([['a'], ['b'], ['c']])
  expect(fitted([['a'], ['b'], ['c'], ['d']], most)).toEqual([['a'], ['b'], ['[cut here: 2 more rows]']])
  expect(fitted([['a', 'b', 'c']], most)).toEqual([['a', '[cut here: 2 more columns]']])
  expect(fitted([['x'.repeat(20), 'x'.repeat(21)]], most)).toEqual([
    ['x'.repeat(20), `${'x'.repeat(9)} [cut here]`],
  ])
})
