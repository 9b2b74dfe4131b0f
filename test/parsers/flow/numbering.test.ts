import {expect, test} from 'vitest'
import {
  numberIn,
  type NumberedList,
  Numbering,
  type NumberFormat,
  type NumberingLevel,
} from '../../../parsers/flow/numbering.ts'

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

const list = (levels: readonly NumberingLevel[], name = 'list', counted = name): NumberedList => ({
  name,
  counted,
  levels,
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
  const labels = [0, 1, 1, 0, 1].map((at) => numbering.next(list(levels), at)?.text)
  expect(labels).toEqual(['1.', '1(a)', '1(b)', '2.', '2(a)'])
})

test('a level that never restarts goes on', () => {
  const levels = [level('decimal', '%1.'), level('decimal', '%2', {restartsAfter: 0})]
  const numbering = new Numbering()
  expect([0, 1, 0, 1].map((at) => numbering.next(list(levels), at)?.text)).toEqual(['1.', '1', '2.', '2'])
})

test('a list begins where it is told to, once, and two definitions count apart', () => {
  const levels = [level('upper-roman', '%1:')]
  const numbering = new Numbering()
  const afresh = {...list(levels, 'third', 'a'), starts: new Map([[0, 9]])}
  expect(numbering.next(list(levels, 'first', 'a'), 0)?.text).toBe('I:')
  expect(numbering.next(list(levels, 'second', 'b'), 0)?.text).toBe('I:')
  expect(numbering.next(afresh, 0)?.text).toBe('IX:')
  expect(numbering.next(afresh, 0)?.text).toBe('X:')
  expect(numbering.next(list(levels, 'first', 'a'), 0)?.text).toBe('XI:')
})

test('a bullet is none of the text', () => {
  expect(new Numbering().next(list([level('bullet', '\uf0b7')]), 0)).toEqual({text: '\uf0b7', bullet: true})
})
