import {expect, test} from 'vitest'
import {valueWords} from '../../../src/emit/value-words.ts'
import type {Value} from '../../../src/model/value.ts'

const number = (value: number, decimals: number, raw: string, said: object = {}): Value => ({
  type: 'number',
  value,
  decimals,
  raw,
  ...said,
})

test.each<[Value, string, string]>([
  [number(61.5, 1, '61.5%', {unit: '%'}), '', '61.5%'],
  [number(12, 1, '12.0'), 'per 1,000', '12.0 per 1,000'],
  [number(5084, 0, '5,084'), '', '5,084'],
  [number(3100000, 1, '£3.1m', {unit: 'GBP'}), '', '£3,100,000'],
  [number(-2984, 0, '(2,984)', {unit: 'GBP'}), '', '-£2,984'],
  [number(5, 0, '<5', {op: 'lt', unit: 'days'}), '', 'under 5 days'],
  [number(-0.4, 1, '-0.4'), '%', '-0.4%'],
  [number(1e21, 0, '1e21'), '', '1,000,000,000,000,000,000,000'],
  [number(0.0000001, 7, '0.0000001'), '', '0.0000001'],
  [{type: 'range', low: 10, high: 20, raw: '10-20', unit: '%'}, '', '10 to 20%'],
  [{type: 'boolean', value: true, raw: 'Y'}, '%', 'Yes'],
  [{type: 'level', value: 3, text: 'Level 3', raw: 'L3'}, 'level', 'level 3'],
  [{type: 'level', text: 'Not adopted', raw: 'Not adopted'}, 'level', 'Not adopted'],
  [{type: 'date', edtf: '2004-07', raw: ' July 2004 '}, '', 'July 2004'],
  [{type: 'missing', reason: 'not-measured', raw: 'n/m'}, '%', 'not measured'],
])('%j of a series in %j is told as %j', (value, unit, words) => {
  expect(valueWords(value, unit)).toBe(words)
})
