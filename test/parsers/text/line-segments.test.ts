import {expect, test} from 'vitest'
import {columnBehindCodes, isRule, segmentsOf, withCodeApart} from '../../../parsers/text/line-segments.ts'

test('a line is cut where two blanks stand, and each piece knows its place', () => {
  expect(segmentsOf('  BV8  Bills paid   96%')).toEqual([
    {start: 2, end: 5, text: 'BV8'},
    {start: 7, end: 17, text: 'Bills paid'},
    {start: 20, end: 23, text: '96%'},
  ])
})

test('no words, no segments', () => {
  expect(segmentsOf('    ')).toEqual([])
})

test.each([
  ['-----  ------  --', true],
  ['=====', true],
  ['-  96%', false],
  ['-', false],
])('%j is drawn: %j', (text, expected) => {
  expect(isRule(text)).toBe(expected)
})

test('a code that one blank parts from its title stands apart where the column behind the codes begins', () => {
  const cut = (text: string) =>
    withCodeApart(segmentsOf(text), 7).map(({start, end, text: words}) => [start, end, words])
  expect(cut('BV109a Plans decided   58%')).toEqual([
    [0, 6, 'BV109a'],
    [7, 20, 'Plans decided'],
    [23, 26, '58%'],
  ])
  expect(cut('BV8 Plans decided      58%')[0]).toEqual([0, 17, 'BV8 Plans decided']) // it begins before the column
  expect(cut('Within twelve days     58%')[0]).toEqual([0, 18, 'Within twelve days'])
  expect(columnBehindCodes(['BV8    Bills  1', 'BV9    Tax  2', 'BV109a Plans  3'].map(segmentsOf))).toBe(7)
  expect(columnBehindCodes(['Bills  1', 'Tax  2'].map(segmentsOf))).toBeUndefined()
})
