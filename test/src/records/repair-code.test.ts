import {expect, test} from 'vitest'
import {readCode} from '../../../src/records/read-code.ts'
import {isDoubtfulCode, repairCode} from '../../../src/records/repair-code.ts'

const SCHEMES = new Set(['BV', 'NI', 'LI'])

test.each([
  ['8V12', 'BV12'],
  ['BV1O9a', 'BV109a'],
  ['BVl2', 'BV12'],
  ['BV 8O', 'BV80'],
  ['BVPI 1S6', 'BV156'],
  ['N1 154', 'NI154'],
  ['NI l92', 'NI192'],
  ['L1 3', 'LI3'],
  ['BV99a(i)', 'BV99a(i)'],
])('%j can only be %s', (raw, code) => {
  expect(repairCode(raw, SCHEMES, undefined)).toBe(code)
})

test('a bare number takes the scheme of its table', () => {
  expect(repairCode('1O9a', SCHEMES, 'BV')).toBe('BV109a')
  expect(repairCode('1O9a', SCHEMES, undefined)).toBeUndefined()
})

test.each([
  ['BVI2', 'an I may be a letter lost from BVPI'],
  ['BVlB', 'two readings: 18 and 1b'],
  ['BVO', 'no figure at all'],
  ['8V300', 'no such number'],
  ['XY 1O', 'no scheme of the report'],
  ['LAA l.4', 'points part numbers'],
  ['Percentage', 'words'],
  ['', 'nothing'],
])('%j is left: %s', (raw) => {
  expect(repairCode(raw, SCHEMES, undefined)).toBeUndefined()
})

test.each([
  ['BVl2', true],
  ['BV 8O', true],
  ['BV S4', true],
  ['PAF C32', false],
  ['BV109a', false],
  ['LI 3', false],
])('%j as it stands is doubtful: %j', (raw, doubtful) => {
  const code = readCode(raw)?.code
  expect(code !== undefined && isDoubtfulCode(code)).toBe(doubtful)
})
