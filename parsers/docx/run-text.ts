import {isSymbolFont, signsIn, signsOf} from '../flow/symbol-font.ts'
import type {RunLook} from './properties.ts'

/** Text as it stands in XML; characters that XML cannot have are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  )
}

/** The character of a `w:sym`, by its code in hexadecimal and its font. */
export function symbolIn(code: string, font: string): string {
  const number = Number.parseInt(code, 16)
  if (!(number >= 0x20 && number <= 0xffff)) return ''
  const isCode = number <= 0xff || (number >= 0xf000 && number <= 0xf0ff)
  const character = String.fromCharCode(number)
  if (!isCode) return character
  return isSymbolFont(font) ? signsOf(character, font) : signsIn(character)
}

/** The beginning of a run, with what mammoth hands on of its look. */
export function runStart({bold, struck, raised}: RunLook): string {
  const look = [
    ...(bold === true ? ['<w:b/>'] : []),
    ...(struck === true ? ['<w:strike/>'] : []),
    ...(raised === true ? ['<w:vertAlign w:val="superscript"/>'] : []),
  ].join('')
  return look === '' ? '<w:r>' : `<w:r><w:rPr>${look}</w:rPr>`
}
