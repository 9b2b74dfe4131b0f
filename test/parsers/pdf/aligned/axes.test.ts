import {expect, test} from 'vitest'
import {areAxes} from '../../../../parsers/pdf/aligned/axes.ts'
import type {Word} from '../../../../parsers/pdf/words.ts'
import {aWord} from '../../../support/a-word.ts'

const word = (text: string): Word => aWord(text, [0, 0, 10, 10])
const rows = (cells: readonly (readonly string[])[]): Word[][][] =>
  cells.map((row) => row.map((text) => (text === '' ? [] : [word(text)])))

test.each([
  [
    'marks that fall by equal steps, words beside them',
    [
      ['400', ''],
      ['300', 'Spread'],
      ['200', ''],
      ['100', ''],
      ['0', ''],
    ],
    true,
  ],
  [
    'two such axes',
    [
      ['2,000', '80'],
      ['1,500', '60'],
      ['1,000', '40'],
      ['500', '20'],
    ],
    true,
  ],
  ['years that rise', [['1996'], ['1997'], ['1998'], ['1999']], false],
  [
    'an axis of years beside figures',
    [
      ['2003', '14'],
      ['2002', '19'],
      ['2001', '3'],
      ['2000', '8'],
    ],
    false,
  ],
  ['figures', [['400'], ['310'], ['200'], ['90']], false],
  ['equal figures', [['1'], ['1'], ['1'], ['1']], false],
  ['too few of them', [['3'], ['2'], ['1']], false],
  ['words', [['a'], ['b'], ['c'], ['d']], false],
] as const)('%s', (_, cells, are) => {
  expect(areAxes(rows(cells))).toBe(are)
})
