import {expect, test} from 'vitest'
import {describedRow} from '../../../src/records/officer-line.ts'
import {aRow, aTable} from '../../support/a-table.ts'

const described = (name: string, cell: string) => {
  const row = aRow(['NI 15', cell])
  const columns = [
    {name: 'NI', role: 'code' as const},
    {name, role: 'description' as const},
  ]
  return describedRow({table: aTable({family: 'indicators', columns, rows: [row]}), row, index: 0})
}

test('under a head of both the last line is the officer’s', () => {
  expect(described('Indicator & lead officer', 'Violent crime\nper 1,000\nSupt. Grange')).toEqual({
    words: 'Violent crime\nper 1,000',
    officer: 'Supt. Grange',
  })
})

test('a cell of one line does not say where its description ends', () => {
  expect(described('Indicator & lead officer', 'Violent crime Supt. Grange')).toEqual({
    words: 'Violent crime Supt. Grange',
    officer: '',
  })
})

test('under any other head all lines are the description', () => {
  expect(described('Indicator', 'Violent crime\nper 1,000').officer).toBe('')
})
