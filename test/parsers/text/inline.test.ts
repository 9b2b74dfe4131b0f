import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readInline} from '../../../parsers/text/inline.ts'
import {countVisible} from '../../../parsers/text/visible.ts'

test.each([
  ['<b>PI Code</b>', 'PI Code'],
  ['<B>PI</B> Code', 'PI Code'],
  ['**PI Code**', 'PI Code'],
  ['__PI__ *Code*', 'PI Code'],
  ['***PI***', 'PI'],
  ['BV&nbsp;8 &amp; BV9', 'BV 8 & BV9'],
  ['B&amp;M &pound;3', 'B&M £3'],
  ['Parks\\_Open \\| 3', 'Parks_Open | 3'],
  ['co\u00adoper\u200bation', 'cooperation'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['<ul style="list-style-type: none;"> • one • two</ul>', 'one\ntwo'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['40%<sup>2</sup>', '40%²'],
  ['Progress $^{4}$', 'Progress ⁴'],
  ['NRF^{12}', 'NRF¹²'],
  ['Number of children \uf0b7 of whom girls', 'Number of children\nof whom girls'],
  ['<!-- page 3 -->BV8', 'BV8'],
  ['  many   spaces\u00a0here ', 'many spaces here'],
])('%j is %j', (source, text) => {
  expect(readInline(source).text).toBe(text)
})

test.each([
  '5 < 6 and 7 > 3',
  '<not a tag>',
  '2 * 3 * 4',
  'snake_case_name',
  'R&D; and AT&T',
  '&council;',
  '40*',
  '£3m and $4m',
  'C:\\reports',
  'a\\',
  '**',
  '_',
  '3·5',
  '✓',
  '● ●',
])('%j has no mark to set aside', (source) => {
  expect(readInline(source).text).toBe(source)
})

test.each([
  ['**Whole**', true],
  ['<b>Whole</b>', true],
  ['<b>Name</b>: value', false],
  ['plain', false],
  ['****', false],
  ['', false],
])('%j is bold: %j', (source, bold) => {
  expect(readInline(source).bold).toBe(bold)
})

test('struck words are no part of the text, and are kept apart', () => {
  expect(readInline('<del>90%</del> 95%')).toMatchObject({text: '95%', struck: '90%', visible: 3})
})

test('a tag that never ends, or ends twice, takes no word with it', () => {
  expect(readInline('<b>Actual</b></b> 02/03').text).toBe('Actual 02/03')
  expect(readInline('<sup>1 <b>Actual').text).toBe('¹ Actual')
})

test('what is counted is what is read, whatever the source', () => {
  const scraps = fc.constantFrom(
    '<b>',
    '</b>',
    '<br>',
    '**',
    '_',
    '&amp;',
    '•',
    '\\',
    '$^{2}$',
    '\ud83d',
    'a',
    ' ',
    '<del>',
  )
  const sources = fc.oneof(
    fc.array(scraps).map((parts) => parts.join('')),
    fc.string({unit: 'binary'}),
  )
  fc.assert(
    fc.property(sources, (source) => {
      const {text, visible} = readInline(source)
      expect(visible).toBe(countVisible(text))
    }),
  )
})
