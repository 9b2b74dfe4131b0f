import {expect, test} from 'vitest'
import {countBulletsOf, countVisible, textOfWords} from '../../../parsers/pdf/cell-text.ts'
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

test.each([
  ['', 0],
  ['1,204', 5],
  [' of  all ', 5],
  ['£12.4m', 6],
  ['n\u00a0a', 2],
  ['7\u2003%', 2],
  ['\u{1d7d9}0', 2],
  ['naïve', 5],
])('%j has so many visible characters: %i', (text, count) => {
  expect(countVisible(text)).toBe(count)
})

test.each([
  ['of one line', ['• Libraries open'], 1],
  ['of two lines', ['• Libraries', '• Parks'], 2],
  ['inside a line', ['Libraries • Parks'], 0],
  ['that is all there is', ['•'], 0],
  ['without one', ['Libraries', 'Parks'], 0],
])('bullets of a cell: %s', (_, lines, count) => {
  expect(countBulletsOf(stacked(lines))).toBe(count)
})
