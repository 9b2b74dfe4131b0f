import {expect, test} from 'vitest'
import {unstackRow} from '../../../src/tables/stacked.ts'
import {columnsOf, draftRow, textsIn, visibleIn} from '../../support/draft-row.ts'

const COLUMNS = columnsOf(
  'No',
  'Dept',
  'Priority',
  'Commitment',
  'Time-Scale',
  'Responsible Officer',
  'Progress',
)

test('words that stand twice in a cell stand once, and are counted as they stood', () => {
  const row = draftRow([
    '1',
    'Chief Exec Chief Exec',
    'High High',
    'Complete a Strategy',
    '',
    'Andy Robinson',
    '',
  ])
  const rows = unstackRow(row, COLUMNS, 'commitments')
  expect(textsIn(rows)).toEqual([['1', 'Chief Exec', 'High', 'Complete a Strategy', '', 'Andy Robinson', '']])
  expect(rows[0]?.flags).toEqual(['deduplicated'])
  expect(visibleIn(rows)).toBe(visibleIn([row]))
})

test('a doubled figure is undone beside doubled words, and there alone', () => {
  const columns = columnsOf('Dept', 'PI Description', 'Actual 02/03')
  expect(
    textsIn(unstackRow(draftRow(['Roads Roads', 'Holes filled', '5 5']), columns, 'indicators')),
  ).toEqual([['Roads', 'Holes filled', '5']])
  expect(textsIn(unstackRow(draftRow(['Roads', 'Holes filled', '5 5']), columns, 'indicators'))).toEqual([
    ['Roads', 'Holes filled', '5 5'],
  ])
})

test('two numbers in one drawn row are two commitments', () => {
  const row = draftRow([
    '89 89a',
    'Chief Exec Chief Exec',
    'Other Other',
    'Implement a Human Resource Strategy Investors in People status across services.',
    'March 2005',
    'Steve Shipton Steve Shipton',
    'Strategy agreed in September. Assessment of people status begins in May.',
  ])
  const rows = unstackRow(row, COLUMNS, 'commitments')
  expect(textsIn(rows)).toEqual([
    [
      '89',
      'Chief Exec',
      'Other',
      'Implement a Human Resource Strategy',
      '',
      'Steve Shipton',
      'Strategy agreed in September.',
    ],
    [
      '89a',
      'Chief Exec',
      'Other',
      'Investors in People status across services.',
      'March 2005',
      'Steve Shipton',
      'Assessment of people status begins in May.',
    ],
  ])
  expect(rows.every(({flags}) => flags.includes('split') && flags.includes('ambiguous'))).toBe(true)
  expect(visibleIn(rows)).toBe(visibleIn([row]))
})

test.each([
  ['nothing doubled', ['1', 'Chief Exec', 'High', 'Complete a Strategy', '', '', '']],
  ['words that only begin alike', ['1', 'Chief Executive Chief Exec', 'High', '', '', '', '']],
  ['two numbers beside nothing doubled', ['89 89a', 'Chief Exec', 'High', '', '', '', '']],
])('%s: the row stays', (_, cells) => {
  const row = draftRow(cells)
  expect(unstackRow(row, COLUMNS, 'commitments')).toEqual([row])
})

test('a table of indicators has no two entries in a row', () => {
  const row = draftRow(['89 89a', 'Roads Roads', '', '', '', '', ''])
  expect(unstackRow(row, COLUMNS, 'indicators')).toHaveLength(1)
})
