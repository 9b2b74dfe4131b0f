import {expect, test} from 'vitest'
import {isSymbolFont, signsIn, signsOf} from '../../../parsers/flow/symbol-font.ts'

test.each([
  ['Symbol', '\u00a3 5', '≤ 5'],
  ['symbol', '\uf0b3', '≥'],
  ['Symbol', '12.5%', '12.5%'],
  ['Symbol', 'm', 'μ'],
  ['Wingdings', '\u00fc\u00fb', '✓✗'],
  ['Wingdings', '\u00e0\u00e8\uf0e9', '→→↑'],
  ['Wingdings 2', 'P', '✓'],
  ['Wingdings 3', 'pq', '▲▼'],
  ['Webdings', '5', '▲'],
  ['Wingdings', '\u00a0', '\u00a0'],
  ['Wingdings', '#', '\uf023'],
  ['Arial', '\u00fc12', '\u00fc12'],
])('in %s %s is %s', (font, text, signs) => {
  expect(signsOf(text, font)).toBe(signs)
})

test('letters of a font of signs without a name are its codes', () => {
  expect(signsIn('a\u00fc \u00a0')).toBe('\uf061\uf0fc \u00a0')
  expect([isSymbolFont('WINGDINGS'), isSymbolFont('Wingdings Bold'), isSymbolFont('Times')]).toEqual([
    true,
    false,
    false,
  ])
})
