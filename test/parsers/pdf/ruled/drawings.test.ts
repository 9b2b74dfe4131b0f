import {expect, test} from 'vitest'
import {fill} from '../../../../parsers/pdf/filled.ts'
import {isDrawing} from '../../../../parsers/pdf/ruled/drawings.ts'
import {latticesOf} from '../../../../parsers/pdf/lattice.ts'
import type {Box} from '../../../../parsers/pdf/matrix.ts'
import type {Word} from '../../../../parsers/pdf/words.ts'
import {aWord} from '../../../support/a-word.ts'

const [COLUMNS, ROWS] = [5, 4]
const boxAt = (row: number, column: number): Box => [50 * column, 20 * row, 50 * column + 50, 20 * row + 20]
const cells = Array.from({length: ROWS * COLUMNS}, (_, at) => boxAt(Math.floor(at / COLUMNS), at % COLUMNS))
const [lattice] = latticesOf(cells, [
  {upright: false, at: 40, from: 0, to: 250, thickness: 1, colour: '#000'},
]).tables

function wordsIn(texts: readonly string[]): Word[] {
  return texts.flatMap((text, at) => {
    if (text === '') return []
    const [x0, y0] = cells[at] ?? [0, 0, 0, 0]
    const box: Box = [x0 + 5, y0 + 5, x0 + 25, y0 + 15]
    return [aWord(text, box)]
  })
}

test.each([
  [
    'values that stand where a chart’s bars end',
    ['59', '', '41', '', '', '', '', '17', '', '22', '', '', '', '25', '50', '', '34', '', '2', ''],
    true,
  ],
  [
    'next to nothing, a word among it',
    ['Sites', '', '', '', '', '', '', '17', '', '', '', '', '', '', '50', '', '', '', '', ''],
    true,
  ],
  [
    'a sparse table with a name a row',
    [
      'Sites',
      '',
      '41',
      '',
      '',
      'Halls',
      '',
      '17',
      '',
      '',
      'Parks',
      '',
      '',
      '25',
      '',
      'Baths',
      '',
      '34',
      '',
      '',
    ],
    false,
  ],
  [
    'a table of figures that goes on from another page',
    Array.from({length: 20}, (_, at) => (at % 4 === 3 ? '' : String(at))),
    false,
  ],
])('%s: is it a drawing?', (_, texts, expected) => {
  expect(lattice && isDrawing(fill(lattice, wordsIn(texts)))).toBe(expected)
})
