import {expect, test} from 'vitest'
import {mendMisread} from '../../../parsers/text/misread.ts'

test.each([
  ['the councilÕs ÒhighÓ aim Ð £5', 'the council’s “high” aim – £5'],
  ['cafŽ and the teamÕs rate', 'café and the team’s rate'],
  ['the councilís ìhighî aim ñ £5', 'the council’s “high” aim – £5'],
])('%j stands for %j', (text, mended) => {
  expect(mendMisread(text)).toMatchObject({
    text: mended,
    messages: [{severity: 'warning', code: 'text/mojibake'}],
  })
})

test.each([
  'the council’s “high” aim – £5',
  'councilÕs', // once alone proves nothing
  'the councilÕs ÒhighÓ aim ✓', // a text with a tick was not read by Windows-1252
  'García, déjà vu, Ñandú',
  'Ynghyd â’r cyngor, TÂN',
  'plain',
])('%j is as it was written', (text) => {
  expect(mendMisread(text)).toEqual({text, messages: []})
})
