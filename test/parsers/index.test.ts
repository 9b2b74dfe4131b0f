import {expect, test} from 'vitest'
import {parse} from '../../parsers/index.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test.each([
  ['empty.txt', '', 'read/empty'],
  ['blank.txt', ' \r\n\t\f', 'read/empty'],
  ['picture.txt', '\u0089PNG\r\n', 'read/binary'],
  ['many-nuls.txt', 'B\0V\0\0\u00008\t9\0\0%', 'read/binary'],
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

test.each([
  [
    'report.txt',
    '<!DOCTYPE html><p>BV8',
    'the file is HTML, though its name ends in .txt (it begins as an HTML page), which this version cannot read yet',
  ],
  [
    'report.doc',
    '{\\rtf1 BV8}',
    'the file is Rich Text Format, though its name ends in .doc (it begins with {\\rtf), which this version cannot read yet',
  ],
  [
    'report.txt',
    'PK\u0003\u0004xl/workbook.xml',
    'the file is not text, and of no format that reports come in: it is an Excel workbook',
  ],
  ['report', '{\\rtf1 BV8}', 'the file is Rich Text Format, which this version cannot read yet'],
])('%s that is something else is told as what it is', (name, text, reason) => {
  expect(parse(latin(text), {name})).toMatchObject({reason})
})

test.each([['report.doc'], ['report.pdf'], ['report.docx'], ['report.html'], ['report.rtf']])(
  'plain text under the name %s is read as text, and said',
  (name) => {
    expect(parse(latin('BV8\t90%'), {name})).toMatchObject({
      format: 'text',
      messages: [{severity: 'info', code: 'read/misnamed'}],
    })
    expect(parse(latin('BV8\t90%'), {name, format: 'text'})).toMatchObject({messages: []})
  },
)

test('a report without a character is empty whatever format its sender gives it', () => {
  expect(parse(latin('\n'), {name: '-', format: 'text'})).toMatchObject({code: 'read/empty'})
})

test('the format that a person gives wins over the name', () => {
  expect(parse(latin('# Plan'), {name: 'a.md', format: 'text'})).toMatchObject({format: 'text'})
  expect(parse(latin('# Plan'), {name: 'a.txt'})).toMatchObject({format: 'text'})
  expect(parse(latin('# Plan'), {name: 'a.md'})).toMatchObject({format: 'markdown'})
})
