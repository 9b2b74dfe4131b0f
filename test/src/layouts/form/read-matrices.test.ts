import {expect, test} from 'vitest'
import {readMatrices} from '../../../../src/layouts/form/read-matrices.ts'
import {parsed} from '../../../support/read-text.ts'
import {visibleOf} from '../../../support/flow-text.ts'

function rowsIn(text: string): string[][] {
  return readMatrices(parsed(text).blocks).flatMap((block) =>
    block.type === 'grid' && block.layout === 'form'
      ? [block.rows.map((row) => row.cells.map((cell) => cell.text).join(' | '))]
      : [],
  )
}

const MATRIX = '\t2003/04\t2004/05\nActual\t41\t43\nTarget\t45\t48'
const FIGURES = 'Actual 2003/04 | Actual 2004/05 | Target 2003/04 | Target 2004/05'

test.each([
  ['a code and its title', `LX14 Kerbs mended in time\n${MATRIX}`, 'Code', 'LX14 | Kerbs mended in time'],
  ['a title that wraps', `LX14 Kerbs mended\nin time\n${MATRIX}`, 'Code', 'LX14 | Kerbs mended in time'],
  [
    'a number, its scheme named above',
    `Best Value Performance Indicators\n\n14a Kerbs mended in time\n${MATRIX}`,
    'BVPI',
    '14a | Kerbs mended in time',
  ],
])('%s over a small table is one row', (_, text, head, name) => {
  expect(rowsIn(text)).toEqual([[`${head} | Indicator | ${FIGURES}`, `${name} | 41 | 43 | 45 | 48`]])
  const {blocks} = parsed(text)
  expect(visibleOf(readMatrices(blocks))).toBe(visibleOf(blocks))
})

test('a title without a code names the table right below it', () => {
  expect(rowsIn(`Kerbs mended in time\n${MATRIX}`)).toEqual([
    [`Indicator | ${FIGURES}`, 'Kerbs mended in time | 41 | 43 | 45 | 48'],
  ])
})

test.each([
  ['a heading of two words', `Street care\n${MATRIX}`],
  ['a sentence', `The kerbs were mended in time.\n${MATRIX}`],
  ['a title parted by a blank line', `Kerbs mended in time\n\n${MATRIX}`],
  ['nothing', MATRIX],
])('%s over it names no indicator', (_, text) => {
  expect(rowsIn(text)).toEqual([])
})

test('figures in one row under a code and its title are that indicator’s', () => {
  const text = 'LX14 Kerbs mended in time\nActual 2003/04\tTarget 2004/05\tTarget 2005/06\n41\t43\t45'
  expect(rowsIn(text)).toEqual([
    [
      'Code | Indicator | Actual 2003/04 | Target 2004/05 | Target 2005/06',
      'LX14 | Kerbs mended in time | 41 | 43 | 45',
    ],
  ])
  const {blocks} = parsed(text)
  expect(visibleOf(readMatrices(blocks))).toBe(visibleOf(blocks))
})

test('small tables of one shape under each other, each with its name, are one row each', () => {
  const rows = (first: string, second: string) => `2003/04\t${first}\t\n2004/05\t\t${second}\n`
  const text = `LX1 Kerbs mended\nYear\tActual\tTarget\n${rows('41', '43')}LX2 Lamps mended\t\t\n${rows('7', '8')}`
  expect(rowsIn(text).flat()).toEqual([
    'Code | Indicator | Actual 2003/04 | Target 2004/05',
    'LX1 | Kerbs mended | 41 | 43',
    'Code | Indicator | Actual 2003/04 | Target 2004/05',
    'LX2 | Lamps mended | 7 | 8',
  ])
  const {blocks} = parsed(text)
  expect(visibleOf(readMatrices(blocks))).toBe(visibleOf(blocks))
})

test('words between years that go on are a remark, and name no other indicator', () => {
  const text =
    'LX1 Kerbs mended\nYear\tActual\tTarget\n2002/03\t41\t42\nCounted in another way from here\t\t\n2003/04\t51\t52\n'
  expect(rowsIn(text)).toEqual([])
})
