import {isFixedFont} from '../flow/fixed-font.ts'
import type {Bytes} from './bytes.ts'
import type {Extent} from './fib.ts'

/** Are the letters of a font, by its number, all as wide? */
export type IsFixed = (font: number) => boolean

/** The pitch that a font says it has; 1 is the same for every letter. */
const FIXED_PITCH = 1
const NAME_AT = 40

/** Read the table of fonts for those of one pitch. Source: [MS-DOC] 2.9.286 (SttbfFfn), 2.9.87 (FFN). */
export function fixedFonts(table: Bytes, {at, length}: Extent): IsFixed {
  const fixed = new Set<number>()
  if (length < 4) return () => false
  const fonts = table.slice(at, length)
  const count = fonts.u16(0)
  let next = 4
  for (let number = 0; number < count && next + NAME_AT < fonts.length; number++) {
    const size = fonts.u8(next)
    if ((fonts.u8(next + 1) & 3) === FIXED_PITCH || isFixedFont(nameIn(fonts, next, size))) fixed.add(number)
    next += 1 + size
  }
  return (font) => fixed.has(font)
}

/** Its name ends at the first character that is none. */
function nameIn(fonts: Bytes, at: number, size: number): string {
  const length = Math.floor((Math.min(at + 1 + size, fonts.length) - at - NAME_AT) / 2)
  return length <= 0 ? '' : (fonts.utf16(at + NAME_AT, length).split('\0')[0] ?? '')
}
