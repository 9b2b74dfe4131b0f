import type {Format} from './block.ts'
import {areNulsSparse, endOfText} from './text/nuls.ts'
import {findUtf16} from './text/utf16.ts'

interface Kind {
  readonly format: Format | 'binary'
  readonly because: string
}

/**
 * What kind of text the first bytes are, where they are text and not a container of another format.
 *
 * @param extension  of the file's name, in lower case: it decides where the bytes leave a choice
 */
export function textKind(head: Buffer, extension: string): Kind {
  const utf16 = findUtf16(head)
  const decoded = utf16 === undefined ? head.toString('latin1') : decodeUtf16(head, utf16)
  const binary = binaryReason(decoded)
  if (binary !== undefined) return {format: 'binary', because: binary}
  const visible = decoded.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '').trimStart()
  return markedUp(visible) ?? byName(extension, visible)
}

function decodeUtf16(head: Buffer, order: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(order).decode(head.subarray(0, head.length - (head.length % 2)))
}

/** A few stray control characters or NULs are damage; many are another kind of file. */
function binaryReason(decoded: string): string | undefined {
  const text = decoded.slice(0, endOfText(decoded))
  if (text === '') return 'it holds nothing but NUL bytes, as a file does that was never written to its end'
  // oxlint-disable no-control-regex -- control characters are what is counted
  const nuls = text.match(/\0/g)?.length ?? 0
  if (!areNulsSparse(nuls, text.length)) return 'it is full of NUL bytes, which no text has'
  const controls = text.match(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/g)?.length ?? 0
  if (controls <= Math.max(3, text.length * 0.02)) return undefined
  return `${controls} of its first ${text.length} characters are control characters`
}

const HTML_PAGE =
  /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|frameset)\b)/i
const WORD_XML = /^<\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:w:wordDocument|pkg:package)\b/i
const ARCHIVE_OF_MAIL = /^(?:[\w-]{1,40}:.{0,900}\r?\n){0,20}MIME-Version:\s*1\.0/i
const TAG =
  /<\/?(?:table|tbody|thead|tr|t[dh]|div|p|br|hr|h[1-6]|ul|ol|li|font|span|center|[abi])\b[^<>]{0,400}>/gi

/** Text whose words stand between marks that a program put there. */
function markedUp(visible: string): Kind | undefined {
  if (HTML_PAGE.test(visible)) return {format: 'html', because: 'it begins as an HTML page'}
  if (isFragment(visible)) return {format: 'html', because: 'it begins with HTML tags and is full of them'}
  if (WORD_XML.test(visible)) return {format: 'binary', because: 'it is a Word file saved as XML'}
  if (ARCHIVE_OF_MAIL.test(visible))
    return {format: 'binary', because: 'it is a mail or a web page saved with its pictures (MIME)'}
  return undefined
}

/** A part of a page, saved without its head. Text with a tag here and there stays text. */
function isFragment(visible: string): boolean {
  TAG.lastIndex = 0
  if (TAG.exec(visible)?.index !== 0) return false
  const marks = visible.match(TAG)?.reduce((sum, tag) => sum + tag.length, 0) ?? 0
  return marks > visible.length / 4 && /<\/(?:table|div|p|ul|ol)>/i.test(visible)
}

function byName(extension: string, visible: string): Kind {
  if (['md', 'markdown'].includes(extension)) return {format: 'markdown', because: named(extension)}
  if (['html', 'htm', 'xhtml'].includes(extension) && /<[a-z!/][^<>]{0,400}>/i.test(visible))
    return {format: 'html', because: named(extension)}
  const rule = /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m
  if (extension === '' && rule.test(visible))
    return {format: 'markdown', because: 'it is text with a pipe table in it'}
  return {format: 'text', because: 'it is text'}
}

function named(extension: string): string {
  return `it is text and its name ends in .${extension}`
}
