import {expect, test} from 'vitest'
import {readPrivateUse} from '../../../parsers/text/private-use.ts'

test.each<[string, string, string, string | undefined]>([
  ['\uf0b7', '', ' ', '•'],
  ['\uf0fc', '\t', '\t', '✓'],
  ['\uf0fb', 'a', 'b', '✗'],
  ['\uf0e9', '', '', '↑'],
  ['\uf0e1', '\t', '\t', '↑'],
  ['\uf0e1', 'a', 'b', undefined], // a bracket of Symbol
  ['\uf0e2', 's', '', undefined], // Symbol's sign of a trade mark
  ['\uf0df', '\t', '\t', undefined], // ← of Wingdings, ⇓ of Symbol
  ['\uf0ad', '\t', '\t', undefined], // ↑ of Symbol, a star of Wingdings
  ['\uf0a3', '', '7', '≤'],
  ['\uf0a3', '', 'a', undefined],
  ['\uf031', '', '', undefined], // a figure of Symbol, a folder of Wingdings
  ['\ue001', '', '', undefined],
])('%j between %j and %j is %j', (glyph, before, after, sign) => {
  expect(readPrivateUse(glyph, before, after)).toBe(sign)
})
