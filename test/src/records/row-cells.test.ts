import {expect, test} from 'vitest'
import {
  cellsOf,
  departmentOf,
  isOpen,
  own,
  ownOrInherited,
  rowText,
  themeOf,
  wordsBesideCode,
  type RowCells,
} from '../../../src/records/row-cells.ts'
import {aRow, aTable} from '../../support/a-table.ts'

const table = aTable()

function cells(index: number): RowCells {
  const row = table.rows[index]
  if (row === undefined) throw new Error(`The table has no row ${index}`)
  return {table, row, index}
}

test('a row’s own text, and what a cell that spans it gives, are two things', () => {
  expect(own(cells(2), 'priority')).toBe('')
  expect(ownOrInherited(cells(2), 'priority')).toBe('High')
  expect(ownOrInherited(cells(1), 'priority')).toBe('High')
  expect(ownOrInherited(cells(2), 'officer')).toBe('')
})

test('two columns of one role are joined', () => {
  const two = aTable({
    columns: [
      {name: 'Code', role: 'code'},
      {name: 'Ref', role: 'code'},
    ],
  })
  expect(own({table: two, row: aRow(['BV8', 'NI 1']), index: 0}, 'code')).toBe('BV8 NI 1')
})

test('cells of a role come with column and place, the row’s where the cell has none of its own', () => {
  const at = {line: 7, endLine: 7}
  const row = aRow(['', 'BV8', '5'], {cellPositions: [null, null, at]})
  const [actual] = cellsOf({table, row, index: 0}, (role) => role === 'actual')
  expect(actual).toMatchObject({text: '5', position: at, column: {period: '2002/03'}})
  const [code] = cellsOf({table, row, index: 0}, (role) => role === 'code')
  expect(code?.position).toEqual({line: 4, endLine: 4})
})

test('a short row has blanks behind it', () => {
  expect(cellsOf({table, row: aRow(['High']), index: 0}, () => true).map(({text}) => text)).toEqual([
    'High',
    '',
    '',
  ])
})

test('words of a row, with and without its own code', () => {
  expect(rowText(cells(1))).toBe('High \n BV8 \n -5')
  expect(wordsBesideCode(cells(1))).toBe('High \n -5')
})

test.each([
  [['A: WORKING WITH PARTNERS', 'Best Value'], 'A'],
  [['Plan', '3. Children'], '3'],
  [['A better place'], undefined],
  [['BV8: invoices'], undefined],
  [[], undefined],
])('the theme of %j is %s', (section, theme) => {
  expect(themeOf(section)).toBe(theme)
})

test.each([
  [['A: PARTNERS', 'DEPARTMENT: RESOURCES'], 'RESOURCES'],
  [['Department – Social Services', 'Portfolio: Health'], 'Health'], // the nearest
  [["CHIEF EXECUTIVE'S"], undefined],
])('the department of %j is %s', (section, department) => {
  expect(departmentOf(section)).toBe(department)
})

test('from an undivided cell on, no column has text of its own', () => {
  const row = aRow(['', 'BV8 95%', ''], {flags: ['ambiguous', 'undivided']})
  const undivided = {table, row, index: 0}
  expect([own(undivided, 'code'), wordsBesideCode(undivided)]).toEqual(['', 'BV8 95%'])
  expect(cellsOf(undivided, () => true).map(({column}) => column.role)).toEqual(['priority'])
  expect([isOpen(undivided, 'priority'), isOpen(undivided, 'actual')]).toEqual([false, true])
})
