import type {Message, Refused} from '../block.ts'

/** A line of the source without its ending. `number` counts from 1. */
export interface SourceLine {
  readonly number: number
  readonly text: string
}

export interface Decoded {
  readonly lines: readonly SourceLine[]
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly messages: readonly Message[]
}

/**
 * Decode the bytes of a text file and cut them into lines: the only decoder there is.
 *
 * A byte order mark decides; without one the bytes are UTF-8 where that is possible and Windows-1252 where it
 * is not, for that is what councils' word processors of those years wrote.
 *
 * @returns the lines, or a refusal for bytes that no encoding of text explains
 */
export function decodeLines(bytes: Uint8Array): Decoded | Refused {
  const encoding = findEncoding(bytes)
  const text = encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes) // takes the mark off
  if (text.includes('\u0000')) {
    return {code: 'read/binary', reason: 'the file holds NUL bytes: it is not a text file'}
  }
  return {lines: cutLines(text), encoding, messages: describe(encoding)}
}

function findEncoding(bytes: Uint8Array): Decoded['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** What Windows-1252 has for 0x80 to 0x9F. Node 20's own decoder takes it for Latin-1 there, and loses quotes and dashes. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (high) => WINDOWS_80_TO_9F.charAt(high.charCodeAt(0) - 0x80))
}

function describe(encoding: Decoded['encoding']): Message[] {
  if (encoding !== 'windows-1252') return []
  return [
    {
      severity: 'info',
      code: 'text/encoding',
      message: 'The bytes are not UTF-8, so they were read as Windows-1252',
    },
  ]
}

const PARTS = /[\f\u0085\u2028\u2029]/

/**
 * Line ends of every kind end a line once. A form feed or a Unicode separator parts lines too, yet an editor does not
 * count it: what stands behind it has the same number.
 */
export function cutLines(text: string): SourceLine[] {
  const lines = text.split(/\r\n|[\n\r]/)
  if (!PARTS.test(text)) return lines.map((line, index) => ({number: index + 1, text: line}))
  return lines.flatMap((line, index) => line.split(PARTS).map((part) => ({number: index + 1, text: part})))
}
