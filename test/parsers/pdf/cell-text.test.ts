import {expect, test} from 'vitest'
import {textOfWords} from '../../../parsers/pdf/cell-text.ts'
import type {Word} from '../../../parsers/pdf/words.ts'
import {wordFrom} from '../../support/a-word.ts'

/** Words of one cell, a line each. */
function stacked(lines: readonly string[]): Word[] {
  return lines.flatMap((line, at) =>
    line.split(' ').map((text, index) => wordFrom(50 + 30 * index, 100 + 12 * at, text)),
  )
}

test.each([
  ['a year of two cut before its last digit', ['Actual 1998/9', '9'], 'Actual 1998/99'],
  ['with a dash, over the century', ['1999-0', '0'], '1999-00'],
  ['a digit that is not the next year', ['2003/0', '7'], '2003/0 7'],
  ['two digits', ['2003/0', '40'], '2003/0 40'],
  ['a year that is whole', ['2003/04', '5'], '2003/04 5'],
  ['a figure', ['Of 12/0', '3'], 'Of 12/0 3'],
  ['a hyphen before a small letter', ['house-', 'holds'], 'house-holds'],
])('lines of a cell run on: %s', (_, lines, text) => {
  expect(textOfWords(stacked(lines)).text).toBe(text)
})
