import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {someTrends} from '../../../support/a-series.ts'

const cite = citing(someTrends([]).documents)

test.each([
  [{line: 9, endLine: 9}, 'R1, line 9'],
  [
    [
      {line: 9, endLine: 9},
      {line: 12, endLine: 13},
    ],
    'R1, line 9 and lines 12-13',
  ],
  [[1, 2, 3, 4].map((line) => ({line, endLine: line})), 'R1, line 1 and 3 more places'],
  [undefined, 'R1'],
])('the place %j is cited as %s', (position, words) => {
  expect(cite({document: 'd1', position}, undefined)).toBe(words)
})
