import {expect, test} from 'vitest'
import {statusColumnsOf} from '../../../src/records/status-columns.ts'
import {aRow, aTable} from '../../support/a-table.ts'

const Q3 = {year: '2009/10', period: '2009/10 Q3'}

/** The columns of a report's table with these status heads behind its first column, over rows of these statuses. */
const columnsOf = (heads: readonly string[], report = {}, rows = [heads.map(() => 'Green')]) =>
  statusColumnsOf(
    aTable({
      family: 'status',
      columns: [
        {name: 'Action', role: 'commitment'},
        ...heads.map((name) => ({name, role: 'status' as const})),
      ],
      rows: rows.map((statuses) => aRow(['Open a library', ...statuses])),
    }),
    report,
  )

test('one status column is now’s, whatever it is called', () => {
  expect(columnsOf(['RAG'])).toEqual({now: [1], before: []})
  expect(columnsOf(['Status last quarter'])).toEqual({now: [1], before: []})
})

test('words of a head tell what was', () => {
  expect(columnsOf(['Previous RAG', 'RAG'], Q3)).toEqual({now: [2], before: [1]})
})

test.each<[string, readonly string[], object, object]>([
  [
    'quarters of the report’s year',
    ['Q2 status', 'Q3 status'],
    Q3,
    {now: [2], before: [1], beforePeriod: '2009/10 Q2'},
  ],
  [
    'the latest first',
    ['Q3 RAG', 'Q2 RAG', 'Q1 RAG'],
    Q3,
    {now: [1], before: [2], beforePeriod: '2009/10 Q2'},
  ],
  [
    'years',
    ['Status 2008/09', 'Status 2009/10'],
    {year: '2009/10'},
    {now: [2], before: [1], beforePeriod: '2008/09'},
  ],
  ['a head without a time', ['Q2 status', 'Status'], Q3, {now: [2], before: [1], beforePeriod: '2009/10 Q2'}],
  [
    'the report’s first quarter',
    ['Q1 RAG', 'Q2 RAG'],
    {year: '2009/10', period: '2009/10 Q1'},
    {now: [1], before: []},
  ],
])('%s tell what is now', (_, heads, report, columns) => {
  expect(columnsOf(heads, report)).toEqual(columns)
})

test('where none is of the report’s own period, the latest that is filled is now', () => {
  const rows = [
    ['Red', 'Amber', ''],
    ['', 'Green', ''],
  ]
  expect(columnsOf(['Q1 RAG', 'Q2 RAG', 'Q4 RAG'], Q3, rows)).toEqual({
    now: [2],
    before: [1],
    beforePeriod: '2009/10 Q1',
  })
})

test.each([
  ['heads that say nothing of time', ['Cost RAG', 'Time RAG']],
  ['one time twice', ['Q3 cost RAG', 'Q3 time RAG']],
  ['a year and its own quarter', ['Status 2009/10', 'Status Q3 2009/10']],
  ['a head without a time beside one of the report’s own', ['Q3 status', 'Status']],
])('%s tell nothing: all are now’s', (_, heads) => {
  expect(columnsOf(heads, Q3)).toEqual({now: [1, 2], before: []})
})
