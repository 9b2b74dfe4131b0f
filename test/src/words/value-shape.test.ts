import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {isFigureShape, isValueShape, LONGEST_VALUE} from '../../../src/words/value-shape.ts'

test.each([
  '17',
  '17.25',
  '.4',
  '12,308',
  '63%',
  '63 %',
  '63 per cent',
  '+3.1',
  '−2',
  '£417',
  '£6.2m',
  '£88k',
  '€4 million',
  '(31.5)',
  '£(31)',
  '(4%)',
  '19 days',
  '6 working days',
  '11wks',
  '2.4 hrs',
  '38p',
])('%j has the shape of a figure', (text) => {
  expect([isValueShape(text), isFigureShape(text)]).toEqual([true, true])
})

test.each([
  '<9',
  '>= 41 %',
  '≤ 3',
  '~60',
  '50+',
  '70% or more',
  'at least 85%',
  'no more than 14 days',
  'above 6',
  'under £200',
  'approx. 30',
  'maintain at 77%',
  'reduce to 12',
])('%j has the shape of a target in figures', (text) => {
  expect(isFigureShape(text)).toBe(true)
})

test.each([
  '22–25',
  '1.5 to 2%',
  '31/44',
  '7 out of 9',
  '402 / 805 = 49.9%',
  '14/02/2006',
  '3rd March 2007',
  'Aug 2005',
  'level 4',
  'band 12',
])('%j has the shape of a range, a ratio, a day or a level', (text) => {
  expect(isFigureShape(text)).toBe(true)
})

test.each([
  '44 (2006)',
  '44% (for 2005/06)',
  '9.1 (e)',
  '9.1e',
  '71% provisional',
  '38% (112)',
  '38 (19/50)',
  '66*',
  '66†',
  '0 by 2013',
  '5 (Mar 2006)',
])('%j has the shape of a figure with a remark', (text) => {
  expect(isFigureShape(text)).toBe(true)
})

test.each([
  '-',
  '–',
  '*',
  '..',
  'n/a',
  'N / A',
  'TBC',
  'tba',
  'nil',
  'Yes',
  'No',
  'to be agreed',
  'awaited',
  'not yet known',
  'Not measured',
  'No survey',
  'new indicator',
  'top quartile',
  'maintain',
  'Level C',
])('%j stands where a figure would, and is none', (text) => {
  expect([isValueShape(text), isFigureShape(text)]).toEqual([true, false])
})

test.each([
  '',
  ' ',
  'LX12', // a code
  'potholes filled',
  '17 potholes',
  'potholes 17',
  '17 18', // two values
  '63% 71%',
  'n/a 12',
  '1,23', // no thousands
  '12,3080',
  'v1.2',
  '14 Mill Lane',
  'UB4 9XX',
  'level',
  'below',
  'at least',
  'noted',
  '2004/05 Actual',
  '5th', // of what?
  '99 (see page 4)',
  'maintain at',
])('%j has not the shape of one value', (text) => {
  expect(isValueShape(text)).toBe(false)
})

test('words longer than any value are none, however they begin', () => {
  expect(isValueShape(`1${',000'.repeat(20)}`)).toBe(false)
  expect(isValueShape(`at least ${' '.repeat(60)}4`)).toBe(false)
})

test('a figure is one whatever its case, sign and unit', () => {
  const sign = fc.constantFrom('', '-', '+', '<', '>=', '£')
  const unit = fc.constantFrom('', '%', ' days', ' DAYS', ' hours', '*')
  fc.assert(
    fc.property(sign, fc.integer({min: 0, max: 99_999}), fc.nat(9), unit, (before, whole, part, behind) => {
      const printed = whole.toLocaleString('en-GB')
      expect(isFigureShape(`${before}${printed}.${part}${behind}`)).toBe(true)
    }),
  )
})

test('two figures with a space between them are two values, and no cell of one', () => {
  const figure = fc
    .integer({min: 0, max: 999})
    .chain((whole) => fc.constantFrom(`${whole}`, `${whole}.5`, `${whole}%`))
  fc.assert(
    fc.property(figure, figure, (one, two) => {
      expect(isValueShape(`${one} ${two}`)).toBe(false)
    }),
  )
})

test('the longest value in words is no longer than it is said to be', () => {
  const longest = ['1,204 / 3,310 = 36.4%', 'at least 90% (2003/04)', 'not yet available']
  for (const text of longest) expect(text.split(' ').length).toBeLessThanOrEqual(LONGEST_VALUE)
})
