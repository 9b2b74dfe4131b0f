import {expect, test} from 'vitest'
import {tabGrid} from '../../../parsers/text/grid.ts'
import {cutLines} from '../../../parsers/text/lines.ts'

const cells = (text: string): string[][] =>
  tabGrid(cutLines(text)).rows.map((row) => row.cells.map((cell) => cell.text))

test('marks that a spreadsheet puts about a cell are none of it', () => {
  expect(cells('LX1\t"Parks, gardens"\t"5,084"\nLX2\t"Called ""ours"""\t41')).toEqual([
    ['LX1', 'Parks, gardens', '5,084'],
    ['LX2', 'Called "ours"', '41'],
  ])
  expect(cells('"LX1"\t"Lamps lit"\t"Yes"\t')).toEqual([['LX1', 'Lamps lit', 'Yes', '']])
})

test('they stay counted with it', () => {
  const [row] = tabGrid(cutLines('LX1\t"5,084"')).rows
  expect(row?.cells.map(({visible}) => visible)).toEqual([3, 7])
})

test.each(['LX1\t"We like our town"\t41', 'LX1\t"Ours", they said, "and yours"\t41'])(
  'what somebody quoted stays so: %j',
  (line) => {
    expect(cells(line)).toEqual([line.split('\t')])
  },
)
