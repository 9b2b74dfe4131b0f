import {expect, test} from 'vitest'
import {numberIn, Numbering, type NumberFormat, type NumberingLevel} from '../../../parsers/flow/numbering.ts'

const level = (
  format: NumberFormat,
  pattern: string,
  more: Partial<NumberingLevel> = {},
): NumberingLevel => ({
  start: 1,
  format,
  pattern,
  ...more,
})

test.each<[NumberFormat, number, string]>([
  ['decimal', 12, '12'],
  ['decimal-zero', 7, '07'],
  ['lower-letter', 27, 'aa'],
  ['upper-letter', 3, 'C'],
  ['lower-roman', 1994, 'mcmxciv'],
  ['upper-roman', 4, 'IV'],
  ['ordinal', 22, '22nd'],
  ['ordinal', 13, '13th'],
  ['lower-roman', 0, '0'],
  ['none', 5, ''],
])('%s: %i is %s', (format, number, written) => {
  expect(numberIn(format, number)).toBe(written)
})

test('an inner level begins again under each item further out, and shows the numbers around it', () => {
  const levels = [level('decimal', '%1.'), level('lower-letter', '%1(%2)')]
  const numbering = new Numbering()
  const labels = [0, 1, 1, 0, 1].map((at) => numbering.next('list', at, levels)?.text)
  expect(labels).toEqual(['1.', '1(a)', '1(b)', '2.', '2(a)'])
})

test('a level that never restarts goes on', () => {
  const levels = [level('decimal', '%1.'), level('decimal', '%2', {restartsAfter: 0})]
  const numbering = new Numbering()
  expect([0, 1, 0, 1].map((at) => numbering.next('list', at, levels)?.text)).toEqual(['1.', '1', '2.', '2'])
})

test('a list begins where it is told to, and two lists count apart', () => {
  const levels = [level('upper-roman', '%1:')]
  const numbering = new Numbering()
  expect(numbering.next('a', 0, levels)?.text).toBe('I:')
  expect(numbering.next('b', 0, levels)?.text).toBe('I:')
  expect(numbering.next('a', 0, levels, new Map([[0, 9]]))?.text).toBe('IX:')
  expect(numbering.next('a', 0, levels)?.text).toBe('X:')
})

test('a bullet is none of the text', () => {
  expect(new Numbering().next('a', 0, [level('bullet', '\uf0b7')])).toEqual({text: '\uf0b7', bullet: true})
})
