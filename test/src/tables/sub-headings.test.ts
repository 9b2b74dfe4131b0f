import {expect, test} from 'vitest'
import type {Family} from '../../../src/model/table.ts'
import {sortRows} from '../../../src/tables/sub-headings.ts'
import {columnsOf, draftRow, textsIn, visibleIn} from '../../support/draft-row.ts'

const PI = ['Priority', 'PI Code', 'PI Description', 'Actual 02/03', 'Target 03/04']
const PLAN = ['No', 'Dept', 'Priority', 'Commitment', 'Time-Scale', 'Progress']
const STATUS = ['REF', 'High Priorities', 'We Will Achieve', 'Status', 'Comments']
const MONEY = ['Service', 'Budget 2002/03', 'Outturn 2002/03']
const NONE: ReadonlySet<string> = new Set()

const kinds = (family: Family, names: readonly string[], ...rows: readonly (readonly string[])[]) =>
  sortRows(
    rows.map((cells) => draftRow(cells)),
    columnsOf(...names),
    family,
    NONE,
  ).map(({kind}) => kind)

test.each<[Family, string[], string[]]>([
  ['indicators', PI, ['', '', 'Corporate health', '', '']],
  ['indicators', PI, ['Housing', '', '', '', '']],
  ['commitments', PLAN, ['', '', '', 'Local Transport Plan', '', '']],
  ['commitments', PLAN, ['', 'Highways', 'High', 'Local Transport Plan', '', '']],
  ['status', STATUS, ['Children and Young People', '', '', '', '']],
  ['finance', MONEY, ['Education', '', '']],
  ['finance', MONEY, ['', '£', '£']],
  ['review', ['Name of service', 'Issues raised', 'Outcome'], ['Housing', '', '']],
])('in a table of %s under %j, %j titles what is below', (family, names, cells) => {
  expect(kinds(family, names, cells)).toEqual(['heading'])
})

test.each<[Family, string[], string[]]>([
  ['indicators', PI, ['', 'BV8', 'Invoices paid on time', '90%', '']],
  ['indicators', PI, ['', 'BV8', '', '', '']],
  ['indicators', ['PI', 'Actual'], ['Housing', '']],
  ['commitments', PLAN, ['3', '', '', 'Open a library', '', '']],
  ['commitments', PLAN, ['', '', '', 'Open a library', '', 'Not begun']],
  ['status', STATUS, ['LAA 1.2', '', '', '', '']],
  ['status', STATUS, ['', '', '', 'Green', '']],
])('in a table of %s under %j, %j is data', (family, names, cells) => {
  expect(kinds(family, names, cells)).toEqual(['data'])
})

test('an indicator without figures over its parts titles them, over another indicator it does not', () => {
  const parent = ['High', 'BV1', 'Has the authority:', '', '']
  expect(kinds('indicators', PI, parent, ['', '', '(i) a plan', 'Yes', 'Yes'])).toEqual(['heading', 'data'])
  expect(kinds('indicators', PI, parent, ['', 'BV2', 'Another', 'Yes', 'Yes'])).toEqual(['data', 'data'])
})

test('sums are totals in a table of finance alone', () => {
  expect(kinds('finance', MONEY, ['Total', '5', '7'], ['Sub-total', '5', '7'], ['', '5', '7'])).toEqual([
    'total',
    'total',
    'total',
  ])
  expect(kinds('finance', MONEY, ['Totally new', '5', '7'])).toEqual(['data'])
  expect(kinds('indicators', PI, ['Total', 'BV8', 'People', '5', '7'])).toEqual(['data'])
})

test('a heading torn over the first cells is put together', () => {
  const row = draftRow(['Inspection of Activity and Perf', 'formance', '', ''])
  const [heading] = sortRows(
    [row],
    columnsOf('Service', 'Budget', 'Spent', 'Net'),
    'review',
    new Set(['performance']),
  )
  expect(heading?.kind).toBe('heading')
  expect(heading === undefined ? [] : textsIn([heading])[0]).toEqual([
    'Inspection of Activity and Performance',
    '',
    '',
    '',
  ])
  expect(heading === undefined ? 0 : visibleIn([heading])).toBe(visibleIn([row]))
})

test('damaged rows are not sorted', () => {
  const rows = [draftRow(['', '', 'Corporate health', '', ''], {flags: ['damaged']})]
  expect(sortRows(rows, columnsOf(...PI), 'indicators', NONE)).toEqual(rows)
})

test('of a heading torn over two cells only letters printed twice at the tear are dropped', () => {
  const columns = columnsOf('Name of service', 'Outline', 'Timetable', 'Output')
  const sort = (left: string, right: string): string | undefined =>
    sortRows([draftRow([left, right, '', ''])], columns, 'review', new Set(['housing']))[0]?.cells[0]?.text
  expect(sort('Audit and Inspection', 'on Activity for 2003/04')).toBe(
    'Audit and Inspection Activity for 2003/04',
  )
  expect(sort('Information on Hous', 'ing Services')).toBe('Information on Housing Services')
})

const acrossOf = (family: Family, names: readonly string[], ...rows: readonly (readonly string[])[]) =>
  sortRows(
    rows.map((cells) => draftRow(cells, cells.slice(1).every((text) => text === '') ? {across: true} : {})),
    columnsOf(...names),
    family,
    NONE,
  ).map(({kind}) => kind)

test('a title that is drawn across all columns is one, whatever figures it has', () => {
  const row = ['1.1', '', 'Open a museum', 'Green', '']
  expect(acrossOf('status', STATUS, ['Theme 1: Leadership', '', '', '', ''], row)).toEqual([
    'heading',
    'data',
  ])
})

test.each([
  ['a sentence', ['We opened the museum in 2004.', '', '', '', '']],
  ['a comment on the row above', ['Comment: 3 of 5 museums', '', '', '', '']],
])('%s that is drawn across all columns is none', (_, cells) => {
  expect(acrossOf('status', STATUS, cells, ['1.1', '', 'Open', 'Green', ''])[0]).toBe('data')
})

test('what is drawn across all columns with nothing below it titles nothing', () => {
  expect(acrossOf('status', STATUS, ['1.1', '', 'Open', 'Green', ''], ['Theme 2', '', '', '', ''])[1]).toBe(
    'data',
  )
})
