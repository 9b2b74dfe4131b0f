import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {MAC_ROMAN, readBytesAs, WINDOWS_1252} from '../../../parsers/text/charsets.ts'
import {mendMojibake} from '../../../parsers/text/mojibake.ts'

/** What becomes of a text when its UTF-8 is read by a table of one byte a character and saved. */
const spoil = (text: string, table: string): string =>
  readBytesAs(table, Buffer.from(text, 'utf8').toString('latin1'))

test.each([
  ['Â£5', '£5'],
  ['the councilâ€™s', 'the council’s'],
  ['2003â€“04', '2003–04'],
  ['cafÃ©', 'café'],
  ['â€œHighâ€\u009d', '“High”'],
  ['5Â\u00a0days', '5\u00a0days'],
  ['5Â½ days at 20Â°', '5½ days at 20°'],
  ['â†‘ â†“ âœ“ â‰¥7', '↑ ↓ ✓ ≥7'],
  ['councilÂ’s', 'council\u0092s'], // the rest is for what mends Latin-1
  ['TÅ·, dÅµr', 'Tŷ, dŵr'],
  ['20 Î¼g', '20 μg'],
  ['ï‚· item', '\uf0b7 item'],
  ['ï»¿Plan', '\ufeffPlan'],
  ['ï¿½', '\ufffd'],
  ['ðŸ˜€', '😀'],
  ['Ã¢â‚¬â„¢s', '’s'],
  ['Ã‚Â£5', '£5'],
  ['‚Äôs ‚Äì ¬£5 caf√©', '’s – £5 café'],
])('%j stands for %j', (text, mended) => {
  expect(mendMojibake(text).text).toBe(mended)
})

test.each([
  '£5 – “High” • café',
  'CAFÉ” and ‘É’',
  'Ynghyd â’r, TÂN, “Â”, Â’r, TÂN\u00a0A',
  'Ångström, Åse, “Ä”, Ä…',
  'SÃO, São',
  '√ ✓ ¬ ∞',
  '2000–£3000…',
  '½ ¼ ²',
  'é',
  'Â and Ã',
  'Ð£',
])('%j is as it was written', (text) => {
  expect(mendMojibake(text)).toEqual({text, messages: []})
})

test('it is told once, with the place of the first and the number', () => {
  expect(mendMojibake('Plan\nÂ£5\nâ€™s Â£6').messages).toMatchObject([
    {severity: 'info', code: 'text/mojibake', position: {line: 2, endLine: 2}},
  ])
  expect(mendMojibake('Plan\nÂ£5\nâ€™s Â£6').messages[0]?.message).toContain('in 2 more places “Â£”')
})

const words = fc.array(
  fc.constantFrom(
    'the council’s',
    '“High”',
    '– £5',
    'café',
    'naïve',
    '20½°',
    '• one',
    'Tŷ',
    '≥7',
    'BV8',
    '…',
    '↑',
  ),
  {minLength: 1},
)
test.each([
  ['Windows-1252', WINDOWS_1252],
  ['Mac Roman', MAC_ROMAN],
])('a text spoilt by %s once, twice or thrice is the text again', (_, table) => {
  fc.assert(
    fc.property(words, fc.integer({min: 1, max: 3}), (parts, times) => {
      const text = parts.join(' ')
      let spoilt = text
      for (let time = 0; time < times; time++) spoilt = spoil(spoilt, table)
      expect(mendMojibake(spoilt).text).toBe(text)
      expect(mendMojibake(text).text).toBe(text)
    }),
  )
})
