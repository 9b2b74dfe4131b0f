import {isUtf8} from 'node:buffer'
import type {Message, Refused} from '../block.ts'
import {MAC_ROMAN, readByteAs, readBytesAs, WINDOWS_1252} from './charsets.ts'
import type {Mended} from './findings.ts'
import {lineAt} from './line-ends.ts'
import {mendNuls} from './nuls.ts'
import {compareReadings} from './readings.ts'
import {findUtf16, markLength} from './utf16.ts'
import {decodeMixed, endOfUtf8, measureUtf8} from './utf8.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mac-roman'

export interface DecodedText extends Mended {
  readonly encoding: Encoding
}

/**
 * Bytes → text, by the encoding they are in.
 *
 * A byte order mark decides, or the NULs of UTF-16; without them the bytes are UTF-8 where that is possible, or
 * nearly; and else one of the two encodings of a byte a character that word processors of those years wrote,
 * whichever makes words of them.
 *
 * @returns the text without its mark, or a refusal for bytes that no encoding of text explains
 */
export function decodeText(bytes: Uint8Array): DecodedText | Refused {
  const decoded = decode(bytes)
  const mended = mendNuls(decoded.text)
  if (mended === undefined)
    return {code: 'read/binary', reason: 'the file is not text: it is full of NUL bytes, which no text has'}
  return {...decoded, text: mended.text, messages: [...decoded.messages, ...mended.messages]}
}

function decode(bytes: Uint8Array): DecodedText {
  const utf16 = findUtf16(bytes)
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16)
  const unmarked = bytes.subarray(markLength(bytes))
  const buffer = Buffer.from(unmarked.buffer, unmarked.byteOffset, unmarked.byteLength)
  if (isUtf8(unmarked)) return {text: buffer.toString('utf8'), encoding: 'utf-8', messages: []}
  return decodeBytes(buffer.toString('latin1'))
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const text = new TextDecoder(encoding).decode(even) + (even.length < bytes.length ? '\ufffd' : '')
  if (markLength(bytes) === 2) return {text, encoding, messages: []}
  const order = encoding === 'utf-16le' ? 'little-endian' : 'big-endian'
  return {
    text,
    encoding,
    messages: [tell(`Every second byte is NUL, so the file was read as UTF-16, ${order}`)],
  }
}

/** Bytes that are not all UTF-8. */
function decodeBytes(latin: string): DecodedText {
  const whole = latin.slice(0, endOfUtf8(latin))
  const {sequences, strays} = measureUtf8(whole)
  if (sequences > strays) {
    const text = decodeMixed(whole, (stray) => readBytesAs(WINDOWS_1252, stray))
    const cut = whole === latin ? '' : '\ufffd'
    return {text: text + cut, encoding: 'utf-8', messages: strays === 0 ? [] : [tellStrays(strays)]}
  }
  const {one: windows, other: mac} = compareReadings(
    latin,
    (byte) => readByteAs(WINDOWS_1252, byte),
    (byte) => readByteAs(MAC_ROMAN, byte),
  )
  const isMac = mac.sum > windows.sum || (mac.sum === windows.sum && mac.sum > 0 && hasOnlyReturns(latin))
  const said = isMac ? 'Mac Roman, which makes words of them' : 'Windows-1252'
  const doubts = (isMac ? mac : windows).sum < 0 ? [tellDoubt(latin)] : []
  return {
    text: readBytesAs(isMac ? MAC_ROMAN : WINDOWS_1252, latin),
    encoding: isMac ? 'mac-roman' : 'windows-1252',
    messages: [tell(`The bytes are not UTF-8, so they were read as ${said}`), ...doubts],
  }
}

/** The Macintosh of those years ended its lines with CR alone. */
function hasOnlyReturns(latin: string): boolean {
  return latin.includes('\r') && !latin.includes('\n')
}

function tell(message: string): Message {
  return {severity: 'info', code: 'text/encoding', message}
}

function tellStrays(strays: number): Message {
  const what = strays === 1 ? 'one byte is' : `${strays} bytes are`
  return {...tell(`The file is UTF-8, but ${what} not: read as Windows-1252`), severity: 'warning'}
}

function tellDoubt(latin: string): Message {
  const line = lineAt(latin, latin.search(/[\u0080-\u00ff]/))
  return {
    severity: 'warning',
    code: 'text/encoding-unknown',
    message:
      'No encoding that is known here makes words of the bytes above 127: these characters may be wrong',
    position: {line, endLine: line},
  }
}
