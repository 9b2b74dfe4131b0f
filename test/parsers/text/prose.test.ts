import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {readProse} from '../../../parsers/text/prose.ts'

const read = (text: string) => readProse(cutLines(text)).map(({type, text: words}) => [type, words])

test('blank lines part paragraphs, and lines of one are joined', () => {
  expect(read('one\ntwo\n\n\nthree')).toEqual([
    ['paragraph', 'one two'],
    ['paragraph', 'three'],
  ])
})

test.each<[string, string, string[][]]>([
  [
    'a heading mark',
    '# Plan\nText',
    [
      ['heading', 'Plan'],
      ['paragraph', 'Text'],
    ],
  ],
  [
    'a line under a line',
    'Plan\n====\nText',
    [
      ['heading', 'Plan'],
      ['paragraph', 'Text'],
    ],
  ],
  [
    'bullets',
    '- one\n- two\n  on two lines',
    [
      ['list-item', 'one'],
      ['list-item', 'two on two lines'],
    ],
  ],
  [
    'numbers',
    '1. one\n2. two',
    [
      ['list-item', '1. one'],
      ['list-item', '2. two'],
    ],
  ],
  ['a raised figure', '¹ A partnership.', [['footnote', '¹ A partnership.']]],
  [
    'an indent',
    'one\n\n    two',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
    ],
  ],
  ['a mark without words', '# \n\nText', [['paragraph', 'Text']]],
])('%s decides what its lines are', (_, text, blocks) => {
  expect(read(text)).toEqual(blocks)
})

test.each([
  ['a stray code fence', 'one\n\n```\n\n- two\n\nthree', 4],
  ['an HTML tag at the start of a line', '# x\n\n<div>one\n\n- two\n\nthree', 4],
  ['an HTML comment that never ends', '# x\n\n<!-- begun\n\none\n\ntwo', 4],
  ['words like a link definition', '# x\n\n[1]: http://a.b\n\none', 3],
])('%s swallows nothing below it', (_, text, count) => {
  expect(read(text)).toHaveLength(count)
})

test.each([
  ['quote signs', `${'> '.repeat(5000)}x`],
  ['bullets', `${'- '.repeat(5000)}x`],
  ['a ladder of indents', Array.from({length: 400}, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')],
])('%s without end are no reason to fail', (_, text) => {
  expect(read(text).length).toBeGreaterThan(0)
})

test('a block tells how it looks and where it stands', () => {
  expect(readProse(cutLines('\n**Aims**\n\n## Bins\n'))).toMatchObject([
    {text: 'Aims', look: {bold: true, lines: 1}, position: {line: 2, endLine: 2}},
    {text: 'Bins', look: {bold: false, level: 2}, position: {line: 4, endLine: 4}},
  ])
})

test('bullets that Markdown does not know begin items, line after line', () => {
  const items = (text: string) => readProse(cutLines(text)).map(({type, text: words}) => `${type}: ${words}`)
  expect(items('We will:\n• open a depot\nby March\n• close one\n')).toEqual([
    'paragraph: We will:',
    'list-item: open a depot by March',
    'list-item: close one',
  ])
  expect(items('the council\n– which is small – met\n')).toEqual([
    'paragraph: the council which is small – met',
  ])
})

test('a margin before all lines is no code, and a page’s number among them is a block of its own', () => {
  expect(
    read(
      '    Key actions\n\n    1. Open a depot\n    2. Close a depot\n                 Page 4 of 9\n\n    3. Open it again\n',
    ),
  ).toEqual([
    ['paragraph', 'Key actions'],
    ['list-item', '1. Open a depot'],
    ['list-item', '2. Close a depot'],
    ['paragraph', 'Page 4 of 9'],
    ['list-item', '3. Open it again'],
  ])
})
