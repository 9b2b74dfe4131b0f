import {expect, test} from 'vitest'
import {decodeLines} from '../../../parsers/text/lines.ts'

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
  ['NULs all over', bytes('B\0V\0\0\u00008\t9\0\0%', 'utf8')],
  ['NULs alone', bytes('\0\0', 'utf8')],
  ['UTF-16 without a mark, too short to be certain of', bytes('BV8', 'utf16le')],
  ['UTF-32', Buffer.from('fffe0000420000005600', 'hex')],
])('%s is refused: no encoding of text explains it', (_, source) => {
  expect(decodeLines(source)).toMatchObject({code: 'read/binary'})
})

test('half a character at the end of UTF-16 is no reason to stop', () => {
  const odd = Buffer.concat([bytes('\ufeffBV8', 'utf16le'), Buffer.from([0x41])])
  expect(decodeLines(odd)).toMatchObject({lines: [{text: expect.stringMatching(/^BV8/)}]})
})

/** The first message of a code, as its severity and its line. */
const told = (source: Uint8Array, code: string): string[] => {
  const decoded = decodeLines(source)
  return ('reason' in decoded ? [] : decoded.messages).flatMap((message) =>
    message.code === code && message.position !== undefined && 'line' in message.position
      ? [`${message.severity} ${message.position.line}`]
      : [],
  )
}

test.each<[string, string, string]>([
  ['text/mojibake', 'Plan\nâ€™s', 'info 2'],
  ['text/mojibake', 'the “planÓ and the councilÕs ÒhighÓ one', ''],
  ['text/mojibake', 'a\n\nwell\u0092s', 'info 3'],
  ['text/lost', 'Plan\n\ncaf\ufffd', 'warning 3'],
  ['text/invisible', 'BV\u202e8', 'info 1'],
  ['text/forms', '\n\uff18', 'info 2'],
  ['text/symbol-font', '\uf0b7 one', 'info 1'],
  ['text/private-use', '\n\uf0df', 'warning 2'],
  ['text/nul', 'BV8\n\0\t90%', 'warning 2'],
])('%s is told of %j', (code, text, said) => {
  expect(told(bytes(text, 'utf8'), code).join(' ')).toBe(said)
})

test('ASCII has nothing to mend and nothing to say', () => {
  expect(decodeLines(bytes('BV8\t90% (e) "x" \u007f', 'utf8'))).toMatchObject({messages: []})
})
