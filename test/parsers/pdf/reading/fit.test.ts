import {expect, test} from 'vitest'
import {fitOf, type ReadCell} from '../../../../parsers/pdf/reading/fit.ts'
import type {Word} from '../../../../parsers/pdf/words.ts'
import {aWord} from '../../../support/a-word.ts'

const WIDTH = 60

/** A word that ends at its cell's right side, or begins at its left. */
function wordIn(text: string, column: number, shift = 0): Word {
  const width = 5 * text.length
  const x = /^\d/.test(text) ? WIDTH * (column + 1) - width : WIDTH * column
  return aWord(text, [x + shift, 0, x + shift + width, 10])
}

function read(rows: readonly (readonly string[])[], shift = 0): readonly ReadCell[] {
  return rows.flatMap((cells, row) =>
    cells.map((text, column) => ({
      row,
      column,
      single: true,
      left: WIDTH * column,
      right: WIDTH * (column + 1),
      words: text === '' ? [] : [wordIn(text, column, shift)],
    })),
  )
}

const TABLE = [
  ['Service', '2002', '2003'],
  ['Libraries', '1240', '9'],
  ['Museums', '310', '12'],
  ['Parks', '7', '104'],
  ['Baths', '88', '61'],
]

test('a reading that nothing speaks against fits wholly', () => {
  expect(fitOf(read(TABLE))).toEqual({
    score: 1,
    parts: {whole: 1, oneKind: 1, inLine: 1, alike: 1, filled: 1, lined: 1},
  })
})

// All but the short names, at the left of their cells, are pushed over the right side: 4 of 15 stand whole.
test('words that the sides of cells cut are counted', () => {
  expect(fitOf(read(TABLE, 20)).parts).toMatchObject({whole: 0.27, inLine: 1})
})

test('a column of names and figures is of no one kind', () => {
  const mixed = TABLE.map(([a = '', b = '', c = ''], row) => (row % 2 === 1 ? [b, a, c] : [a, b, c]))
  expect(fitOf(read(mixed)).parts).toMatchObject({whole: 1, oneKind: 0.67, filled: 1})
})

test('values scattered as over the bars of a chart fit badly', () => {
  const scattered = [
    ['50', '', '', '59', ''],
    ['', '41', '', '', ''],
    ['', '', '17', '', '22'],
    ['2', '', '', '', ''],
  ]
  const {score, parts} = fitOf(read(scattered))
  expect(parts).toMatchObject({alike: 0, filled: 0.3})
  expect(score).toBeLessThan(0.8)
})

test('a heading of one cell does not make its neighbours unlike', () => {
  const headed = [...TABLE.slice(0, 3), ['Outdoors', '', ''], ...TABLE.slice(3)]
  expect(fitOf(read(headed)).parts.alike).toBe(1)
})

test('no cells fit nothing, and nothing is divided by 0', () => {
  expect(fitOf([]).parts).toEqual({whole: 1, oneKind: 1, inLine: 1, alike: 1, filled: 0, lined: 1})
})

/** Two rows of one cell each, of so many lines, so many ems apart. */
function stacks(gaps: readonly (readonly number[])[]): readonly ReadCell[] {
  let at = 0
  return gaps.map((own, row) => ({
    row,
    column: 0,
    single: true,
    left: 0,
    right: WIDTH,
    words: own.map((gap) => {
      at += 10 * gap
      const word = wordIn('Words', 0)
      return {...word, baseline: at}
    }),
  }))
}

test.each([
  ['lines of a cell are near, and those of two apart', [[1, 1.2, 1.2], [1.6, 1.2], [1.6]], 1],
  ['no cell has two lines', [[1], [1.2], [1.4]], 1],
  ['a cell has a line that stands apart', [[1, 1.2, 1.6], [1.6, 1.2], [1.6]], 0.8],
  ['and two cells are near as well', [[1, 1.2, 1.6], [1.2, 1.2], [1.6]], 0.6],
  ['all lines are one cell', [[1, 3, 3, 3]], 0],
])('%s', (_, gaps, share) => {
  expect(fitOf(stacks(gaps)).parts.lined).toBe(share)
})
