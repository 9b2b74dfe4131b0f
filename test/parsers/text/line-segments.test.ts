import {expect, test} from 'vitest'
import {isRule, segmentsOf} from '../../../parsers/text/line-segments.ts'

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
