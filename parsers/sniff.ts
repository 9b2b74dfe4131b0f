import type {Format} from './block.ts'

/** What the bytes are, and the reason in words that fit behind “because”. */
export interface Sniffed {
  readonly format: Format | 'binary' | 'empty'
  readonly because: string
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
  return container(head, whole, name) ?? picture(head) ?? text(head, name)
}

function isBlank(bytes: Uint8Array): boolean {
  const bom = utf16Bom(bytes) === undefined ? 0 : 2
  return bytes.subarray(bom).every((byte, i) => {
    const inUtf8Bom = i < 3 && byte === [0xef, 0xbb, 0xbf][i]
    return inUtf8Bom || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || (bom === 2 && byte === 0)
  })
}

function utf16Bom(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  // FF FE 00 00 would be UTF-32, which nobody writes reports in: as UTF-16 it shows its NULs and is binary
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function container(head: Buffer, whole: Buffer, name: string): Sniffed | undefined {
  const latin = head.toString('latin1', 0, PDF_WITHIN)
  if (/%PDF-\d/.test(latin)) return {format: 'pdf', because: 'it begins with %PDF-'}
  if (latin.startsWith('{\\rtf')) return {format: 'rtf', because: 'it begins with {\\rtf'}
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

// Names in an OLE directory are UTF-16. An encrypted .docx is an OLE file too.
function ole(whole: Buffer): Sniffed {
  const holds = (part: string): boolean => whole.includes(part, 0, 'utf16le')
  if (holds('EncryptedPackage'))
    return {format: 'binary', because: 'it is an Office file locked by a password'}
  if (holds('WordDocument')) return {format: 'doc', because: 'it is an OLE file with a WordDocument in it'}
  if (holds('Workbook')) return {format: 'binary', because: 'it is an Excel workbook'}
  if (holds('PowerPoint Document')) return {format: 'binary', because: 'it is a PowerPoint presentation'}
  return {format: 'doc', because: 'it begins with D0CF11E0, as Word files do'}
}

const PICTURES: readonly (readonly [string, string])[] = [
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['1f8b', 'a gzip archive'],
]

function picture(head: Buffer): Sniffed | undefined {
  const start = head.subarray(0, 4).toString('hex')
  const found = PICTURES.find(([magic]) => start.startsWith(magic))
  return found && {format: 'binary', because: `it is ${found[1]}`}
}

function text(head: Buffer, name: string): Sniffed {
  const bom = utf16Bom(head)
  const decoded = bom === undefined ? head.toString('latin1') : decodeUtf16(head, bom)
  const binary = binaryReason(decoded)
  if (binary !== undefined) return {format: 'binary', because: binary}
  const visible = decoded.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '').trimStart()
  if (/^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(visible))
    return {format: 'html', because: 'it begins as an HTML page'}
  return textByName(extensionOf(name), visible)
}

function decodeUtf16(head: Buffer, bom: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(bom).decode(head.subarray(0, head.length - (head.length % 2)))
}

/** A few stray control characters are damage; many, or one NUL, are another kind of file. */
function binaryReason(decoded: string): string | undefined {
  if (decoded.includes('\0')) return 'it holds NUL bytes, which no text has'
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = decoded.match(/[\u0001-\u0008\u000e-\u0019\u001b-\u001f]/g)?.length ?? 0
  if (controls <= Math.max(3, decoded.length * 0.02)) return undefined
  return `${controls} of its first ${decoded.length} characters are control characters`
}

function textByName(extension: string, visible: string): Sniffed {
  if (['md', 'markdown'].includes(extension)) return {format: 'markdown', because: named(extension)}
  if (['html', 'htm', 'xhtml'].includes(extension)) return {format: 'html', because: named(extension)}
  const rule = /^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/m
  if (extension === '' && rule.test(visible))
    return {format: 'markdown', because: 'it is text with a pipe table in it'}
  return {format: 'text', because: 'it is text'}
}

function named(extension: string): string {
  return `it is text and its name ends in .${extension}`
}

function extensionOf(name: string): string {
  return /[^/]\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}
