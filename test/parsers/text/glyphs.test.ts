import {expect, test} from 'vitest'
import {readGlyphs} from '../../../parsers/text/glyphs.ts'

test.each([
  ['８４．５％', '84.5%'],
  ['ＢＶ８ａ（ｉ）', 'BV8a(i)'],
  ['￡５，０８４', '£5,084'],
  ['ﬁnance, ofﬁce, oﬃce, ﬂood', 'finance, office, office, flood'],
  ['𝟖𝟒 𝐁𝐕', '84 BV'],
  ['｜＊＿＜ｂ＞', '｜＊＿＜b＞'],
  ['40%² ½ ① Ⅳ', '40%² ½ ① Ⅳ'],
  ['\uf0b7 one', '• one'],
  ['\uf0df', '\uf0df'],
])('%j is %j', (text, read) => {
  expect(readGlyphs(text).text).toBe(read)
})

test('each kind is told once, by its code', () => {
  expect(readGlyphs('ﬁ ﬂ\n\uf0b7\n\uf0df \uf0df').messages).toMatchObject([
    {code: 'text/forms', severity: 'info', position: {line: 1}},
    {code: 'text/symbol-font', severity: 'info', position: {line: 2}},
    {code: 'text/private-use', severity: 'warning', position: {line: 3}},
  ])
})
