import {decoderOf} from '../flow/code-page.ts'
import type {FlowNode} from '../flow/node.ts'
import type {Bytes} from './bytes.ts'

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

/**
 * The text of a file of Word 6 or 95, a paragraph or a cell each; what its tables are is not read.
 *
 * Source: the file information block of Word 6 has the first and the last byte of the text where Word 97 has them.
 */
export function oldText(document: Bytes, language: number): FlowNode[] {
  const from = document.u32(0x18)
  const to = Math.min(document.u32(0x1c), document.length)
  const decoder = decoderOf(CODE_PAGES[language & 0x3ff] ?? 1252)
  const text = decoder(document.slice(from, to - from).raw(0, to - from))
  return (
    withoutFieldCodes(text)
      // oxlint-disable-next-line no-control-regex -- the marks of Word are control characters
      .split(/[\r\u0007\u000c]/)
      .map((words): FlowNode => {
        // oxlint-disable-next-line no-control-regex -- the marks of Word are control characters
        const read = words.replaceAll('\u000b', '\n').replace(/[\u0000-\u0008\u000e-\u001f]/g, '')
        return {type: 'paragraph', runs: read === '' ? [] : [{text: read}]}
      })
  )
}

/** Of a field only the result is text. */
function withoutFieldCodes(text: string): string {
  let out = ''
  const fields: boolean[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code === 0x13) fields.push(true)
    else if (code === 0x14) fields[fields.length - 1] = false
    else if (code === 0x15) fields.pop()
    else if (!fields.includes(true)) out += character
  }
  return out
}
