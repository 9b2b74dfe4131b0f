import {expect, test} from 'vitest'
import {alignHeaders} from '../../../src/tables/align.ts'

const TABLE = [
  'MTCS Priority',
  'PI Code',
  'PI Description',
  'Actual 02/03',
  'Target 03/04',
  'Responsible Officer',
]

test.each<[string, string[], number[]]>([
  ['the same header', TABLE, [0, 1, 2, 3, 4, 5]],
  ['a header without its first column', TABLE.slice(1), [1, 2, 3, 4, 5]],
  [
    'a header that lost labels',
    ['MTCS Priority', '', 'PI Description', '', 'Target 03/04', ''],
    [0, 1, 2, 3, 4, 5],
  ],
  [
    'a misread header',
    ['MTCS Priorlty', 'Pl Code', 'PI Descriptlon', 'Actual 02/03', 'Target 03/04', 'Responsib1e Officer'],
    [0, 1, 2, 3, 4, 5],
  ],
  ['an unlabelled column between known ones', ['PI Code', '', 'Actual 02/03', 'Target 03/04'], [1, 2, 3, 4]],
])('%s is laid over its table', (_, piece, columns) => {
  expect(alignHeaders(piece, TABLE)).toEqual(columns)
})

test('a column with no free place joins the one on its left', () => {
  expect(alignHeaders(['PI Code', '', 'PI Description', 'Actual 02/03'], TABLE.slice(1))).toEqual([
    0, 0, 1, 2,
  ])
})

test.each([
  ['other labels', ['Ref', 'Commitment', 'Timescale', 'Progress']],
  ['one label of many', ['PI Code', 'Amount', 'Income', 'Net', 'Gross', 'Total', 'Share']],
  ['blanks alone', ['', '', '']],
  [
    'the same labels in another order',
    ['PI Code', 'MTCS Priority', 'PI Description', 'Target 03/04', 'Actual 02/03', 'Responsible Officer'],
  ],
])('%s are another table', (_, piece) => {
  expect(alignHeaders(piece, TABLE)).toBeUndefined()
})

test.each([
  [
    'years',
    ['Code', 'Indicator', 'Actual 2004/05', 'Target 2005/06'],
    ['Code', 'Indicator', 'Actual 2003/04', 'Target 2004/05'],
  ],
  ['calendar years', ['Code', 'Indicator', 'Visits 2004'], ['Code', 'Indicator', 'Visits 2005']],
  ['quarters', ['Code', 'Indicator', 'Actual Q1', 'Target'], ['Code', 'Indicator', 'Actual Q2', 'Target']],
  [
    'a year, in a header of one column less',
    ['Code', 'Indicator', 'Actual 2004/05'],
    ['Code', 'Indicator', 'Actual 2003/04', 'Officer'],
  ],
])('a header of other %s is another table’s', (_, piece, table) => {
  const alignment = alignHeaders(piece, table)
  expect(alignment === undefined || alignment[2] !== 2).toBe(true)
})

test('a year misread is a slip of the same header', () => {
  const table = ['Code', 'Indicator', 'Actual 2003/04', 'Target 2004/05']
  expect(alignHeaders(['Code', 'Indicator', 'Actual 2003/O4', 'Target 2004/05'], table)).toEqual([0, 1, 2, 3])
  expect(alignHeaders(['Code', 'Indicator', 'Actual 2003/09', 'Target 2004/05'], table)).toEqual([0, 1, 2, 3])
})

test.each([
  ['the codes of another scheme', ['BVPI', 'Indicator', 'Actual'], ['LPI', 'Indicator', 'Actual']],
  ['another measure', ['PI', 'Indicator', 'Actual', 'Target'], ['PI', 'Indicator', 'Actual', 'Estimate']],
])('%s in the place of a label are no slip of it', (_, piece, table) => {
  expect(alignHeaders(piece, table)).toBeUndefined()
})
