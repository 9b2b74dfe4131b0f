import {expect, test} from 'vitest'
import {
  findRunningFeet,
  isLegend,
  isPageNumber,
  maskFigures,
  noteMark,
} from '../../../src/tables/page-mark.ts'
import {proseOf} from '../../support/draft-row.ts'

test.each([
  '12',
  '- 12 -',
  'Page 12',
  'page 3 of 40',
  '3/40',
  '12 Wexcombe County Council',
  'Leicester City Council 7',
  '12th June 03 4',
])('%j is a page number', (text) => {
  expect(isPageNumber(text)).toBe(true)
})

test.each([
  '2003',
  '40/3',
  '12%',
  'Page',
  'BV12',
  '12 of the 14 targets were met',
  'The council met 12',
  '1.',
  '12345',
  '',
])('%j is none', (text) => {
  expect(isPageNumber(text)).toBe(false)
})

test.each([
  'Green – On Trajectory',
  'Red- Off Trajectory',
  'Amber = at risk',
  'Achieved - Completed on time',
  'Key: red, amber, green',
])('%j explains a status', (text) => {
  expect(isLegend(text)).toBe(true)
})

test.each(['Green spaces - our plan', 'Red', 'Redlands – a school', 'Key actions for the year', ''])(
  '%j explains none',
  (text) => {
    expect(isLegend(text)).toBe(false)
  },
)

test('a text without its figures is one over all pages', () => {
  expect(maskFigures('Plan  2003/04 page 7')).toBe(maskFigures('plan 2004/05 Page 12'))
})

test.each([
  ['* provisional', '*'],
  ['† see above', '†'],
  ['¹ A partnership', '¹'],
  ['1 A partnership', '1'],
  ['(a) of these', '(a)'],
  ['Provisional', undefined],
  ['*', undefined],
])('the note %j has the mark %j', (text, mark) => {
  expect(noteMark(proseOf(text))).toBe(mark)
})

test('an asterisk that was read as a bullet is a mark', () => {
  expect(noteMark(proseOf('provisional', {marker: '*'}))).toBe('*')
})

test('lines that recur with growing numbers are feet of pages', () => {
  const feet = findRunningFeet(
    [1, 2, 5].flatMap((page) => [proseOf(`Plan page ${page} (draft)`), proseOf('Text')]),
  )
  expect([...feet]).toEqual(['plan page # (draft)'])
})

test.each([
  ['twice', ['Plan p1 x', 'Plan p2 x']],
  ['in no order', ['Plan p3 x', 'Plan p1 x', 'Plan p2 x']],
  ['as notes on end', ['1 Note here', '2 Note here', '3 Note here']],
  ['without a figure', ['Plan', 'Plan', 'Plan']],
])('lines that stand %s are not', (_, texts) => {
  expect(findRunningFeet(texts.map((text) => proseOf(text))).size).toBe(0)
})
