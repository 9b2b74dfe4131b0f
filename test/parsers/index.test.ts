import {expect, test} from 'vitest'
import {parse} from '../../parsers/index.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test.each([
  ['empty.txt', '', 'read/empty'],
  ['blank.txt', ' \r\n\t\f', 'read/empty'],
  ['picture.txt', '\u0089PNG\r\n', 'read/binary'],
  ['one-nul.txt', 'BV8\t90%\0', 'read/binary'],
  ['report.pdf', '%PDF-1.4', 'read/format'],
  ['report.txt', '{\\rtf1 BV8}', 'read/format'],
  ['report.txt', '<!DOCTYPE html><p>BV8', 'read/format'],
  ['report.txt', 'PK\u0003\u0004word/document.xml', 'read/format'],
])('%s that is no text is refused with one reason', (name, text, code) => {
  const refused = parse(latin(text), {name})
  expect(refused).toMatchObject({code})
  expect('reason' in refused ? refused.reason : '').toMatch(/^the file /)
})

test('a format that cannot be read yet is named as a reader would call it', () => {
  expect(parse(latin('%PDF-1.4'), {name: 'a.pdf'})).toMatchObject({
    reason: 'the file is PDF, which this version cannot read yet',
  })
})

test('a report without a character is empty whatever format its sender gives it', () => {
  expect(parse(latin('\n'), {name: '-', format: 'text'})).toMatchObject({code: 'read/empty'})
})

test('the format that a person gives wins over the name', () => {
  expect(parse(latin('# Plan'), {name: 'a.md', format: 'text'})).toMatchObject({format: 'text'})
  expect(parse(latin('# Plan'), {name: 'a.txt'})).toMatchObject({format: 'text'})
  expect(parse(latin('# Plan'), {name: 'a.md'})).toMatchObject({format: 'markdown'})
})
