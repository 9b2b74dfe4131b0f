import {expect, test} from 'vitest'
import {findUtf16} from '../../../parsers/text/utf16.ts'

const le = (text: string): Buffer => Buffer.from(text, 'utf16le')

test.each<[string, Buffer, string | undefined]>([
  ['a mark, little-endian', le('\ufeffB'), 'utf-16le'],
  ['a mark, big-endian', le('\ufeffB').swap16(), 'utf-16be'],
  ['NULs behind letters', le('BV8\t90%'), 'utf-16le'],
  ['NULs before letters', le('BV8\t90%').swap16(), 'utf-16be'],
  ['a few characters beyond Latin-1', le('“90%” – by April'), 'utf-16le'],
  ['too little to be certain', le('BV8'), undefined],
  ['no NUL', Buffer.from('BV8\t90%'), undefined],
  ['a NUL or two', Buffer.from('BV8\0\t90%\0 by April'), undefined],
  ['NULs on both sides', Buffer.from('B\0V\0\u00008\0\t'), undefined],
  ['numbers of two bytes', Buffer.from(Uint16Array.from({length: 99}, (_, i) => i % 30).buffer), undefined],
  ['letters that are mostly beyond Latin-1', le('αβγδεζηθικλμ'), undefined],
])('%s', (_, source, encoding) => {
  expect(findUtf16(source)).toBe(encoding)
})
