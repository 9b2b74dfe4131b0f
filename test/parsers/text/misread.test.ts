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
  'Rents collected‡ 97%\nRepairs done‡ 91%',
  'Rents collected†, repairs done‡, cost of gas†',
  'Rents collected† 97%\n†Unaudited\n‡Unaudited',
  'Chilled to 5º and frozen to 18º',
  'Nº 4 and 12ºC',
  'Rent collected 93%² and arrears 4%³',
  'Rent (²) and arrears (²)',
  '…and the rest\n…And the others',
  'Rent collected– and arrears paid– on time',
  'Rent• and arrears•',
  '∑ of both, ∑ of all',
  '3 × 4 and 12 ÷ 4',
  'see § 4 and §5',
  '«Oui» and «Non»',
  'plain',
])('%j is as it was written', (text) => {
  expect(mendMisread(text)).toEqual({text, messages: []})
})
