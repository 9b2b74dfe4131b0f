import {expect, test} from 'vitest'
import type {Area} from '../../../../parsers/pdf/paint.ts'
import {bandsOf} from '../../../../parsers/pdf/ruled/bands.ts'
import type {Word} from '../../../../parsers/pdf/words.ts'
import {aWord} from '../../../support/a-word.ts'

function strip(top: number, height = 14, colour = '#dddddd'): Area {
  return {box: [50, top, 500, top + height], colour, square: true, order: 1}
}

function wordAt(top: number, text: string, bold = false): Word {
  return aWord(text, [60, top + 2, 60 + 6 * text.length, top + 12], {bold})
}

const TOPS = [100, 128, 170]

test('strips of one colour with a row between each two are bands', () => {
  const words = TOPS.map((top, at) => wordAt(top, `T${at}`))
  expect(
    bandsOf(
      TOPS.map((top) => strip(top)),
      words,
    ),
  ).toEqual(TOPS.map((top) => strip(top).box))
})

test('cells side by side are one strip', () => {
  const cells = TOPS.flatMap((top): Area[] => [
    {...strip(top), box: [50, top, 200, top + 14]},
    {...strip(top), box: [200.5, top, 500, top + 14]},
  ])
  expect(bandsOf(cells, [wordAt(100, 'a'), wordAt(128, 'b')])).toHaveLength(3)
})

test.each([
  ['two of them', [strip(100), strip(128)], [wordAt(100, 'a'), wordAt(128, 'b')]],
  ['of two colours', [strip(100), strip(128, 14, '#ffeeaa'), strip(170)], [wordAt(100, 'a')]],
  ['far apart', [strip(100), strip(300), strip(500)], [wordAt(100, 'a'), wordAt(300, 'b'), wordAt(500, 'c')]],
  ['that say the same: headers', TOPS.map((top) => strip(top)), TOPS.map((top) => wordAt(top, 'Ref'))],
  ['in bold: headers', TOPS.map((top) => strip(top)), TOPS.map((top, at) => wordAt(top, `H${at}`, true))],
  ['rules', TOPS.map((top) => strip(top, 2)), [wordAt(100, 'a'), wordAt(128, 'b')]],
])('no bands: strips %s', (_, areas, words) => {
  expect(bandsOf(areas, words)).toEqual([])
})
