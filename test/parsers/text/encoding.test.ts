import {expect, test} from 'vitest'
import {bytesOf, MAC_ROMAN, WINDOWS_1252} from '../../../parsers/text/charsets.ts'
import {decodeText} from '../../../parsers/text/encoding.ts'

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const inTable = (table: string, text: string): Buffer => {
  const bytes = bytesOf(table)
  return Buffer.from(
    text.replace(/[^\0-\x7f]/g, (character) => bytes.get(character) ?? '?'),
    'latin1',
  )
}

test.each([
  'The council’s plan – “High” £5',
  'Sinn Féin, García’s café',
  'Ynghyd â’r cyngor, TÂN a thân',
  '• one\n• two',
  'it rose by 20° – 5½ days',
  'Spent: £1,000–£2,000…',
  'São Paulo, naïve, rôle',
])('%j is the same in each encoding of one byte', (text) => {
  const windows = inTable(WINDOWS_1252, text.replace('½', '½'))
  expect(decodeText(windows)).toMatchObject({encoding: 'windows-1252', text})
  if (text.includes('½')) return // Mac Roman has no fractions
  expect(decodeText(inTable(MAC_ROMAN, text))).toMatchObject({encoding: 'mac-roman', text})
})

test('what both encodings read alike is Windows-1252, with either line end', () => {
  expect(decodeText(inTable(WINDOWS_1252, 'Spent £5\rand £6'))).toMatchObject({encoding: 'windows-1252'})
})

test('lines that end with CR alone decide between readings that fit alike', () => {
  const cafe = (end: string): Buffer => Buffer.from(`THE CAF\u00c9${end}`, 'latin1')
  expect(decodeText(cafe('\n'))).toMatchObject({encoding: 'windows-1252', text: 'THE CAFÉ\n'})
  expect(decodeText(cafe('\r'))).toMatchObject({encoding: 'mac-roman', text: 'THE CAF…\r'})
})

test('bytes that no known encoding makes words of are said to be in doubt', () => {
  const dos = Buffer.from('Spent \u009c5 and \u009c6', 'latin1') // pounds of code page 850
  expect(decodeText(dos)).toMatchObject({
    messages: [{code: 'text/encoding'}, {severity: 'warning', code: 'text/encoding-unknown'}],
  })
})

test.each<[string, Buffer, string, string[]]>([
  [
    'a byte of Windows-1252 in UTF-8',
    Buffer.concat([utf8('“é” – £4 '), Buffer.from([0xa3, 0x35])]),
    '“é” – £4 £5',
    ['text/encoding'],
  ],
  ['UTF-8 cut in the middle of its last character', utf8('“é” –').subarray(0, -1), '“é” \ufffd', []],
  [
    'halves of a surrogate pair, as software of UTF-16 wrote them',
    Buffer.from('41eda0bdedb88042c3a9', 'hex'),
    'A😀Bé',
    [],
  ],
  ['one half of a pair', Buffer.from('41eda08042c3a9c3a9', 'hex'), 'A\ufffdBéé', []],
  [
    'half a character at the end of UTF-16',
    Buffer.concat([Buffer.from('\ufeffBV8', 'utf16le'), Buffer.from('9')]),
    'BV8\ufffd',
    [],
  ],
  ['UTF-16 without a mark', Buffer.from('£5 – é', 'utf16le'), '£5 – é', ['text/encoding']],
])('%s', (_, source, text, codes) => {
  const decoded = decodeText(source)
  expect(decoded).toMatchObject({text})
  expect('reason' in decoded ? [] : decoded.messages.map(({code}) => code)).toEqual(codes)
})
