import {expect, test} from 'vitest'
import {partQuarters} from '../../../src/records/quartered-cell.ts'
import {observed, reportWith} from '../../support/observe.ts'

test.each([
  ['Q1: 91% Q2: 93.5%', ['91%', '93.5%']],
  ['Q1 – 33, Q2 – n/a, Q3 – 30', ['33', 'n/a', '30']],
  ['Quarter 1 33; Quarter 2 30', ['33', '30']],
])('%j holds the figures of quarters', (text, figures) => {
  expect(partQuarters(text)?.map(({figure}) => figure)).toEqual(figures)
})

test.each(['Q1: 91%', 'Q1: 91% Q1: 93%', '91% Q2: 93%', 'Queue 1: 4 Queue 2: 5', ''])(
  '%j holds none, or one',
  (text) => {
    expect(partQuarters(text)).toBeUndefined()
  },
)

test('each is an observation of its quarter, under the head of their year', () => {
  const table = ['PI Code\tIndicator\tActual 2009/10', 'BV7\tVisits\tQ1: 91% Q2: 93.5%']
  expect(observed(reportWith(table))).toEqual(['BV7: actual 2009/10 Q1 = 91 % | actual 2009/10 Q2 = 93.5 %'])
})

test('words behind one of them leave the cell as it stands', () => {
  const table = ['PI Code\tIndicator\tActual 2009/10', 'BV7\tVisits\tQ1: 91% Q2: as in the first']
  expect(observed(reportWith(table))).toEqual(['BV7: actual 2009/10 = text Q1: 91% Q2: as in the first'])
})
