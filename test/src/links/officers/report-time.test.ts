import {expect, test} from 'vitest'
import {reportTime} from '../../../../src/links/officers/report-time.ts'
import {makeDocument} from '../../../support/make-document.ts'

test.each([
  ['2003/04', 2004],
  ['2003/04 H1', 2003.5],
  ['2003/04 Q1', 2003.25],
  ['2003/04 Q3', 2003.75],
])('a report of %s ends at %d', (period, time) => {
  expect(reportTime(makeDocument({period}))).toBe(time)
})

test('a report that says no period has no time', () => {
  expect(reportTime(makeDocument({period: null}))).toBeUndefined()
})
