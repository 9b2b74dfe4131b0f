import {expect, test} from 'vitest'
import {isSureness, withoutSureness} from '../../../src/words/sureness.ts'

test.each(['(± 95 % c.i.)', '(95% confidence interval)', '+/- 95% CI', '± confidence limits'])(
  '%j says how sure figures are',
  (label) => {
    expect(isSureness(label)).toBe(true)
  },
)

test.each(['(95%)', '95%', 'Confident speakers', '(CI)x', '2003/04', '± 3.1 of 40', ''])(
  '%j says something else',
  (label) => {
    expect(isSureness(label)).toBe(false)
  },
)

test('it is taken off the head that it stands behind', () => {
  expect(withoutSureness('Actual 2003/04 (± 95 % c.i.)')).toBe('Actual 2003/04')
  expect(withoutSureness('Actual (2003/04)')).toBe('Actual (2003/04)')
})
