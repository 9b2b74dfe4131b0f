import {expect, test} from 'vitest'
import {joinRows, rejoinRows} from '../../../src/tables/rejoin-rows.ts'
import {columnsOf, draftRow, textsIn, visibleIn} from '../../support/draft-row.ts'

const COLUMNS = columnsOf('No', 'Dept', 'Commitment', 'Time-Scale', 'Responsible Officer', 'Progress')
const UPPER = draftRow([
  '89',
  'Chief Exec',
  'Implement a Human Resource Strategy across',
  'March 2005',
  'Steve Shipton',
  'Agreed by',
])
const opens = {opensPiece: true}

test('a row whose words go on is the rest of the row above, with the lines of both', () => {
  const lower = draftRow(['', '', 'all services.', '', '', 'the County Council.'], {
    ...opens,
    at: [{line: 9, endLine: 9}],
  })
  const rows = rejoinRows([UPPER, lower], COLUMNS)
  expect(textsIn(rows)).toEqual([
    [
      '89',
      'Chief Exec',
      'Implement a Human Resource Strategy across all services.',
      'March 2005',
      'Steve Shipton',
      'Agreed by the County Council.',
    ],
  ])
  expect(rows[0]).toMatchObject({
    flags: ['rejoined'],
    at: [
      {line: 4, endLine: 4},
      {line: 9, endLine: 9},
    ],
  })
  expect(visibleIn(rows)).toBe(visibleIn([UPPER, lower]))
})

test('a code that the page cut goes on', () => {
  const columns = columnsOf('PI Code', 'PI Description', 'Actual 02/03', 'Comments')
  const [upper, lower] = [
    draftRow(['BV99a', 'People hurt on the roads:', '', '']),
    draftRow(['(ii)', 'slightly', '', ''], opens),
  ]
  expect(textsIn(rejoinRows([upper, lower], columns))).toEqual([
    ['BV99a (ii)', 'People hurt on the roads: slightly', '', ''],
  ])
})

test('a comment alone goes on with the comment above', () => {
  const lower = draftRow(['', '', '', '', '', 'Work began.'])
  expect(rejoinRows([UPPER, lower], COLUMNS)).toHaveLength(1)
})

test('three pieces of a row over three pages are one', () => {
  const rows = [
    UPPER,
    draftRow(['', '', '', '', '', 'the Council and'], opens),
    draftRow(['', '', '', '', '', 'its partners.'], opens),
  ]
  expect(textsIn(rejoinRows(rows, COLUMNS))[0]?.[5]).toBe('Agreed by the Council and its partners.')
})

test.each([
  ['with a number of its own', ['90', '', 'and so on', '', '', 'in the year']],
  ['that repeats a department', ['', 'Chief Exec', 'a target', '', '', '']],
])('a row %s is a row', (_, cells) => {
  expect(rejoinRows([UPPER, draftRow(cells)], COLUMNS)).toHaveLength(2)
})

test('a row without a number below whole sentences is a row', () => {
  const whole = draftRow([
    '89',
    'Chief Exec',
    'Implement a Strategy.',
    'March 2005',
    'Steve Shipton',
    'Agreed.',
  ])
  const next = draftRow(['', 'Resources', 'Open a new library', 'July 2004', 'Bill Nichols', 'Not begun.'])
  expect(rejoinRows([whole, next], COLUMNS)).toHaveLength(2)
  expect(rejoinRows([whole, {...next, opensPiece: true}], COLUMNS)).toHaveLength(2)
})

test('figures are never cut: a figure in both halves forbids the join', () => {
  const columns = columnsOf('Priority', 'PI Description', 'Actual 02/03', 'Comments')
  const rows = [
    draftRow(['High', 'Bins missed and', '5', 'Rising']),
    draftRow(['', 'bags missed', '7', ''], opens),
  ]
  expect(rejoinRows(rows, columns)).toHaveLength(2)
})

test('damaged rows stay as they stand', () => {
  const lower = draftRow(['', '', 'all services.', '', '', ''], {...opens, flags: ['damaged']})
  expect(rejoinRows([UPPER, lower], COLUMNS)).toHaveLength(2)
})

test('the first row has none above it to go on with', () => {
  expect(rejoinRows([draftRow(['', '', 'and so on', '', '', ''], opens)], COLUMNS)).toHaveLength(1)
  expect(rejoinRows([], COLUMNS)).toEqual([])
})

test('a joined row keeps the flags of both, once', () => {
  const rows = [
    draftRow(['a'], {flags: ['ambiguous']}),
    draftRow(['b'], {flags: ['ambiguous', 'split']}),
  ] as const
  expect(joinRows(...rows).flags).toEqual(['ambiguous', 'split', 'rejoined'])
})

test('words without an end are rows on end, and not one row of them all', () => {
  const columns = columnsOf('Name', 'Note')
  const rows = Array.from({length: 200}, () => draftRow(['kerbs and', 'lamps of']))
  const joined = rejoinRows(rows, columns)
  expect(joined.length).toBeGreaterThan(4)
  expect(visibleIn(joined)).toBe(visibleIn(rows))
})

test('a row under a cell that is drawn over both is a row of its own', () => {
  const columns = columnsOf('PI Code', 'PI Description', 'Actual 02/03', 'Comments')
  const upper = draftRow(['BV99', 'People hurt on the roads and', '5', ''])
  const words = ['', 'in their homes', '', '']
  expect(rejoinRows([upper, draftRow(words)], columns)).toHaveLength(1)
  expect(rejoinRows([upper, draftRow(words, {inherited: {0: 'BV99'}})], columns)).toHaveLength(2)
})

test.each([
  ['answers', 'Yes', 'No'],
  ['days', 'Dec 2000', 'Mar 2001'],
  ['reasons why there is no figure', 'n/a', 'N/A'],
])('%s are whole, and go on no more than figures do', (_, above, below) => {
  const columns = columnsOf('PI Code', 'PI Description', 'Actual 02/03', 'Comments')
  const rows = [draftRow(['BV1', 'Is there a plan and', above, '']), draftRow(['', 'is it read', below, ''])]
  expect(rejoinRows(rows, columns)).toHaveLength(2)
})

test('a dash alone is no word that was cut', () => {
  const columns = columnsOf('PI Code', 'PI Description', 'Actual 02/03', 'Unit')
  const rows = [draftRow(['BV1', 'Is there a plan?', '-', '-']), draftRow(['', 'Is it read?', '-', '-'])]
  expect(rejoinRows(rows, columns)).toHaveLength(2)
})

test('where the lower half begins an item of a list, so does the line', () => {
  const lower = draftRow(['', '', '', '', '', 'the new museum opened'])
  const cells = lower.cells.map((cell) => (cell.text === '' ? cell : {...cell, bulleted: true}))
  expect(joinRows(UPPER, {...lower, cells}).cells.at(-1)?.text).toBe('Agreed by\nthe new museum opened')
})
