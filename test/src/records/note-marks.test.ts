import {expect, test} from 'vitest'
import {plainMark, takeNoteMark} from '../../../src/records/note-marks.ts'

const NOTES = new Set(['1', 'a'])

test.each([
  ['50.4¹', '50.4', '1'],
  ['88%ᵇ', '88%', 'b'],
  ['212 *', '212', '*'],
  ['50.4 (1)', '50.4', '1'],
  ['50.4 [a]', '50.4', 'a'],
  ['212 (see note 1)', '212', '1'],
  ['212 note 1', '212', '1'],
])('%j is %j with the mark %j', (text, words, mark) => {
  expect(takeNoteMark(text, NOTES)).toEqual({words, mark})
})

test.each(['81% (390)', '50.4 (2)', '57.5 (e)', '(1,204)', '2005'])('%j has none', (text) => {
  expect(takeNoteMark(text, NOTES)).toEqual({words: text})
})

test.each([
  ['¹²', '12'],
  ['ʰ', 'h'],
  ['(1)', '1'],
  ['[A]', 'a'],
  ['1.', '1'],
  ['Note 2:', '2'],
  ['**', '**'],
])('the mark %j is %j', (mark, plain) => {
  expect(plainMark(mark)).toBe(plain)
})
