import {expect, test} from 'vitest'
import {readTurnedTable} from '../../../../src/layouts/form/turned-table.ts'
import {gridOf} from '../../../support/draft-row.ts'

const turned = (...rows: readonly (readonly string[])[]) =>
  readTurnedTable(gridOf(...rows))?.rows.map(({cells}) => cells.map(({text}) => text).join(' | '))
const visibleIn = (grid: ReturnType<typeof readTurnedTable>) =>
  grid?.rows.flatMap(({cells}) => cells).reduce((sum, {visible}) => sum + visible, 0)

const DOWN = [
  ['Indicator', 'Measure', '2003/04', '2004/05'],
  ['LX14 Kerbs mended', 'Target', '41', '43'],
  ['', 'Actual', '40', ''],
  ['LX15 Gullies cleared', 'Target', '9', '8'],
  ['', 'Actual', 'n/a', ''],
]

test('measures that stand on rows of their own become heads, an indicator a row', () => {
  expect(turned(...DOWN)).toEqual([
    'Indicator | Target 2003/04 | Target 2004/05 | Actual 2003/04',
    'LX14 Kerbs mended | 41 | 43 | 40',
    'LX15 Gullies cleared | 9 | 8 | n/a',
  ])
})

test('a row may be of a year alone, and a column of the whole year, where the others tell the rest', () => {
  expect(
    turned(
      ['Indicator', '', 'Q1', 'Q2', 'Year'],
      ['LX14 Kerbs mended', '2003/04', '9', '11', '40'],
      ['', 'Target 2004/05', '10', '10', '43'],
      ['', 'Actual 2004/05', '12', '', ''],
      ['LX15 Gullies cleared', '2003/04', '2', '3', '9'],
      ['', 'Target 2004/05', '2', '2', '8'],
      ['', 'Actual 2004/05', '4', '', ''],
    ),
  ).toEqual([
    'Indicator | 2003/04 Q1 | 2003/04 Q2 | 2003/04 | Target 2004/05 Q1 | Target 2004/05 Q2 | Target 2004/05 | Actual 2004/05 Q1',
    'LX14 Kerbs mended | 9 | 11 | 40 | 10 | 10 | 43 | 12',
    'LX15 Gullies cleared | 2 | 3 | 9 | 2 | 2 | 8 | 4',
  ])
})

test('an indicator without one of the measures has a blank there', () => {
  const rows = [...DOWN, ['LX16 Signs', 'Actual', '77', '']]
  expect(turned(...rows)?.at(-1)).toBe('LX16 Signs |  |  | 77')
})

const ACROSS = [
  ['', 'LX14 Kerbs (%)', '5+ A*-C', 'Average points'],
  ['2003/04 actual', '41', '52.3%', '38'],
  ['2004/05 target', '43', '55%', ''],
]

test('indicators that are columns become rows', () => {
  expect(turned(...ACROSS)).toEqual([
    'Indicator | 2003/04 actual | 2004/05 target',
    'LX14 Kerbs (%) | 41 | 43',
    '5+ A*-C | 52.3% | 55%',
    'Average points | 38 | ',
  ])
})

test.each([[DOWN], [ACROSS]])('every character is kept', (rows) => {
  const grid = gridOf(...rows)
  expect(visibleIn(readTurnedTable(grid))).toBe(visibleIn(grid))
})

test.each<[string, readonly (readonly string[])[]]>([
  [
    'a measure that stands twice under one name',
    [...DOWN.slice(0, 3), ['', 'Target', '9', '8'], ...DOWN.slice(3)],
  ],
  ['words for a figure', [...DOWN.slice(0, 4), ['', 'Actual', 'see the plan below', '']]],
  ['heads that are no years', [['Indicator', 'Measure', 'North', 'South'], ...DOWN.slice(1)]],
  [
    'a year over figures whose row names its own',
    [
      ['Indicator', '', '2003/04', '2004/05'],
      ['LX14 Kerbs mended', 'Target 2004/05', '41', '43'],
      ['', 'Actual 2004/05', '40', '42'],
      ['LX15 Gullies cleared', 'Target 2004/05', '9', '8'],
      ['', 'Actual 2004/05', '8', '9'],
    ],
  ],
  ['the whole of a year that no row names', [['Indicator', 'Measure', 'Year'], ...DOWN.slice(1)]],
  ['a row that says no measure', [...DOWN, ['LX16 Signs', '', '77', '']]],
  ['rows of one measure', [DOWN[0] ?? [], ['LX14', 'Target', '41', '43'], ['LX15', 'Target', '9', '8']]],
  [
    'columns that are years',
    [
      ['', '2003/04', '2004/05'],
      ['Kerbs actual', '4', '5'],
      ['Gullies target', '6', '7'],
    ],
  ],
  [
    'labels without a year',
    [
      ['', 'LX14 Kerbs', 'LX15 Gullies'],
      ['Actual', '4', '5'],
      ['Target', '6', '7'],
    ],
  ],
  [
    'an ordinary table',
    [
      ['Indicator', 'Actual 2003/04', 'Target 2004/05'],
      ['Kerbs', '4', '5'],
      ['Signs', '6', '7'],
    ],
  ],
])('%s: the table stays as it is', (_, rows) => {
  expect(turned(...rows)).toBeUndefined()
})

