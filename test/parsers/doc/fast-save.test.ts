import {expect, test} from 'vitest'
import {parseDoc} from '../../../parsers/doc/index.ts'
import {noted, told} from '../../support/drawn-blocks.ts'
import {PROPERTY, writeDoc} from '../../support/write-doc.ts'

const p = (text: string) => ({runs: [{text: `${text}\r`}]})
/** The entry of a piece that names a list, and that of a property with its value. */
const list = (number: number): number => 2 * number + 1
const short = (property: number, value: number): number => (value << 8) | (2 * property)

test('after a fast save the text is in the order of its pieces, not of the file', () => {
  const file = writeDoc({
    paragraphs: [p('Roads 350'), p('310')],
    pieces: [
      {from: 0, to: 6},
      {from: 10, to: 13},
      {from: 9, to: 10},
    ],
  })
  expect(noted(parseDoc(file))).toEqual(['paragraph: Roads 310'])
})

test.each<[string, number, ReturnType<typeof noted>]>([
  ['nothing', 0, ['paragraph: Target 350310']],
  ['the mark of deleted text', short(0x41, 1), ['paragraph: Target 310']],
  ['hidden text', short(0x5c, 1), ['paragraph: Target 310']],
  ['a list that marks deleted text', list(1), ['paragraph: Target 310']],
  ['a list that is not there', list(9), ['paragraph: Target 350310']],
])('a piece says of its characters: %s', (_, modifier, expected) => {
  const file = writeDoc({
    paragraphs: [p('Target 350310')],
    pieces: [
      {from: 0, to: 7},
      {from: 7, to: 10, modifier},
      {from: 10, to: 14},
    ],
    modifiers: [PROPERTY.bold, PROPERTY.deleted],
  })
  expect(noted(parseDoc(file))).toEqual(expected)
})

test('a piece says that its paragraph is a heading', () => {
  const file = writeDoc({
    paragraphs: [p('Roads'), p('We mend them')],
    pieces: [
      {from: 0, to: 6, modifier: list(0)},
      {from: 6, to: 19},
    ],
    modifiers: [PROPERTY.outline(2)],
  })
  expect(noted(parseDoc(file))).toEqual(['heading 2: Roads', 'paragraph: We mend them'])
})

test('a piece that turns bold round does so by the style, not by what its characters were', () => {
  const file = writeDoc({
    paragraphs: [{runs: [{text: 'Roads\r', properties: PROPERTY.bold}]}],
    pieces: [{from: 0, to: 6, modifier: short(0x55, 0x81)}],
  })
  expect(parseDoc(file)).toMatchObject({blocks: [{text: 'Roads', look: {bold: true}}]})
})

test('pieces that all lie in the same place are refused: their text would be longer than any file', () => {
  const file = writeDoc({
    paragraphs: [p('x'.repeat(2000))],
    pieces: Array.from({length: 4000}, () => ({from: 0, to: 2001})),
  })
  expect(told(parseDoc(file))).toEqual([expect.stringMatching(/^read\/damaged: .* longer than the file is/)])
})
