import {expect, test} from 'vitest'
import {reportWith} from '../../../support/observe.ts'

/** Promises that a report sets out as forms, one to a block of labelled lines. */
const FORM = [
  'Task 2.1 Plant an avenue of limes in Station Road',
  'Responsible officer: Parks Manager',
  'Deadline: March 2005',
  'Status: Completed',
  'Progress: Forty trees were planted.',
]

test('a numbered promise and what became of it', () => {
  const [promise] = reportWith(['Our avenues', '', ...FORM]).commitments
  expect(promise).toMatchObject({
    commitment: 'Plant an avenue of limes in Station Road',
    timescale: {raw: 'March 2005', edtf: '2005-03'},
    officers: [{name: 'Parks Manager', kind: 'post'}],
    status: {now: 'achieved', from: 'cell'},
    progress: 'Forty trees were planted.',
  })
})

test('a heading with a colon between them, and the measures behind them, are none of theirs', () => {
  const lines = [
    ...FORM,
    '',
    'Aim 3: Quiet streets',
    '',
    'Action: Mend the noisy manholes',
    'Lead: J Orr / M Pym',
    'Target date: 30 June 2005',
    '',
    'Our measures',
    '',
    'LI 4 Manholes mended',
    '2003/04 result: 14',
    '2004/05 target: 20',
    '2004/05 result: 22',
  ]
  const {commitments, indicators} = reportWith(lines)
  expect(commitments.map(({commitment, officers}) => [commitment, officers.map(({name}) => name)])).toEqual([
    ['Plant an avenue of limes in Station Road', ['Parks Manager']],
    ['Mend the noisy manholes', ['J Orr', 'M Pym']],
  ])
  expect(indicators.map(({code, observations}) => [code?.canonical, observations.length])).toEqual([
    ['LI4', 3],
  ])
})

test.each([
  ['nobody and no date', ['Action: Mend the noisy manholes', 'Cost: £400', 'Ward: Station']],
  ['a word alone', ['Action: Approved', 'Lead: J Orr', 'Deadline: June 2005']],
])('%s: that is no promise', (_, lines) => {
  expect(reportWith(lines).commitments).toEqual([])
})
