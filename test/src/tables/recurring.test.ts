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

test('a second cell counts under its own first', () => {
  const row = (first: string, second: string) => [first, second, 'Target']
  const twice = [row('Code', 'Title'), row('Code', 'Measure'), row('Ref', 'Action')]
  const recurring = findRecurring([...twice, ...twice, row('Ref', 'Title')])
  expect(twice.map((texts) => recurs(texts, recurring))).toEqual([true, true, true])
  expect(recurs(row('Ref', 'Title'), recurring)).toBe(false)
  expect(recurs(row('Code', 'Action'), recurring)).toBe(false)
})
