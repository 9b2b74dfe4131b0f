import {expect, test} from 'vitest'
import {periodEnd} from '../../../src/words/period-end.ts'

test('periods order as they end', () => {
  const labels = ['2004/05', '2003/04 Q4', '2003/04 H1', '2004/05 Q1', '2003/04 Q1', '2003/04 Q3']
  expect(labels.toSorted((a, b) => (periodEnd(a) < periodEnd(b) ? -1 : 1))).toEqual([
    '2003/04 Q1',
    '2003/04 H1',
    '2003/04 Q3',
    '2003/04 Q4',
    '2004/05 Q1',
    '2004/05',
  ])
})

test('a half year ends with its second quarter, a year with its fourth', () => {
  expect(periodEnd('2003/04 H1')).toBe(periodEnd('2003/04 Q2'))
  expect(periodEnd('2003/04')).toBe(periodEnd('2003/04 Q4'))
})
