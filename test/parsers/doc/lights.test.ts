import {expect, test} from 'vitest'
import {Bytes} from '../../../parsers/doc/bytes.ts'
import {parseDoc} from '../../../parsers/doc/index.ts'
import {rowSides} from '../../../parsers/doc/row-sides.ts'
import {sprmsIn} from '../../../parsers/doc/sprms.ts'
import {litIn} from '../../support/draw-lights.ts'
import {told, unplaced} from '../../support/drawn-blocks.ts'
import {gridsOf} from '../../support/parse-pdf.ts'
import {type DocParagraph, PROPERTY, writeDoc} from '../../support/write-doc.ts'

const RED = [255, 0, 0]
const GREEN = [0, 176, 80]

/** The grounds of a row of three cells, as lists of properties define it. */
function grounds(...lists: readonly (readonly number[])[]): string[] {
  const row = PROPERTY.row([0, 1000, 3000, 6000])
  return rowSides([...sprmsIn(new Bytes(Uint8Array.from([...row, ...lists.flat()])))])
    .cells([[], [], []])
    .map(({ground}) => ground ?? '-')
}

test.each<[string, readonly number[][], string[]]>([
  ['nothing', [], ['-', '-', '-']],
  ['the colours of Word 97', [PROPERTY.shading97(6, 0, 11)], ['red', '-', 'green']],
  [
    'those of later Words over them',
    [PROPERTY.shading97(6, 6, 6), PROPERTY.shading(undefined, GREEN)],
    ['-', 'green', 'red'],
  ],
  ['a solid pattern', [[0x12, 0xd6, 10, ...RED, 0, ...GREEN, 0, 1, 0]], ['red', '-', '-']],
  ['a pattern that mixes two colours', [[0x12, 0xd6, 10, ...RED, 0, ...GREEN, 0, 5, 0]], ['-', '-', '-']],
  ['no shading of Word 97', [[0x09, 0xd6, 2, 0xff, 0xff]], ['-', '-', '-']],
  [
    'one shading for some cells',
    [[0x2d, 0xd6, 12, 1, 3, 0, 0, 0, 255, ...RED, 0, 0, 0]],
    ['-', 'red', 'red'],
  ],
  ['the same of Word 97', [[0x27, 0x76, 0, 1, 6 << 5, 0]], ['red', '-', '-']],
  [
    'a shading that is cut off',
    [
      [0x2d, 0xd6, 6, 1, 3, 0, 0, 0, 255],
      [0x12, 0xd6, 4, 1, 2, 3, 4],
    ],
    ['-', '-', '-'],
  ],
  ['more shadings than it has cells', [PROPERTY.shading(RED, RED, RED, RED, RED)], ['red', 'red', 'red']],
  ['a cell merged down', [PROPERTY.shading(RED), [0x2b, 0xd6, 2, 0, 3]], ['red', '-', '-']],
])('by %s a row is shaded', (_, lists, expected) => {
  expect(grounds(...lists)).toEqual(expected)
})

const cell = (text: string, properties: readonly number[] = []): DocParagraph => ({
  runs: [{text: `${text}\u0007`, properties}],
  properties: PROPERTY.inTable,
})
const rowEnd = (shading: readonly number[] = []): DocParagraph => ({
  runs: [{text: '\u0007'}],
  properties: [...PROPERTY.inTable, ...PROPERTY.endsRow, ...PROPERTY.row([0, 2000, 4000]), ...shading],
})

function litOf(...paragraphs: readonly DocParagraph[]): string[] {
  const parsed = parseDoc(writeDoc({paragraphs: [...paragraphs, {runs: [{text: 'End\r'}]}]}))
  expect(told(parsed)).toEqual([])
  expect(unplaced(parsed)).toBe(0)
  return 'reason' in parsed ? [] : litIn(gridsOf(parsed.blocks)[0])
}

test('shaded cells and coloured words of a file light their cells', () => {
  expect(
    litOf(
      cell('1'),
      cell(''),
      rowEnd(PROPERTY.shading(undefined, RED)),
      cell('2'),
      cell('G', PROPERTY.colour(11)),
      rowEnd(),
      cell('3'),
      cell('A', PROPERTY.trueColour(255, 192, 0)),
      rowEnd(),
      cell('4'),
      cell('R', [...PROPERTY.colour(2), ...PROPERTY.marker(6)]),
      rowEnd(),
      cell('5'),
      cell('B', [...PROPERTY.colour(6), ...PROPERTY.marker(2)]),
      rowEnd(),
      cell('6'),
      cell('x', PROPERTY.colour(1)),
      rowEnd(PROPERTY.shading97(0, 4)),
    ),
  ).toEqual([
    '- | red ground',
    '- | green letters',
    '- | amber letters',
    '- | red letters',
    '- | -',
    '- | green ground',
  ])
})
