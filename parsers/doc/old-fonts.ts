import {CODE_PAGE_OF_CHARSET, type Decode, decoderOf} from '../flow/code-page.ts'
import {signsOf} from '../flow/symbol-font.ts'
import type {Bytes} from './bytes.ts'

/** Where the block of a file of Word 6 says which fonts it has. */
const FONTS_AT = 0xd0

const SYMBOLS = 2

/**
 * What decodes the characters of each font of a file of Word 6 or 95: a byte is a letter of the font's character set.
 *
 * @param usual  for fonts of the western set: in files of other languages these have that language's letters
 */
export function oldFonts(document: Bytes, usual: Decode): readonly Decode[] {
  const at = document.u32(FONTS_AT)
  const length = document.u32(FONTS_AT + 4)
  if (length < 2 || at + length > document.length) return []
  const table = document.slice(at, length)
  const fonts: Decode[] = []
  // a length, then of each font: a length, its kind, its weight, its character set, and its name
  for (let from = 2; from + 6 < table.length; from += 1 + table.u8(from)) {
    const to = from + 1 + table.u8(from)
    if (to < from + 7 || to > table.length) break
    const name = Buffer.from(table.slice(from + 6, to - from - 6).raw(0, to - from - 6)).toString('latin1')
    fonts.push(decoderIn(table.u8(from + 4), name.replace(/\0[^]*/, ''), usual))
  }
  return fonts
}

function decoderIn(charset: number, name: string, usual: Decode): Decode {
  if (charset === SYMBOLS)
    return (bytes) => signsOf(Buffer.from(bytes).toString('latin1'), name.toLowerCase())
  const codePage = CODE_PAGE_OF_CHARSET[charset]
  return charset === 0 || codePage === undefined ? usual : decoderOf(codePage)
}
