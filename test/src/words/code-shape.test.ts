import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  isBareCodeShape,
  isCodeShape,
  isCodeSlip,
  LONGEST_CODE,
  mayBeginCode,
  mayBracketCode,
} from '../../../src/words/code-shape.ts'

test.each([
  'BV17',
  'BVPI 17',
  'BV017',
  'BV 84 b',
  'BV84b(ii)',
  'BV 84 b (ii)',
  'NI 117',
  'LI 6',
  'LPI/6',
  'CS-14',
  'E12',
  'PAF C32',
  'LAA 2.1.4',
  'HX1*',
  'HX1²',
  'LI 6 (NI 21)',
  'BV66, PAF A4',
])('%j could be a code with its scheme', (text) => {
  expect(isCodeShape(text)).toBe(true)
})

test.each([
  '',
  'BV',
  '17',
  'bv17', // a scheme has capitals
  'Potholes',
  'KS 2',
  'KS2',
  'ISO 9001',
  'A 14', // the road
  'AGED 65',
  'LEVEL 4',
  'PAGE 7',
  'H1',
  'Q14', // a question
  'H2 2004',
  'FY 2004',
  'MOTORWAY 12',
  'UB4 9XX', // a postcode
  'BV17 Potholes',
  'BV17 91%',
  '2004/05',
  'L'.repeat(31),
])('%j is no code with its scheme', (text) => {
  expect(isCodeShape(text)).toBe(false)
})

test.each(['17', '117a', '84 b', '84b(ii)', '84 b (ii)', '6*'])(
  '%j could be the number of a code',
  (text) => {
    expect(isBareCodeShape(text)).toBe(true)
  },
)

test.each(['', '1204', '17%', '17.5', '-3', '17 days', 'BV17', 'b', '3,4', '17 84'])(
  '%j is not the number of a code',
  (text) => {
    expect(isBareCodeShape(text)).toBe(false)
  },
)

test.each(['8V17', 'BV1O7', 'BVl7', 'N1 64', 'BV1O7a', 'L1 6S'])('%j could be a code misread', (text) => {
  expect(isCodeSlip(text)).toBe(true)
})

test.each([
  '',
  'BV17', // nothing is misread
  'NI 117',
  '17',
  '2004',
  'BV',
  'POTHOLES',
  'Potholes 17',
  '17%',
  'BV1O7 Potholes',
])('%j is no code misread', (text) => {
  expect(isCodeSlip(text)).toBe(false)
})

test('a code is one however its scheme, number and part are set apart', () => {
  const scheme = fc.constantFrom('BV', 'BVPI', 'NI', 'LI', 'HX', 'CPA', 'LPI')
  const gap = fc.constantFrom('', ' ', '-', '/')
  const part = fc.constantFrom('', 'a', ' b', ' (c)', 'd(ii)', ' e (iv)')
  fc.assert(
    fc.property(scheme, gap, fc.integer({min: 1, max: 999}), part, (name, between, number, rest) => {
      const code = `${name}${between}${number}${rest}`
      expect(isCodeShape(code)).toBe(true)
      expect(isCodeSlip(code)).toBe(false)
      expect(isBareCodeShape(`${number}${rest}`)).toBe(true)
      expect(code.split(' ').length).toBeLessThanOrEqual(LONGEST_CODE)
    }),
  )
})

test('what is a code is no slip of one', () => {
  const letters = fc.string({unit: fc.constantFrom(...'B V N 1 0 O I l 8 S a ( i )'.split(' '), ' ')})
  fc.assert(
    fc.property(letters, (text) => {
      expect(isCodeSlip(text) && isCodeShape(text)).toBe(false)
    }),
  )
})

test('where no code may begin, and none stand in brackets, none does', () => {
  const scraps = fc.constantFrom('BV', 'PI', 'C', ' ', '8', '17', '/', '-', '.', '(', ')', 'a', 'ii', 'x')
  fc.assert(
    fc.property(fc.array(scraps, {maxLength: 9}), (parts) => {
      const text = parts.join('')
      if (!isCodeShape(text)) return
      expect(mayBeginCode(text, 0)).toBe(true)
      expect(mayBracketCode(`Bins mended ( ${text})`)).toBe(true)
    }),
    {numRuns: 3000},
  )
})

test.each(['Invoices paid', 'bv8', '8 days', 'The council met 8 of 9'])('no code begins %j', (text) => {
  expect(mayBeginCode(text, 0)).toBe(false)
})
