import {expect, test} from 'vitest'
import {pipeGrid, tabGrid} from '../../../parsers/text/grid.ts'
import {cutLines} from '../../../parsers/text/lines.ts'
import type {Grid} from '../../../parsers/block.ts'

const texts = (grid: Grid): string[][] => grid.rows.map((row) => row.cells.map((cell) => cell.text))

test('a line in lower case goes on with the last filled cell above it', () => {
  const grid = tabGrid(cutLines('2\tImprove the roads\t\nof the county\n3\tOpen a library\t'))
  expect(texts(grid)).toEqual([
    ['2', 'Improve the roads of the county', ''],
    ['3', 'Open a library', ''],
  ])
  expect(grid.rows[0]?.position).toEqual({line: 1, endLine: 2})
  expect(grid.rows[0]?.cells[1]?.position).toEqual({line: 1, endLine: 2})
})

test('a line below a word that cannot end goes on, capital or not', () => {
  expect(texts(tabGrid(cutLines('1\tAgreed with the\nCounty Council')))).toEqual([
    ['1', 'Agreed with the County Council'],
  ])
})

test('a line with a capital below a whole cell is a row of one cell', () => {
  expect(texts(tabGrid(cutLines('1\tAgreed.\nHousing\n2\tBegun.')))).toEqual([
    ['1', 'Agreed.'],
    ['Housing'],
    ['2', 'Begun.'],
  ])
})

test('a line has nothing to go on with below an empty row', () => {
  expect(texts(tabGrid(cutLines('\t\nand so on\n1\t2')))).toEqual([['', ''], ['and so on'], ['1', '2']])
})

test('the rule of a pipe table is drawn, not text, and what stands above it is header', () => {
  const grid = pipeGrid(cutLines('| Code | Actual |\n| :--- | ---: |\n| BV8 | 90% |'))
  expect(texts(grid)).toEqual([
    ['Code', 'Actual'],
    ['BV8', '90%'],
  ])
  expect(grid).toMatchObject({layout: 'pipes', headerRows: 1, position: {line: 1, endLine: 3}})
})

test('a pipe table without a rule has no marked header, and one that begins with it neither', () => {
  expect(pipeGrid(cutLines('| Code | Actual |\n| BV8 | 90% |')).headerRows).toBe(0)
  expect(pipeGrid(cutLines('| --- | --- |\n| BV8 | 90% |')).headerRows).toBe(0)
})
