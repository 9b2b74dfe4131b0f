import {expect, test} from 'vitest'
import {columnNumbers, leadingNumbers} from '../../../src/layouts/column-numbers.ts'
import {textOf} from '../../../src/layouts/flow.ts'
import {flowLines, wordsOf} from '../../support/flow-text.ts'

test.each<[string, string[], number]>([
  ['on one line', ['1 2 3 4', 'LX14 Kerbs 41'], 1],
  ['in brackets', ['(1) (2) (3)', 'LX14 Kerbs 41'], 1],
  ['a number a line', ['1', '2', '3', '4', 'LX14'], 4],
  ['on two lines', ['1 2', '3 4 5', 'LX14'], 2],
])('the numbers of columns stand %s', (_, lines, used) => {
  const {lines: length, tokens} = columnNumbers(flowLines(...lines), 0)
  expect(length).toBe(used)
  expect(textOf(tokens)).toBe(lines.slice(0, used).join(' '))
})

test.each<[string, string[]]>([
  ['a row of figures', ['41 45 47', 'LX14']],
  ['too few to be told from figures', ['1 2', 'LX14']],
  ['not from one', ['2 3 4', 'LX14']],
  ['with a gap', ['1 2 4', 'LX14']],
  ['with words', ['1 2 3 Kerbs', 'LX14']],
  ['nothing below them', ['1 2 3']], // numbers that head no row
])('%s: no numbers of columns', (_, lines) => {
  expect(columnNumbers(flowLines(...lines), 0)).toEqual({lines: 0, tokens: []})
})

test('they are looked for below the header alone', () => {
  const lines = flowLines('1 2 3', 'LX14', '1 2 3', 'LX15')
  expect(columnNumbers(lines, 1).lines).toBe(0)
  expect(columnNumbers(lines, 2).lines).toBe(1)
})

test.each([
  ['1 2 3 LX14 Kerbs', 3],
  ['1 2 3', 3],
  ['1 2 LX14 Kerbs', 0],
  ['LX14 1 2 3', 0],
  ['', 0],
])('%j begins with %d numbers of columns', (text, count) => {
  expect(leadingNumbers(wordsOf(text).tokens)).toBe(count)
})
