import type {Message, Refused} from '../block.ts'
import {decodeText, type Encoding} from './encoding.ts'
import type {Mended} from './findings.ts'
import {readGlyphs} from './glyphs.ts'
import {dropInvisible} from './invisible.ts'
import {cutLines, type SourceLine} from './line-ends.ts'
import {mendControls, mendHalfQuotes, tellLost} from './lost.ts'
import {mendMisread} from './misread.ts'
import {mendMojibake} from './mojibake.ts'

export {cutLines, type SourceLine} from './line-ends.ts'

export interface Decoded {
  readonly lines: readonly SourceLine[]
  readonly encoding: Encoding
  readonly messages: readonly Message[]
}

/** What may have happened to the characters of a text, the latest first: each undoes what came after the others. */
const MENDS: readonly ((text: string) => Mended)[] = [
  mendMojibake,
  mendHalfQuotes,
  mendControls,
  mendMisread,
  dropInvisible,
  readGlyphs,
  tellLost,
]

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
  return {lines: cutLines(text), encoding: decoded.encoding, messages: [...decoded.messages, ...messages]}
}

/** Mend the characters of a text where they were spoilt for certain. */
export function mendText(text: string): Mended {
  const messages: Message[] = []
  let mended = text
  // oxlint-disable-next-line no-control-regex -- ASCII is asked for
  for (const mend of /[^\0-\x7f]/.test(text) ? MENDS : []) {
    const {text: next, messages: found} = mend(mended)
    mended = next
    messages.push(...found)
  }
  return {text: mended, messages}
}
