import {expect, test} from 'vitest'
import {codeInForce} from '../../../src/emit/code-in-force.ts'
import {aSeries} from '../../support/a-series.ts'

const codes = [
  {code: 'NI14', periods: ['2008/09', '2007/08']},
  {code: 'BV8', periods: ['2006/07', '2007/08']},
]

test.each([
  ['2006/07', 'BV8'],
  ['2008/09', 'NI14'],
  ['2007/08', 'NI14'], // given under both: the later
  ['1999/00', ''], // which of the two it had then, nothing says
])('in %s the code is %j', (period, code) => {
  expect(codeInForce(aSeries({code: 'NI14', codes}), period)).toBe(code)
})

test('a series that never had another code has it in every period', () => {
  expect(codeInForce(aSeries({code: 'BV8', codes: []}), '2002/03')).toBe('BV8')
  expect(codeInForce(aSeries({code: null, codes: []}), '2002/03')).toBe('')
})
