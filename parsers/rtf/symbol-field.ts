import {isSymbolFont, signsIn, signsOf} from '../flow/symbol-font.ts'

const SYMBOL = /^\s*SYMBOL\s+(?:0x([0-9a-f]{1,4})|(\d{1,5}))(?=\s|$)/i
const FONT = /\\f\s+"?([^"\\]{1,60})/i

/** The sign that a field of the kind SYMBOL stands for: `SYMBOL 252 \f "Wingdings"`; `undefined` for any other field. */
export function signOfField(instruction: string): string | undefined {
  const [, hexadecimal, decimal] = SYMBOL.exec(instruction) ?? []
  if (hexadecimal === undefined && decimal === undefined) return undefined
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  const font = FONT.exec(instruction)?.[1]?.trim() ?? 'Symbol'
  const letter = String.fromCharCode(code)
  if (isSymbolFont(font)) return signsOf(letter, font)
  return code >= 0xf000 && code <= 0xf0ff ? signsIn(letter) : letter
}
