import {expect, test} from 'vitest'
import {readLetters} from '../../../parsers/pdf/letters.ts'
import type {Glyph} from '../../../parsers/pdf/paint.ts'

const glyphs = (font: string, text: string): Glyph[] =>
  Array.from(text, (letter, order): Glyph => ({
    text: letter,
    box: [order, 0, order + 1, 1],
    baseline: 1,
    size: 10,
    font: {name: font, bold: false, italic: false},
    colour: '#000000',
    turn: 0,
    blank: letter === ' ',
    order,
  }))
const read = (...all: readonly Glyph[]) => {
  const {glyphs: read, lost} = readLetters(all)
  return {text: read.map(({text}) => text).join(''), lost}
}

test.each([
  ['a font that says its letters', glyphs('A', 'BV8 92%'), 'BV8 92%', 0],
  ['a font of numbers', glyphs('A', '\u0001\u0002 \u00035'), '�� ��', 4],
  ['a slip of a font that says its letters', glyphs('A', 'Invoices\u0002 paid'), 'Invoices� paid', 1],
  ['a font of numbers beside one of letters', [...glyphs('A', '92%'), ...glyphs('B', '\u00015')], '92%��', 2],
])('%s', (_, all, text, lost) => {
  expect(read(...all)).toEqual({text, lost})
})
