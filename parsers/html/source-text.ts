import {isUtf8} from 'node:buffer'
import type {Message, Refused} from '../block.ts'
import {decoderCalled} from '../flow/code-page.ts'
import {decodeText} from '../text/encoding.ts'
import {mendText} from '../text/lines.ts'

/** The text of an HTML file, its characters mended where they were spoilt for certain. */
export interface SourceText {
  readonly text: string
  readonly messages: readonly Message[]
}

/** A declaration stands so near the start: HTML Living Standard, 4.2.5.4, has 1024 bytes; editors write more before it. */
const DECLARED_WITHIN = 8192

/**
 * Bytes → text: by a byte order mark, else by what the bytes are, and by what the page declares where they leave it open.
 *
 * Bytes above 127 that make UTF-8 throughout are UTF-8 whatever the page says: old editors left a wrong declaration
 * behind more often than chance makes such sequences.
 */
export function sourceText(bytes: Uint8Array): SourceText | Refused {
  const decoded = decodeAsDeclared(bytes) ?? decodeText(bytes)
  if ('reason' in decoded) return decoded
  const mended = mendText(decoded.text)
  // a line of the source is no place in a file whose places are blocks
  const messages = [...decoded.messages, ...mended.messages].map(({severity, code, message}): Message => ({
    severity,
    code,
    message,
  }))
  return {text: mended.text, messages}
}

function decodeAsDeclared(bytes: Uint8Array): SourceText | undefined {
  if (isMarked(bytes) || isUtf8(bytes)) return undefined
  const declared = declaredCharset(bytes)
  if (declared === undefined || /^utf/i.test(declared)) return undefined
  try {
    const decoder = decoderCalled(declared)
    const message = `The page declares the encoding ${declared}: read as that`
    return {
      text: decoder(bytes),
      messages: [{severity: 'info', code: 'text/encoding', message}],
    }
  } catch {
    return undefined // a name that no decoder has: the bytes decide
  }
}

function isMarked(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)
}

/** The encoding that a `<meta>` or an XML declaration names. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, DECLARED_WITHIN))
  const latin = head.toString('latin1')
  const meta = /<meta\b[^>]{0,400}\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i.exec(latin)
  const xml = /^\s{0,99}<\?xml\b[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i.exec(latin)
  return meta?.[1] ?? xml?.[1]
}
