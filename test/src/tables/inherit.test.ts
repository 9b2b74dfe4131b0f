import {expect, test} from 'vitest'
import type {Family} from '../../../src/model/table.ts'
import type {DraftRow} from '../../../src/tables/draft.ts'
import {findMerged, inheritCells} from '../../../src/tables/inherit.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const PI = columnsOf('MTCS Priority', 'PI Code', 'PI Description', 'Actual 02/03')
const NONE: ReadonlySet<string> = new Set()
const inherited = (rows: readonly DraftRow[], columns = PI, family: Family = 'indicators', merged = NONE) =>
  inheritCells(rows, columns, family, merged).map((row) => row.inherited)

test('a priority in words is every row’s below it, apart from the row’s own cells', () => {
  const rows = [draftRow(['Improving services for all', 'BV1', 'a', '1']), draftRow(['', 'BV2', 'b', '2'])]
  expect(inherited(rows)).toEqual([{}, {0: 'Improving services for all'}])
  expect(inheritCells(rows, PI, 'indicators', NONE)[1]?.cells[0]?.text).toBe('')
})

test('a short category is inherited only where the report shows its column to be merged', () => {
  const rows = [draftRow(['High', 'BV1', 'a', '1']), draftRow(['', 'BV2', 'b', '2'])]
  expect(inherited(rows)).toEqual([{}, {}])
  expect(inherited(rows, PI, 'indicators', new Set(['MTCS Priority']))).toEqual([{}, {0: 'High'}])
})

test('a span ends at a heading', () => {
  const rows = [
    draftRow(['Improving services for all', 'BV1', 'a', '1']),
    draftRow(['', '', 'Housing', ''], {kind: 'heading'}),
    draftRow(['', 'BV2', 'b', '2']),
  ]
  expect(inherited(rows)).toEqual([{}, {}, {}])
})

test('the name of a service goes on to the foot of its page and no further', () => {
  const columns = columnsOf('Name of service', 'Issues raised', 'Outcome')
  const rows = [
    draftRow(['Bins', 'late', 'a']),
    draftRow(['', 'dear', 'b']),
    draftRow(['', 'few', 'c'], {opensPiece: true}),
  ]
  expect(inherited(rows, columns, 'review')).toEqual([{}, {0: 'Bins'}, {}])
})

test('parts of an indicator have the code of the row that titles them', () => {
  const rows = [
    draftRow(['', 'BV180', 'Energy used:', ''], {kind: 'heading'}),
    draftRow(['', '', '(i) electricity', '5']),
    draftRow(['', '', '(ii) gas', '6']),
    draftRow(['', 'BV181', 'Trees', '7']),
    draftRow(['', '', 'Hedges', '8']),
  ]
  expect(inherited(rows)).toEqual([{}, {1: 'BV180'}, {1: 'BV180'}, {}, {}])
})

test('figures, codes and rows in doubt inherit nothing', () => {
  const rows = [
    draftRow(['Improving services for all', 'BV1', 'a', '1']),
    draftRow(['', '', 'b', ''], {flags: ['damaged']}),
    draftRow(['', '', 'c', ''], {flags: ['ambiguous']}),
  ]
  expect(inherited(rows)).toEqual([{}, {}, {}])
})

test('a full column spans nothing', () => {
  const rows = [
    draftRow(['Improving services for all', 'BV1', 'a', '1']),
    draftRow(['Safer streets for all', 'BV2', 'b', '2']),
  ]
  expect(inherited(rows)).toEqual([{}, {}])
})

test('a column of categories is merged where many neighbours stand and no two are equal', () => {
  const rows = Array.from({length: 14}, (_, at) => draftRow([at % 2 === 0 ? 'High' : 'Other', '', '', '']))
  const equal = [...rows, draftRow(['Other', '', '', ''])]
  expect([...findMerged([{columns: PI, rows}])]).toEqual(['MTCS Priority'])
  expect([...findMerged([{columns: PI, rows: equal}])]).toEqual([])
  expect([...findMerged([{columns: PI, rows: rows.slice(0, 12)}])]).toEqual([])
})

test('what a drawn span gives is kept, whatever its column', () => {
  const rows = [
    draftRow(['', 'BV1', 'Plan made', '1']),
    draftRow(['', '', 'Plan read', '2'], {inherited: {1: 'BV1'}}),
  ]
  expect(inherited(rows)).toEqual([{}, {1: 'BV1'}])
})
