import {expect, test} from 'vitest'
import {parse, parseReport} from '../../parsers/index.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test.each([
  ['empty.txt', '', 'read/empty'],
  ['blank.txt', ' \r\n\t\f', 'read/empty'],
  ['picture.txt', '\u0089PNG\r\n', 'read/binary'],
  ['many-nuls.txt', 'B\0V\0\0\u00008\t9\0\0%', 'read/binary'],
  ['report.pdf', '%PDF-1.4', 'read/format'],
  ['report.txt', 'PK\u0003\u0004word/document.xml', 'read/format'],
])('%s that is no text is refused with one reason', (name, text, code) => {
  const refused = parse(latin(text), {name})
  expect(refused).toMatchObject({code})
  expect('reason' in refused ? refused.reason : '').toMatch(/^the file /)
})

test('an Excel workbook is told as one', () => {
  expect(parse(latin('PK\u0003\u0004xl/workbook.xml'), {name: 'report.txt'})).toMatchObject({
    reason: 'the file is not text, and of no format that reports come in: it is an Excel workbook',
  })
})

test.each([
  ['report.txt', '<!DOCTYPE html><p>BV8', 'html', 'is HTML and not plain text'],
  ['report.doc', '{\\rtf1 BV8}', 'rtf', 'is Rich Text Format and not Word 97–2003 (.doc)'],
  ['report.doc', '<html><p>BV8', 'html', 'is HTML and not Word 97–2003 (.doc)'],
])('%s that is something else is read as what it is, and said', async (name, text, format, said) => {
  expect(await parseReport(latin(text), {name})).toMatchObject({
    format,
    messages: [{code: 'read/misnamed', message: expect.stringContaining(said)}],
  })
})

test.each([
  ['report', '{\\rtf1 BV8}', 'rtf'],
  ['report.rtf', '{\\rtf1 BV8}', 'rtf'],
  ['report.htm', '<html><p>BV8', 'html'],
  ['report.asp', '<html><p>BV8', 'html'],
])('%s is %s, and nothing is to be said of its name', async (name, text, format) => {
  expect(await parseReport(latin(text), {name})).toMatchObject({format, messages: []})
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
