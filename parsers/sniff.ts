import type {Format} from './block.ts'
import {textKind} from './text-kind.ts'
import {findUtf16, markLength} from './text/utf16.ts'

/** What the bytes are, and the reason in words that fit behind “because”. */
export interface Sniffed {
  readonly format: Format | 'binary' | 'empty'
  readonly because: string
}

/** The name's ending in lower case, without its dot; '' where there is none. */
export function extensionOf(name: string): string {
  return /[^/]\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

const LOOK_AT = 64 * 1024 // enough to tell text from anything else, and quick on a scan of 200 MB
const PDF_WITHIN = 1024 // ISO 32000-1, annex H.3.4.1: readers accept junk before the header, so far in

/**
 * Tell the format from the first bytes, then from the name.
 *
 * The bytes win: archives are full of Word files saved as `.txt` and HTML pages saved as `.doc`. Nothing
 * that is not text is ever called text, so a picture can never come out as a report of nonsense.
 *
 * @param name  a file name, used only where the bytes leave a choice; '' when there is none
 */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK_AT))
  if (isBlank(bytes)) return {format: 'empty', because: 'it has no visible character'}
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return container(head, whole, name) ?? otherKind(head) ?? textKind(head, extensionOf(name))
}

/** Nothing but blanks, in bytes of one or of two. */
function isBlank(bytes: Uint8Array): boolean {
  const text = bytes.subarray(markLength(bytes))
  const nulls = markLength(bytes) === 2 || findUtf16(bytes) !== undefined
  return text.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || (nulls && byte === 0))
}

function container(head: Buffer, whole: Buffer, name: string): Sniffed | undefined {
  const latin = head.toString('latin1', 0, PDF_WITHIN)
  if (/%PDF-\d/.test(latin)) return {format: 'pdf', because: 'it begins with %PDF-'}
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,99}\{\\rtf/.test(latin))
    return {format: 'rtf', because: 'it begins with {\\rtf'}
  if (latin.startsWith('PK\u0003\u0004')) return zip(whole, name)
  if (head.subarray(0, 4).toString('hex') === 'd0cf11e0') return ole(whole)
  return undefined
}

// File names stand uncompressed in a zip's headers, so a search finds what the archive is.
function zip(whole: Buffer, name: string): Sniffed {
  const holds = (part: string): boolean => whole.includes(part, 0, 'latin1')
  if (holds('word/document')) return {format: 'docx', because: 'it is a zip archive with word/document in it'}
  if (holds('xl/workbook')) return {format: 'binary', because: 'it is an Excel workbook'}
  if (holds('ppt/presentation')) return {format: 'binary', because: 'it is a PowerPoint presentation'}
  if (holds('application/vnd.oasis.opendocument'))
    return {format: 'binary', because: 'it is an OpenDocument file'}
  if (extensionOf(name) === 'docx')
    return {format: 'docx', because: 'it is a zip archive and its name ends in .docx'}
  return {format: 'binary', because: 'it is a zip archive, and not a Word file'}
}

// Names in an OLE directory are UTF-16. An encrypted .docx is an OLE file too. The name is looked for byte by byte: a
// search by characters of two bytes never ends on bytes that lie at an odd address (Node 20).
function ole(whole: Buffer): Sniffed {
  const holds = (part: string): boolean => whole.includes(Buffer.from(part, 'utf16le'))
  if (holds('EncryptedPackage'))
    return {format: 'binary', because: 'it is an Office file locked by a password'}
  if (holds('WordDocument')) return {format: 'doc', because: 'it is an OLE file with a WordDocument in it'}
  if (holds('Workbook') || holds('Book\0')) return {format: 'binary', because: 'it is an Excel workbook'}
  if (holds('PowerPoint Document')) return {format: 'binary', because: 'it is a PowerPoint presentation'}
  return {format: 'doc', because: 'it begins with D0CF11E0, as Word files do'}
}

const OTHER_KINDS: readonly (readonly [string, string])[] = [
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['1f8b', 'a gzip archive'],
  ['377abcaf', 'a 7-Zip archive'],
  ['52617221', 'a RAR archive'],
  ['ff575043', 'a WordPerfect file'],
  ['31be0000', 'a file of Microsoft Write or Word for DOS'],
  ['dba52d00', 'a Word 2 file, older than any that can be read'],
  ['25215053', 'a PostScript file'],
]

function otherKind(head: Buffer): Sniffed | undefined {
  const start = head.subarray(0, 4).toString('hex')
  const found = OTHER_KINDS.find(([magic]) => start.startsWith(magic))
  return found && {format: 'binary', because: `it is ${found[1]}`}
}
