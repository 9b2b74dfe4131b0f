import {expect, test} from 'vitest'
import {markCutCells} from '../../../src/tables/cut-cells.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const COLUMNS = columnsOf('REF', 'High Priorities', 'We Will Achieve', 'Responsible Officer')

function flagsOf(...texts: readonly (readonly string[])[]): (readonly string[])[] {
  return markCutCells(
    texts.map((row) => draftRow(row)),
    COLUMNS,
  ).rows.map(({flags}) => flags)
}

test('a cell that stops on a word that needs another is cut, and one message says where', () => {
  const row = ['CPA 1', 'Councils and City Council to explore a', 'Open a library.', 'Liz Clark']
  expect(flagsOf(row)).toEqual([['cut']])
  expect(markCutCells([draftRow(row)], COLUMNS).messages).toMatchObject([
    {code: 'table/cut-cells', position: {line: 4, endLine: 4}},
  ])
})

test.each([
  ['begins in lower case', 'placements for looked after children'],
  ['lost its bracket', 'Achieved in full (Green at the end'],
  ['ends on a comma', 'Growth Points funding and,'],
])('a cell that %s is cut', (_, text) => {
  expect(flagsOf(['1', text, 'Open a library.', 'Liz Clark'])).toEqual([['cut']])
})

test('whole cells, labels, officers and codes are not cut', () => {
  expect(flagsOf(['2 MTCS/CEX', 'Reduce crime', 'Investor in People status', 'Cunningham'])).toEqual([[]])
})

test('a column that is set in lower case is not cut for it', () => {
  const row = ['1', 'open more libraries', 'Open a library.', 'Liz Clark']
  expect(flagsOf(row, row, row)).toEqual([[], [], []])
})
