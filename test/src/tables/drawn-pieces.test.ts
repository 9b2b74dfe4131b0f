import {expect, test} from 'vitest'
import type {Grid} from '../../../parsers/block.ts'
import {addPiece, closePieces, type DrawnPieces} from '../../../src/tables/drawn-pieces.ts'
import {readTables} from '../../../src/tables/index.ts'
import {gridOf, gridRow, proseOf} from '../../support/draft-row.ts'
import {tablesIn} from '../../support/read-text.ts'

test('pieces on end that are laid out alike are told once, others apart', () => {
  const pieces: DrawnPieces[] = []
  const tabs = gridOf(['a'])
  addPiece(pieces, tabs, [gridRow(['a'], false, 3), gridRow(['b'], false, 5)])
  addPiece(pieces, tabs, [gridRow(['c'], false, 9)])
  addPiece(pieces, {...tabs, layout: 'pipes', because: 'pipes'}, [gridRow(['d'], false, 12)])
  expect(pieces.map(closePieces)).toEqual([
    {
      layout: 'tabs',
      because: 'a test says so',
      position: [
        {line: 3, endLine: 5},
        {line: 9, endLine: 9},
      ],
    },
    {layout: 'pipes', because: 'pipes', position: {line: 12, endLine: 12}},
  ])
})

test('a piece on a page is not cut finer than its grid', () => {
  const pieces: DrawnPieces[] = []
  const position = {page: 2, bbox: [0, 0, 9, 9] as const}
  addPiece(pieces, {...gridOf(['a']), position}, [{cells: [], position}])
  expect(pieces.map(closePieces)).toMatchObject([{position}])
})

const HEAD = 'PI Code\tPI Description\tActual 02/03\tTarget 03/04'
const ROWS = ['BV8\tInvoices paid on time\t88%\t95%', 'BV9\tCouncil tax collected\t97%\t98%']

test('a table says how each of its pieces is laid out, repeated headers with them', () => {
  const source = [HEAD, ...ROWS, '', '12', '', HEAD, 'BV10\tRates collected\t98%\t98%', ''].join('\n')
  const {tables} = tablesIn(source)
  expect(tables.map(({drawn}) => drawn)).toMatchObject([
    [
      {
        layout: 'tabs',
        position: [
          {line: 1, endLine: 3},
          {line: 7, endLine: 8},
        ],
      },
    ],
  ])
})

test('columns say whether their header, another table or their cells tell what they are', () => {
  const commitments = (head: string, row: string): Grid =>
    gridOf([head, 'Commitment', 'Timescale'], [row, 'Open a library', '2004'])
  const {tables} = readTables(
    [
      gridOf(HEAD.split('\t'), ...ROWS.map((row) => row.split('\t'))),
      proseOf('Culture', {level: 2}, 'heading'),
      gridOf(['BV10', 'Library visits a head', '5.1', '5.3'], ['BV11', 'Museum visits a head', '0.3', '0.4']),
      proseOf('Roads', {level: 2}, 'heading'),
      commitments('', '1'),
      proseOf('Bins', {level: 2}, 'heading'),
      gridOf(['a', 'b'], ['c', 'd']),
    ],
    'document',
    0,
  )
  expect(tables.map(({columns}) => columns.map(({from}) => from))).toEqual([
    ['header', 'header', 'header', 'header'],
    ['borrowed', 'borrowed', 'borrowed', 'borrowed'],
    ['contents', 'header', 'header'],
    [undefined, undefined],
  ])
})

test('of pieces on end the one that fits its page least is told', () => {
  const pieces: DrawnPieces[] = []
  const fits = [0.9, 0.6, 0.8].map((score) => ({score, parts: {filled: score}}))
  for (const fit of fits) addPiece(pieces, {...gridOf(['a']), fit}, [gridRow(['a'], false, 3)])
  expect(pieces.map(closePieces)).toMatchObject([{fit: {score: 0.6, parts: {filled: 0.6}}}])
})

test('a table that had to be found on its page is no surer than it fits there', () => {
  const grid = {...gridOf(['PI Code', 'Title', 'Actual 2003/04'], ['BV8', 'Invoices paid on time', '88%'])}
  const fit = {score: 0.6, parts: {filled: 0.6}}
  const confidenceOf = (own: Grid): number | undefined => readTables([own], 'id', 999).tables[0]?.confidence
  expect([confidenceOf(grid), confidenceOf({...grid, fit})]).toEqual([1, 0.6])
})
