import {expect, test} from 'vitest'
import {outcomeOf} from '../../../src/trends/outcome.ts'
import {rowsOfPromises} from '../../support/rows-of-promises.ts'

type Said = Parameters<typeof rowsOfPromises>[0]

test.each([
  'Achieved',
  'Fully implemented.',
  'Completed and published',
  'Completed, March 2006',
  'Completed in March 2006.',
  'Completed (Oct 05)',
  'Implemented 1/4/2004',
  'Achieved on 12th June 2003',
  'Completed ahead of schedule',
])('%j in a progress cell is an end', (progress) => {
  const rows = rowsOfPromises([['2005/06', {progress}]])
  expect(outcomeOf(rows, () => 0)).toMatchObject({became: 'achieved', from: 'progress'})
})

test.each([
  'Complete by March 2006',
  'Completed in part',
  'Completed stage 2',
  'To be completed March 2006',
  'Complete March 2006', // what is to be done, as likely
  'Completed phase one in March 2006',
  'Achieved 14 of 20',
  'Completed 12',
  'Completed by March 2006',
])('%j in a progress cell is none', (progress) => {
  const rows = rowsOfPromises([['2005/06', {progress}]])
  expect(outcomeOf(rows, () => 0)).toMatchObject({became: 'open'})
})

test.each<[object, string, Said, number]>([
  [
    {became: 'achieved', from: 'status', period: '2004/05 Q3'},
    'the first report of those that say achieved to the end',
    [
      ['2004/05 Q1', {status: 'achieved'}],
      ['2004/05 Q2', {status: 'amber'}],
      ['2004/05 Q3', {status: 'achieved'}],
      ['2004/05 Q4', {status: 'achieved'}],
    ],
    2,
  ],
  [
    {became: 'ended', from: 'status', period: '2004/05 Q2'},
    'an end',
    [
      ['2004/05 Q1', {status: 'achieved'}],
      ['2004/05 Q2', {status: 'ended'}],
    ],
    0,
  ],
  [
    {became: 'achieved', from: 'progress', period: '2001/02 H1'},
    'a progress cell of nothing else',
    [['2001/02 H1', {progress: 'Achieved.'}]],
    0,
  ],
  [
    {became: 'open', from: 'last-report', period: '2001/02 H1'},
    'a progress cell that says more',
    [['2001/02 H1', {progress: 'Achieved in part; the rest by March'}]],
    0,
  ],
  [
    {became: 'open', from: 'last-report', period: '2004/05 Q2'},
    'a status that the last report leaves open, whatever was said before',
    [
      ['2004/05 Q1', {status: 'achieved'}],
      ['2004/05 Q2', {status: 'green'}],
    ],
    0,
  ],
  [
    {became: 'open', from: 'last-report', period: '2004/05 Q2'},
    'a status against the words beside it',
    [['2004/05 Q2', {status: 'red', progress: 'Achieved.'}]],
    0,
  ],
  [
    {became: 'not-heard-of-again', from: 'last-report', period: '2004/05 Q2', laterReports: 3},
    'later reports that do not name it',
    [['2004/05 Q2', {status: 'red'}]],
    3,
  ],
])('%j by %s', (outcome, _, said, later) => {
  expect(outcomeOf(rowsOfPromises(said), () => later)).toMatchObject({...outcome, laterReports: later})
})

test('nothing became of no rows', () => {
  expect(outcomeOf([], () => 0)).toBeUndefined()
})
