import {expect, test} from 'vitest'
import {familyOf, settleRoles} from '../../../src/tables/family.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

test.each([
  ['indicators', ['MTCS Priority', 'PI Code', 'PI Description', 'Actual 02/03', 'Target 03/04']],
  ['indicators', ['Measure', 'Outturn 2006/07', 'Direction of travel']], // of no seed
  ['indicators', ['Measure', '2006/07 result', '2007/08 target', 'How we will achieve it']],
  ['commitments', ['Action', 'Measure', '2006/07 result', '2007/08 target', 'Lead officer']],
  ['commitments', ['', 'BVPP page', 'Commitment', 'Time-Scale', 'Responsible Officer', 'Progress']],
  ['commitments', ['Ref', 'Action', 'By when', 'Who']],
  [
    'status',
    ['REF', 'High Priorities', 'We Will Achieve', 'Responsible Officer', 'Red/ Amber Green/Achieved'],
  ],
  ['finance', ['Department', 'Budget 2002/2003', 'Expenditure', 'Income']],
  ['review', ['Name of service', 'Description of review', 'Outcomes']],
  ['other', ['Issue', 'Floor']],
  ['other', ['', '']],
  ['other', []],
])('it is of %s where its columns are %j', (family, names) => {
  expect(familyOf(columnsOf(...names), [])).toBe(family)
})

test('columns of pounds make a table of finance, whatever their heads', () => {
  const columns = columnsOf('Where', 'Last year', 'This year')
  const rows = [draftRow(['Parks', '£1,200', '£1,300']), draftRow(['Roads', '£5,000', '£6,000'])]
  expect(familyOf(columns, rows)).toBe('finance')
  expect(settleRoles(columns, rows, 'finance').map(({role}) => role)).toEqual(['other', 'amount', 'amount'])
})

test('a cost beside a code is an indicator', () => {
  const rows = [draftRow(['BV8', 'Cost of a bin', '£12']), draftRow(['BV9', 'Cost of a lamp', '£30'])]
  expect(familyOf(columnsOf('PI Code', 'PI Description', 'Actual 02/03'), rows)).toBe('indicators')
})

test('numbers under a blank head are the numbers of commitments', () => {
  const columns = columnsOf('', 'Commitment', 'Responsible Officer')
  const numbered = [draftRow(['1', 'a', 'b']), draftRow(['8a', 'a', 'b'])]
  const named = [draftRow(['Housing', 'a', 'b'])]
  expect(settleRoles(columns, numbered, 'commitments')[0]?.role).toBe('number')
  expect(settleRoles(columns, named, 'commitments')[0]?.role).toBe('other')
  expect(settleRoles(columns, numbered, 'indicators')[0]?.role).toBe('other')
})

test('a reference that is no number is a code in a table of statuses', () => {
  const columns = columnsOf('REF', 'Commitment', 'Status')
  expect(settleRoles(columns, [draftRow(['LAA 1.2', 'a', 'Red'])], 'status')[0]?.role).toBe('code')
  expect(settleRoles(columns, [draftRow(['12', 'a', 'Red'])], 'status')[0]?.role).toBe('number')
})

test('an indicator’s number is its code where the table has no other', () => {
  const columns = columnsOf('Ref', 'PI Description', 'Actual 02/03')
  expect(settleRoles(columns, [], 'indicators')[0]?.role).toBe('code')
})

test('rows whose titles begin with codes are indicators, though most of their figures are pounds', () => {
  const columns = columnsOf('Number & description', 'Description', '2003/04 Actual', '2004/05 Target')
  const rows = [
    draftRow(['', 'BV86 - Cost of collection', '£38.40', '£41.00']),
    draftRow(['', 'BV87 - Cost of disposal', '£44.10', '£48.00']),
  ]
  expect(familyOf(columns, rows)).not.toBe('finance')
})

test('a column with a figure in per cent is none of amounts', () => {
  const columns = columnsOf('Indicator', '2003/04 Actual', '2004/05 Target')
  const rows = [
    ['Waste recycled', '11%', '18%'],
    ['Cost of a bin', '£38', '£41'],
    ['Cost of a tip', '£44', '£48'],
  ]
  expect(
    familyOf(
      columns,
      rows.map((cells) => draftRow(cells)),
    ),
  ).not.toBe('finance')
})

test('a column of money beside codes and targets is a grant, and the table of indicators', () => {
  const rows = [
    draftRow(['LAA1', 'Injuries', '88', '£412,000']),
    draftRow(['LAA2', 'Learners', '93', '£388,000']),
  ]
  const columns = columnsOf('Ref', 'Indicator', 'Target 2009/10', 'Reward')
  expect(familyOf(columns, rows)).toBe('indicators')
  const uncoded = rows.map((row, at) =>
    draftRow([String(at + 1), ...row.cells.slice(1).map(({text}) => text)]),
  )
  expect(familyOf(columns, uncoded)).toBe('finance')
})
