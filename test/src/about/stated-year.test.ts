import {expect, test} from 'vitest'
import {statedYear} from '../../../src/about/stated-year.ts'

test.each([
  ['All figures are for 2010/11 unless stated.', '2010/11'],
  ['All data shown relate to the financial year 2003-04', '2003/04'],
])('%j says it', (text, year) => {
  expect(statedYear(['Parks', text])).toBe(year)
})

test.each([
  ['The figures are for 2010/11'],
  ['All figures are for 2010/11', 'All figures are for 2009/10'],
  ['All figures are audited by 2010/11'],
  ['We overall figures are for 2010'],
])('%j says none', (...texts) => {
  expect(statedYear(texts)).toBeUndefined()
})
