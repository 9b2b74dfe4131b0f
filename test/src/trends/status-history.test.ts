import {expect, test} from 'vitest'
import {statusesOf} from '../../../src/trends/status-history.ts'
import {rowsOfPromises} from '../../support/rows-of-promises.ts'

const told = (said: Parameters<typeof rowsOfPromises>[0]) =>
  statusesOf(rowsOfPromises(said)).map(({period, status, said: when}) => `${period} ${status} ${when}`)

test('each report says how it stood at its end', () => {
  expect(
    told([
      ['2004/05 Q1', {status: 'red'}],
      ['2004/05 Q2', {status: 'green'}],
    ]),
  ).toEqual(['2004/05 Q1 red then', '2004/05 Q2 green then'])
})

test('what a later report says of a period counts where that period has no report', () => {
  expect(
    told([
      ['2004/05 Q1', {status: 'red', previous: ['amber', '2003/04 Q4']}],
      ['2004/05 Q2', {status: 'green', previous: ['amber', '2004/05 Q1']}],
    ]),
  ).toEqual(['2003/04 Q4 amber later', '2004/05 Q1 red then', '2004/05 Q2 green then'])
})

test('a report without a status, or of no known period, says nothing', () => {
  expect(
    told([
      ['2004/05 H1', {}],
      [null, {status: 'red'}],
    ]),
  ).toEqual([])
})
