import {expect, test} from 'vitest'
import {cutLines, decodeLines} from '../../../parsers/text/lines.ts'

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding)
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8', bytes('£5 – é', 'utf8'), 'utf-8', '£5 – é'],
  ['UTF-8 with a mark', bytes('\ufeff£5', 'utf8'), 'utf-8', '£5'],
  ['UTF-16LE with a mark', bytes('\ufeff£5 – é', 'utf16le'), 'utf-16le', '£5 – é'],
  ['UTF-16BE with a mark', swapped('\ufeff£5 – é'), 'utf-16be', '£5 – é'],
  [
    'Windows-1252',
    bytes('\u00a35 \u0096 \u0093High\u0094 \u0095', 'latin1'),
    'windows-1252',
    '£5 – “High” •',
  ],
  ['plain ASCII', bytes('BV8', 'latin1'), 'utf-8', 'BV8'],
  ['nothing', bytes('', 'utf8'), 'utf-8', ''],
])('%s is decoded', (_, source, encoding, text) => {
  expect(decodeLines(source)).toMatchObject({encoding, lines: [{number: 1, text}]})
})

test('only a guess at the encoding is told', () => {
  expect(decodeLines(bytes('£', 'latin1'))).toMatchObject({
    messages: [{severity: 'info', code: 'text/encoding'}],
  })
  expect(decodeLines(bytes('£', 'utf8'))).toMatchObject({messages: []})
})

test.each([
  ['a NUL in UTF-8', bytes('BV8\0', 'utf8')],
  ['UTF-16 without a mark', bytes('BV8', 'utf16le')],
  ['UTF-32', Buffer.from('fffe0000420000005600', 'hex')],
])('%s is refused: no encoding of text explains it', (_, source) => {
  expect(decodeLines(source)).toMatchObject({code: 'read/binary'})
})

test('half a character at the end of UTF-16 is no reason to stop', () => {
  const odd = Buffer.concat([bytes('\ufeffBV8', 'utf16le'), Buffer.from([0x41])])
  expect(decodeLines(odd)).toMatchObject({lines: [{text: expect.stringMatching(/^BV8/)}]})
})

test.each([
  ['a\nb', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['a\rb', ['a', 'b']],
  ['a\r\n\rb\n', ['a', '', 'b', '']],
  ['a\n\rb', ['a', '', 'b']],
  ['', ['']],
])('%j ends its lines once each', (text, lines) => {
  expect(cutLines(text)).toEqual(lines.map((line, index) => ({number: index + 1, text: line})))
})

test('what a form feed or a Unicode separator parts keeps the number that an editor shows', () => {
  expect(cutLines('a\n\fb\u2028c\nd\u0085e')).toEqual([
    {number: 1, text: 'a'},
    {number: 2, text: ''},
    {number: 2, text: 'b'},
    {number: 2, text: 'c'},
    {number: 3, text: 'd'},
    {number: 3, text: 'e'},
  ])
})
