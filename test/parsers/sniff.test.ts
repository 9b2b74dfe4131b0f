import {expect, test} from 'vitest'
import {sniff} from '../../parsers/sniff.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf16le = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
const ole = (...names: string[]): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), ...names.map((n) => Buffer.from(n, 'utf16le'))])

test.each<[string, Uint8Array, string]>([
  ['report.pdf', latin('%PDF-1.4\n%\u00e2\u00e3'), 'pdf'],
  ['a PDF with junk before its header, named .txt', latin(`${' \n'.repeat(300)}%PDF-1.7`), 'pdf'],
  ['words.docx', latin('PK\u0003\u0004....word/document.xml'), 'docx'],
  ['word-named-by-mistake.txt', latin('PK\u0003\u0004....word/document.xml'), 'docx'],
  ['cut-short.docx', latin('PK\u0003\u0004'), 'docx'],
  ['figures.xlsx', latin('PK\u0003\u0004....xl/workbook.xml'), 'binary'],
  ['some.zip', latin('PK\u0003\u0004....readme.txt'), 'binary'],
  ['old.doc', ole('Root Entry', 'WordDocument'), 'doc'],
  ['cut.doc', ole(), 'doc'],
  ['old.xls', ole('Root Entry', 'Workbook'), 'binary'],
  ['locked.docx', ole('EncryptedPackage'), 'binary'],
  ['paper.rtf', latin('{\\rtf1\\ansi hello}'), 'rtf'],
  ['rtf-called.doc', latin('{\\rtf1\\ansi hello}'), 'rtf'],
  ['page.html', latin('<!DOCTYPE html>\n<title>x</title>'), 'html'],
  ['page.doc', latin('\u00ef\u00bb\u00bf  <HTML lang="en">'), 'html'],
  ['commented.txt', latin('<?xml version="1.0"?>\n<!-- saved -->\n<html>'), 'html'],
  ['fragment.htm', latin('<table><tr><td>1</td></tr></table>'), 'html'],
  ['notes.md', latin('BV8\t90%'), 'markdown'],
  ['notes.markdown', latin('# Head'), 'markdown'],
  ['', latin('| a | b |\n| --- | --- |\n| 1 | 2 |\n'), 'markdown'],
  ['pipes.txt', latin('| a | b |\n| --- | --- |\n| 1 | 2 |\n'), 'text'],
  ['report.txt', latin('BV8\t90%\t\u00a35,084\r\n'), 'text'],
  ['in-utf-16.txt', utf16le('BV8\t90%'), 'text'],
  ['page-in-utf-16.txt', utf16le('<html><p>x'), 'html'],
  ['a-bullet-lost.txt', latin('\u0007 Text with a bell for a bullet and a form feed\f'), 'text'],
  ['about-pdf.txt', latin('%PDF- is how a PDF begins'), 'text'],
  ['empty.txt', latin(''), 'empty'],
  ['blank.txt', latin(' \r\n\t\f\n'), 'empty'],
  ['only-a-bom.txt', latin('\u00ef\u00bb\u00bf'), 'empty'],
  ['blank-in-utf-16.txt', utf16le(' \n'), 'empty'],
  ['picture.txt', Buffer.from('89504e470d0a1a0a', 'hex'), 'binary'],
  ['photo.txt', Buffer.from('ffd8ffe0ffff', 'hex'), 'binary'],
  ['one-nul.txt', latin('text\0text'), 'text'],
  ['filled-up.txt', latin(`BV8\t90%${'\0'.repeat(500)}`), 'text'],
  ['many-nuls.txt', latin('t\0ex\0t\0te\0xt'), 'binary'],
  ['never-written.txt', latin('\0'.repeat(500)), 'binary'],
  ['utf-16-without-a-mark.txt', Buffer.from('BV8\t90%', 'utf16le'), 'text'],
  ['blank-utf-16-without-a-mark.txt', Buffer.from(' \r\n \r\n', 'utf16le'), 'empty'],
  ['page-in-utf-16-without-a-mark.txt', Buffer.from('<html><p>x', 'utf16le'), 'html'],
  ['small-numbers.bin', Buffer.from(Uint16Array.from({length: 60}, (_, i) => i % 30).buffer), 'binary'],
  ['head-of-a-page.txt', latin('<head><title>Plan</title>'), 'html'],
  ['fragment.txt', latin('<table border="0"><tr><td>BV8</td><td>90%</td></tr></table>'), 'html'],
  ['one-tag.txt', latin('<b>Plan</b> of the council for the years to come, with its targets.'), 'text'],
  ['opened-only.txt', latin('<p> is a tag'), 'text'],
  ['text-called.html', latin('BV8\t90%'), 'text'],
  [
    'a-word-page.txt',
    latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
    'binary',
  ],
  ['saved-page.doc', latin('From: <Saved by Word>\r\nMIME-Version: 1.0\r\n'), 'binary'],
  ['rtf-after-a-blank.txt', latin('\r\n{\\rtf1\\ansi hello}'), 'rtf'],
  ['excel-5.txt', ole('Root Entry', 'Book\0'), 'binary'],
  ['word-perfect.txt', Buffer.from('ff57504310000000', 'hex'), 'binary'],
  ['controls.txt', latin('\u0001\u0002\u0003\u0004\u0005\u0006 text'), 'binary'],
])('%s is told by its bytes, then by its name', (name, bytes, format) => {
  expect(sniff(bytes, name).format).toBe(format)
})

test.each<[string, Uint8Array, string]>([
  ['figures.txt', latin('PK\u0003\u0004....xl/workbook.xml'), 'it is an Excel workbook'],
  ['locked.doc', ole('EncryptedPackage'), 'it is an Office file locked by a password'],
  ['picture.txt', Buffer.from('89504e470d0a1a0a', 'hex'), 'it is a PNG picture'],
  ['many-nuls.txt', latin('t\0ex\0t\0te\0xt'), 'it is full of NUL bytes, which no text has'],
  [
    'never-written.txt',
    latin('\0\0'),
    'it holds nothing but NUL bytes, as a file does that was never written to its end',
  ],
  ['notes.md', latin('# Head'), 'it is text and its name ends in .md'],
])('%s says why', (name, bytes, because) => {
  expect(sniff(bytes, name).because).toBe(because)
})

test('a view into a larger buffer is read within its own bounds', () => {
  const large = latin('%PDF-1.4 plain text')
  expect(sniff(large.subarray(9), 'x.txt').format).toBe('text')
})
