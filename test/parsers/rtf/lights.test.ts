import {expect, test} from 'vitest'
import {parseRtf} from '../../../parsers/rtf/index.ts'
import {litIn} from '../../support/draw-lights.ts'
import {told, unplaced} from '../../support/drawn-blocks.ts'
import {gridsOf, textsOf} from '../../support/parse-pdf.ts'

/** Colours 1 red, 2 amber, 3 green, 4 blue, 5 a tint of green. */
const TABLE =
  '{\\colortbl;\\red255\\green0\\blue0;\\red255\\green192\\blue0;\\red0\\green176\\blue80;\\red0\\green0\\blue255;\\red198\\green239\\blue206;}'

function gridIn(body: string, table = TABLE) {
  const parsed = parseRtf(Buffer.from(`{\\rtf1\\ansi ${table}${body}\\pard}`, 'latin1'))
  expect(unplaced(parsed)).toBe(0)
  expect(told(parsed)).toEqual([])
  const [grid] = gridsOf(parsed.blocks)
  return {lit: litIn(grid), texts: textsOf(grid)}
}

const plainRow = '\\trowd\\cellx1000\\cellx2000 \\intbl 2\\cell x\\cell\\row'
const rowOf = (definition: string, words: string) =>
  `\\trowd\\cellx1000${definition}\\cellx2000 \\pard\\intbl 1\\cell ${words}\\cell\\row${plainRow}`

test.each<[string, string, string, string]>([
  ['a ground', '\\clcbpat1', '', 'red ground'],
  ['a ground under words', '\\clcbpat2', 'Behind', 'amber ground'],
  ['a pattern that covers all', '\\clcfpat3\\clcbpat1\\clshdng10000', '', 'green ground'],
  ['a pattern that covers a part', '\\clcfpat3\\clcbpat1\\clshdng2500', '', '-'],
  ['a tint', '\\clcbpat5', '', '-'],
  ['another colour', '\\clcbpat4', '', '-'],
  ['a colour that the table does not have', '\\clcbpat77', '', '-'],
  ['coloured words', '', '{\\cf1 R}', 'red letters'],
  ['words under a marker', '', '{\\cf4\\highlight3 G}', 'green letters'],
  ['words that are coloured in part', '', '{\\cf1 R} again', '-'],
  ['words whose colour is taken back', '', '\\cf1\\plain R', '-'],
])('of %s a cell is lit', (_, definition, words, lit) => {
  expect(gridIn(rowOf(definition, words)).lit[0]).toBe(`- | ${lit}`)
})

test('the colour of a cell ends with it, and a row defines its own', () => {
  const {lit} = gridIn(
    '\\trowd\\clcbpat1\\cellx1000\\cellx2000 \\intbl 1\\cell a\\cell\\row' +
      '\\intbl 2\\cell b\\cell\\row' + // goes on with the definition before it
      '\\trowd\\cellx1000\\clcbpat3\\cellx2000 \\intbl 3\\cell c\\cell\\row',
  )
  expect(lit).toEqual(['red ground | -', 'red ground | -', '- | green ground'])
})

test('without a table of colours nothing is lit, and a table of colours is no text', () => {
  expect(gridIn(rowOf('\\clcbpat1', '{\\cf1 R}'), '')).toEqual({
    lit: ['- | -', '- | -'],
    texts: [
      ['1', 'R'],
      ['2', 'x'],
    ],
  })
})
