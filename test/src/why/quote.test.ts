import {expect, test} from 'vitest'
import {quote} from '../../../src/why/quote.ts'

const REPORT = {document: 'd', path: 'x.txt', authority: null, period: null}
const numbered = (...texts: readonly string[]) => texts.map((text, index) => ({number: index + 1, text}))
const LINES = numbered('Code\tTitle', '', 'BV8\tInvoices', 'BV9\tTax')

test('the lines of a place are quoted as they stand, blank ones left out', () => {
  const {lines, note} = quote(REPORT, {place: {line: 1, endLine: 3}, words: ''}, LINES)
  expect(lines).toEqual([
    {line: 1, text: 'Code\tTitle'},
    {line: 3, text: 'BV8\tInvoices'},
  ])
  expect(note).toBeUndefined()
})

test('the header over a row, and the row around a cell, are shown with it', () => {
  const spot = {
    place: {line: 4, endLine: 4},
    around: {line: 3, endLine: 4},
    header: {line: 1, endLine: 2},
    words: 'Tax',
  }
  const quotation = quote(REPORT, spot, LINES)
  expect(quotation.position).toEqual({line: 4, endLine: 4})
  expect(quotation.lines.map(({line, header}) => [line, header])).toEqual([
    [1, true],
    [3, undefined],
    [4, undefined],
  ])
})

test('a form feed leaves two lines of one number, and both are quoted', () => {
  const lines = [
    {number: 1, text: 'a'},
    {number: 2, text: 'b'},
    {number: 2, text: 'c'},
    {number: 3, text: 'd'},
  ]
  expect(quote(REPORT, {place: {line: 2, endLine: 2}, words: ''}, lines).lines.map(({text}) => text)).toEqual(
    ['b', 'c'],
  )
})

test('of many lines the first are quoted, and how many are left is said', () => {
  const many = numbered(...Array.from({length: 40}, (_, index) => `line ${index}`))
  const {lines, note} = quote(REPORT, {place: {line: 1, endLine: 40}, words: ''}, many)
  expect([lines.length, note]).toEqual([12, 'and 28 more lines'])
})

test('of a very long line the part with the words is quoted', () => {
  const text = `${'x '.repeat(50_000)}here it is${' y'.repeat(50_000)}`
  const [line] = quote(REPORT, {place: {line: 1, endLine: 1}, words: 'here it is'}, numbered(text)).lines
  expect(line?.text).toContain('here it is')
  expect(line?.text.length).toBeLessThan(1000)
  expect((line?.text.length ?? 0) + (line?.cut ?? 0)).toBe(text.length)
})

test.each([
  ['the report is not at hand', {line: 1, endLine: 1}, undefined, /give its PATH/],
  [
    'the format has pages',
    {page: 1, bbox: [10, 20, 31, 42] as const},
    undefined,
    /^page 1, from 10,20 to 31,42/,
  ],
  ['the format has no lines', {block: 3}, LINES, /has no lines/],
])('where %s, the words alone are given, and why', (_, place, lines, note) => {
  const quotation = quote(REPORT, {place, words: '90%'}, lines)
  expect([quotation.words, quotation.lines]).toEqual(['90%', []])
  expect(quotation.note).toMatch(note)
})
