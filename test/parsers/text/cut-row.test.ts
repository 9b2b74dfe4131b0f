import {expect, test} from 'vitest'
import {cutPipeRow, cutTabRow} from '../../../parsers/text/cut-row.ts'
import type {GridRow} from '../../../parsers/block.ts'

const texts = (row: GridRow): string[] => row.cells.map((cell) => cell.text)
const line = (text: string) => ({number: 7, text})

test.each([
  ['BV8\t90%\t95%', ['BV8', '90%', '95%']],
  ['BV8\t\t95%', ['BV8', '', '95%']],
  ['\t\t\t', ['', '', '', '']],
  ['BV8', ['BV8']],
  ['', ['']],
])('%j is cut at each tab, and a short row stays short', (source, cells) => {
  expect(texts(cutTabRow(line(source)))).toEqual(cells)
})

test('each cell stands where its line stands', () => {
  expect(cutTabRow(line('a\tb')).cells[1]?.position).toEqual({line: 7, endLine: 7})
})

test('emphasis that opens in one cell does not reach the next', () => {
  expect(cutTabRow(line('**a\tb**\t**c**')).cells.map((cell) => cell.bold ?? false)).toEqual([
    false,
    false,
    true,
  ])
})

test.each([
  ['| BV8 | 90% |', true, ['BV8', '90%']],
  ['  | BV8 | |  ', true, ['BV8', '']],
  ['| BV8 | a \\| b |', true, ['BV8', 'a | b']],
  ['| BV8 | 90%', true, ['BV8', '90%']],
  ['BV8 | 90%', false, ['BV8', '90%']],
  ['| 90% |', false, ['', '90%', '']],
])('%j (framed: %j) is cut at each pipe that is not escaped', (source, framed, cells) => {
  expect(texts(cutPipeRow(line(source), framed))).toEqual(cells)
})
