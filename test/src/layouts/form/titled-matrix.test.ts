import {expect, test} from 'vitest'
import {readTitledMatrices} from '../../../../src/layouts/form/titled-matrix.ts'
import {gridOf} from '../../../support/draft-row.ts'

const read = (...rows: readonly (readonly string[])[]) =>
  readTitledMatrices(gridOf(...rows))?.map(({rows: [head, row]}) =>
    [head, row].map((one) => one?.cells.map(({text}) => text).join(' | ')),
  )
const FIGURES = [
  ['Year', '2003/04', '2004/05'],
  ['Actual', '41', ''],
  ['Target', '45', '48'],
]
const HEADS = 'Code | Indicator | Actual 2003/04 | Target 2003/04 | Target 2004/05'

test('a code and its title over years and measures are an indicator, with what is said of it', () => {
  expect(read(['LX14', 'Kerbs mended', ''], ...FIGURES, ['Comment', 'Frost in March.', ''])).toEqual([
    [`${HEADS} | Comment`, 'LX14 | Kerbs mended | 41 | 45 | 48 | Frost in March.'],
  ])
})

test('several in one table are several, a title in one cell with its code too', () => {
  expect(
    read(['LX14', 'Kerbs mended', ''], ...FIGURES, ['LX15 Gullies cleared', '', ''], ...FIGURES),
  ).toEqual([
    [HEADS, 'LX14 | Kerbs mended | 41 | 45 | 48'],
    [HEADS, 'LX15 | Gullies cleared | 41 | 45 | 48'],
  ])
})

test('every character is kept', () => {
  const grid = gridOf(['LX14', 'Kerbs mended', ''], ...FIGURES, ['Comment', 'Frost in March.', ''])
  const count = (grids: readonly (typeof grid)[]) =>
    grids.flatMap(({rows}) => rows.flatMap(({cells}) => cells)).reduce((sum, {visible}) => sum + visible, 0)
  expect(count(readTitledMatrices(grid) ?? [])).toBe(count([grid]))
})

test.each<[string, readonly (readonly string[])[]]>([
  ['a title without a code', [['Kerbs mended', '', ''], ...FIGURES]],
  [
    'figures that no year heads',
    [
      ['LX14', 'Kerbs mended', ''],
      ['Actual', '41', ''],
    ],
  ],
  ['a row of something else', [['LX14', 'Kerbs mended', ''], ...FIGURES, ['Notes', '3', '4']]],
  ['rows before the first title', [['Roads', '', ''], ['LX14', 'Kerbs mended', ''], ...FIGURES]],
])('%s: the table stays as it is', (_, rows) => {
  expect(read(...rows)).toBeUndefined()
})

test('figures each behind a label of its measure and year are read too', () => {
  const rows = [
    ['LX4 Trees planted', ''],
    ['Target 2005/06', '250'],
    ['Actual 2005/06', '310'],
  ]
  expect(read(...rows)).toEqual([
    ['Code | Indicator | Target 2005/06 | Actual 2005/06', 'LX4 | Trees planted | 250 | 310'],
  ])
  expect(read(...rows, ['Actual', '7'])).toBeUndefined()
  expect(read(...rows, ['Actual 2005/06', '7'])).toBeUndefined()
})
