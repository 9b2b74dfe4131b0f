import {expect, test} from 'vitest'
import {findRecurring, recurs} from '../../../src/tables/recurring.ts'

test('first rows that come twice recur, in any spelling of case and marks', () => {
  const recurring = findRecurring([
    ['Code', '', 'Target'],
    ['Ref', 'Actual'],
    ['CODE:', '', 'target', ''],
  ])
  expect(recurs(['code', '', 'Target.'], recurring)).toBe(true)
  expect(recurs(['code', '', 'Actual'], recurring)).toBe(false)
  expect(recurs(['Ref', 'Actual'], recurring)).toBe(false)
})

test('a row of one label proves nothing', () => {
  expect(recurs(['Code', ''], findRecurring([['Code'], ['Code']]))).toBe(false)
})
