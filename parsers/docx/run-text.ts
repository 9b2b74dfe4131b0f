/** Fonts whose letters are signs. */
const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/i

/** Text as it stands in XML; characters that XML cannot have are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  )
}

/** Text in a font of signs, as the codes of that font: Word writes them either bare or at U+F000. */
export function glyphText(text: string, font: string | undefined): string {
  if (font === undefined || !SYMBOL_FONT.test(font)) return text
  return text.replace(/[\u0021-\u00ff]/g, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0)))
}

/** The character of a `w:sym`, by its code in hexadecimal. */
export function symbolIn(code: string): string {
  const number = Number.parseInt(code, 16)
  if (!(number >= 0x20 && number <= 0xffff)) return ''
  return String.fromCharCode(number < 0x100 ? 0xf000 + number : number)
}
