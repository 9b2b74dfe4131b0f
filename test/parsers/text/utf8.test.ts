import {expect, test} from 'vitest'
import {decodeMixed, decodeSequence, endOfUtf8, measureUtf8} from '../../../parsers/text/utf8.ts'

const latin = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

test.each([
  [latin('£–😀'), {sequences: 3, strays: 0}],
  [`${latin('£')}\u00a3`, {sequences: 1, strays: 1}],
  ['\u00d2\u008e', {sequences: 0, strays: 2}], // Cyrillic as UTF-8, “é as Mac Roman
  ['BV8', {sequences: 0, strays: 0}],
])('%j holds so much UTF-8', (bytes, share) => {
  expect(measureUtf8(bytes)).toEqual(share)
})

test.each([
  ['\u00c2\u00a3', '£'],
  ['\u00e2\u0080\u0099', '’'],
  ['\u00f0\u009f\u0098\u0080', '😀'],
  ['\u00e0\u0080\u0080', '\ufffd'], // longer than it need be
  ['\u00f4\u00bf\u00bf\u00bf', '\ufffd'], // beyond the last character
])('%j decodes to %j', (sequence, character) => {
  expect(decodeSequence(sequence)).toBe(character)
})

test('bytes that are not UTF-8 are handed over', () => {
  expect(decodeMixed(`${latin('£')}x\u00a3`, (stray) => stray.toUpperCase())).toBe('£X\u00a3')
})

test.each([
  ['BV8', 3],
  ['BV8\u00e2', 3],
  ['BV8\u00e2\u0080', 3],
  ['BV8\u00f0\u009f\u0098', 3],
  ['BV8\u00c2\u00a3', 5],
])('%j ends at %j', (bytes, end) => {
  expect(endOfUtf8(bytes)).toBe(end)
})
