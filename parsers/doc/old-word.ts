import {decoderOf} from '../flow/code-page.ts'
import type {FlowNode, FlowParagraph} from '../flow/node.ts'
import type {Bytes} from './bytes.ts'
import {Fields, unendedFields} from './fields.ts'
import {checkLength, piecesIn} from './pieces.ts'

/** Code pages by the language a file was written in: [MS-LCID]; the rest is western. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  0x04: 936,
  0x05: 1250,
  0x08: 1253,
  0x0d: 1255,
  0x01: 1256,
  0x0e: 1250,
  0x11: 932,
  0x12: 949,
  0x15: 1250,
  0x18: 1250,
  0x19: 1251,
  0x1b: 1250,
  0x1e: 874,
  0x1f: 1254,
  0x22: 1251,
  0x24: 1250,
}

/** Where its block says what; the rest is as in Word 97's. */
const FAST_SAVED = 0x0004
const COUNTS_AT = 0x34
const PIECES_AT = 0x160

/**
 * The text of a file of Word 6 or 95, a paragraph or a cell each; what its tables are is not read.
 *
 * Source: the file information block of Word 6 has the first and the last byte of the text where Word 97 has them; the
 * text of a file that was fast-saved lies in pieces.
 */
export function oldText(document: Bytes, language: number): FlowNode[] {
  const bytes = textBytes(document)
  const decoder = decoderOf(CODE_PAGES[language & 0x3ff] ?? 1252)
  let from = 0
  const next = (count: number, apart?: FlowParagraph['apart']): FlowNode[] => {
    const words = decoder(bytes.subarray(from, from + count))
    from += count
    return paragraphsOf(words, apart)
  }
  const [main = 0, notes = 0, heads = 0] = [0, 1, 2].map((part) =>
    Math.max(0, document.i32(COUNTS_AT + 4 * part)),
  )
  if (main === 0) return next(bytes.length)
  return [...next(main), ...next(notes, 'note'), ...next(heads, 'furniture'), ...next(bytes.length)]
}

function textBytes(document: Bytes): Uint8Array {
  if ((document.u16(0x0a) & FAST_SAVED) === 0) {
    const from = document.u32(0x18)
    const length = Math.min(document.u32(0x1c), document.length) - from
    return document.slice(from, length).raw(0, length)
  }
  const clx = document.slice(document.u32(PIECES_AT), document.u32(PIECES_AT + 4))
  const pieces = piecesIn(clx, (at) => ({at, width: 1}))
  checkLength(pieces, document)
  return Buffer.concat(pieces.map(({at, from, to}) => document.slice(at, to - from).raw(0, to - from)))
}

function paragraphsOf(text: string, apart: FlowParagraph['apart']): FlowNode[] {
  return (
    withoutFieldCodes(text)
      // oxlint-disable-next-line no-control-regex -- the marks of Word are control characters
      .split(/[\r\u0007\u000c]/)
      .map((words): FlowNode => {
        // oxlint-disable-next-line no-control-regex -- the marks of Word are control characters
        const read = words.replaceAll('\u000b', '\n').replace(/[\u0000-\u0008\u000e-\u001f]/g, '')
        return {
          type: 'paragraph',
          runs: read === '' ? [] : [{text: read}],
          ...(apart === undefined ? {} : {apart}),
        }
      })
  )
}

function withoutFieldCodes(text: string): string {
  const fields = new Fields(unendedFields(text, 0, text.length))
  let out = ''
  for (let at = 0; at < text.length; at++) if (!fields.hides(text.charCodeAt(at), at)) out += text.charAt(at)
  return out
}
