import {expect, test} from 'vitest'
import {settleMisnamed} from '../../../src/tables/misnamed-columns.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const roles = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  settleMisnamed(
    columnsOf(...heads),
    rows.map((cells) => draftRow(cells)),
  ).map(({role}) => role)

test('numbers of targets are no targets', () => {
  const rows = [
    ['1', 'Burglaries', '20'],
    ['2', 'Robberies', '30'],
    ['3', 'Thefts', '40'],
  ]
  expect(roles(['Target', 'Measure', 'Stretch target 2005/06'], ...rows)).toEqual([
    'number',
    'description',
    'target',
  ])
  expect(
    roles(['Measure', 'Target', 'Actual'], ...rows.map(([a = '', b = '', c = '']) => [b, a, c])),
  ).toContain('target')
  expect(roles(['Target', 'Measure', 'Actual'], ...rows.map(([, b = '', c = '']) => [c, b, c]))).toContain(
    'target',
  )
})

const HEADS = ['PI', 'Indicator', 'Actual 2006/07', 'Achieved?']

test('answers beside an outturn are a status', () => {
  expect(roles(HEADS, ['1', 'a', '5', 'Yes'], ['2', 'b', '6', 'No'], ['3', 'c', '7', 'Yes']).at(-1)).toBe(
    'status',
  )
})

test.each([
  ['figures', HEADS, '7'],
  ['answers where no other outturn is', ['PI', 'Indicator', 'Actual', 'Achieved'], 'Yes'],
  [
    'the outturn of a year, whose answers are its values',
    ['PI', 'Indicator', 'Actual 2005/06', 'Actual 2006/07'],
    'Yes',
  ],
])('%s stay an outturn', (_, heads, last) => {
  const rows = ['1', '2', '3'].map((number) => [number, 'a', '5', number === '3' ? last : 'Yes'])
  expect(roles(heads, ...rows).at(-1)).toBe('actual')
})

test('a head that asks needs few answers, and no year of the outturn beside it', () => {
  expect(roles(['PI', 'Indicator', 'Actual', 'Achieved?'], ['1', 'a', '5', 'û']).at(-1)).toBe('status')
  expect(roles(['PI', 'Indicator', 'Target', 'Achieved?'], ['1', 'a', '5', 'û']).at(-1)).toBe('actual')
})