test.each([
  ['places', ['', 'North ward', 'South ward']],
  ['the council and others', ['', 'Castlemere', 'All England average']],
  ['one indicator and the average of others', ['', 'LX14 Kerbs', 'All England average']],
])('columns of %s are of one indicator, and not turned', (_, heads) => {
  const figures = ACROSS.slice(1).map((row) => row.slice(0, 3))
  expect(turned(heads, ...figures)).toBeUndefined()
})

const NAMED = [
  ['', '2003/04', '2004/05'],
  ['LX14 Kerbs mended', '', ''],
  ['Actual', '40', '42'],
  ['Target', '41', '43'],
  ['LX15 Gullies cleared', '', ''],
  ['Actual', '9', ''],
  ['Target', 'n/a', '8'],
]
const LED = [
  ['Measure', '2003/04', '2004/05'],
  ['LX14 Kerbs mended Actual', '40', '42'],
  ['Target', '41', '43'],
  ['Gullies cleared in time Outturn', '9', ''],
  ['Target', 'n/a', '8'],
]

test('a name over its measures, or before the first of them, names their rows', () => {
  expect(turned(...NAMED)).toEqual([
    'Indicator | Actual 2003/04 | Actual 2004/05 | Target 2003/04 | Target 2004/05',
    'LX14 Kerbs mended | 40 | 42 | 41 | 43',
    'LX15 Gullies cleared | 9 |  | n/a | 8',
  ])
  expect(turned(...LED)).toEqual([
    'Measure | Actual 2003/04 | Actual 2004/05 | Target 2003/04 | Target 2004/05 | Outturn 2003/04',
    'LX14 Kerbs mended | 40 | 42 | 41 | 43 | ',
    'Gullies cleared in time |  |  | n/a | 8 | 9',
  ])
})

test.each<[string, readonly (readonly string[])[]]>([
  ['two names on end', [...NAMED.slice(0, 1), ['Street services', '', ''], ...NAMED.slice(1)]],
  ['a name with nothing under it', [...NAMED, ['LX16 Signs', '', '']]],
  ['figures before any name', [NAMED[0] ?? [], ...NAMED.slice(2)]],
  ['a name with figures of its own', [...NAMED, ['LX16 Signs', '4', '5']]],
])('%s is left as it stands', (_, rows) => {
  expect(turned(...rows)).toBeUndefined()
})

test('codes over years are turned where the corner or a label says the measure', () => {
  const rows = [
    ['2003/04', '40', '9'],
    ['2004/05', '42', '8'],
  ]
  expect(turned(['Outturn', 'LX14', 'LX15'], ...rows)).toEqual([
    'Indicator | Outturn 2003/04 | Outturn 2004/05',
    'LX14 | 40 | 42',
    'LX15 | 9 | 8',
  ])
  const titled = [['Year', 'LX14', 'LX15'], ['', 'Kerbs mended', 'Gullies'], ...rows]
  expect(turned(...titled)).toBeUndefined()
  expect(turned(...titled, ['Target 2005/06', '44', '7'])).toEqual([
    'Indicator | 2003/04 | 2004/05 | Target 2005/06',
    'LX14 Kerbs mended | 40 | 42 | 44',
    'LX15 Gullies | 9 | 8 | 7',
  ])
})

test.each([[NAMED], [LED]])('every character of named rows is kept', (rows) => {
  const grid = gridOf(...rows)
  expect(visibleIn(readTurnedTable(grid))).toBe(visibleIn(grid))
})
