import {expect, test} from 'vitest'
import {cutLines, lineAt} from '../../../parsers/text/line-ends.ts'

test.each([
  ['a\nb', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['a\rb', ['a', 'b']],
  ['a\r\n\rb\n', ['a', '', 'b', '']],
  ['a\n\rb', ['a', '', 'b']],
  ['a\r\r\nb', ['a', 'b']],
  ['a\r\r\rb', ['a', '', '', 'b']],
  ['', ['']],
])('%j ends its lines once each', (text, lines) => {
  expect(cutLines(text)).toEqual(lines.map((line, index) => ({number: index + 1, text: line})))
})

test('what a form feed or a Unicode separator parts keeps the number that an editor shows', () => {
  expect(cutLines('a\n\fb\u2028c\nd\u0085e')).toEqual([
    {number: 1, text: 'a'},
    {number: 2, text: ''},
    {number: 2, text: 'b'},
    {number: 2, text: 'c'},
    {number: 3, text: 'd'},
    {number: 3, text: 'e'},
  ])
})

test('a place in a text has the number of its line', () => {
  const text = 'a\r\nb\rc\f\nd'
  expect(['a', 'b', 'c', 'd'].map((letter) => lineAt(text, text.indexOf(letter)))).toEqual([1, 2, 3, 4])
})

test('line ends without end take no more than their number', () => {
  expect(cutLines('\r'.repeat(200_000))).toHaveLength(200_001)
})
