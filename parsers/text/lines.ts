import type {Message, Refused} from '../block.ts'
import {decodeText, type Encoding} from './encoding.ts'
import type {Mended} from './findings.ts'
import {FORM, PRIVATE, readGlyphs} from './glyphs.ts'
import {dropInvisible, INVISIBLE} from './invisible.ts'
import {cutLines, type SourceLine} from './line-ends.ts'
import {C1_BUT_NEL, HALF_QUOTE_LEFT, LOST, mendControls, mendHalfQuotes, tellLost} from './lost.ts'
import {withoutMailQuotes} from './mail-quotes.ts'
import {mendMisread} from './misread.ts'
import {mendMojibake, MOJIBAKE} from './mojibake.ts'

export {cutLines, type SourceLine} from './line-ends.ts'

export interface Decoded {
  readonly lines: readonly SourceLine[]
  readonly encoding: Encoding
  readonly messages: readonly Message[]
}

// oxlint-disable-next-line no-control-regex -- ASCII is asked for
const BEYOND_ASCII = /[^\0-\x7f]+/g

interface Mend {
  readonly mend: (text: string) => Mended
  /** what it looks for: of these one stands where it finds anything */
  readonly of: readonly RegExp[]
}

/** What may have happened to the characters of a text, the latest first: each undoes what came after the others. */
const MENDS: readonly Mend[] = [
  {mend: mendMojibake, of: MOJIBAKE},
  {mend: mendHalfQuotes, of: [HALF_QUOTE_LEFT]},
  {mend: mendControls, of: [C1_BUT_NEL]},
  {mend: mendMisread, of: [BEYOND_ASCII]},
  {mend: dropInvisible, of: [INVISIBLE]},
  {mend: readGlyphs, of: [FORM, PRIVATE]},
  {mend: tellLost, of: [LOST]},
]

/** The runs of characters beyond ASCII: few, so that what stands in none of them is told without a look through the text. */
function beyondAscii(text: string): string {
  return text.match(BEYOND_ASCII)?.join(' ') ?? ''
}

/**
 * Decode the bytes of a text file, mend its characters where they were spoilt for certain, and cut it into lines: the
 * only decoder there is.
 *
 * @returns the lines, or a refusal for bytes that no encoding of text explains
 */
export function decodeLines(bytes: Uint8Array): Decoded | Refused {
  const decoded = decodeText(bytes)
  if ('reason' in decoded) return decoded
  const {text, messages} = mendText(decoded.text)
  return {
    lines: withoutMailQuotes(cutLines(text)),
    encoding: decoded.encoding,
    messages: [...decoded.messages, ...messages],
  }
}

/** Mend the characters of a text where they were spoilt for certain. */
export function mendText(text: string): Mended {
  const messages: Message[] = []
  let mended = text
  let beyond = beyondAscii(text)
  for (const {mend, of} of MENDS) {
    if (!of.some((pattern) => beyond.search(pattern) >= 0)) continue
    const {text: next, messages: found} = mend(mended)
    if (next !== mended) beyond = beyondAscii(next)
    mended = next
    messages.push(...found)
  }
  return {text: mended, messages}
}
