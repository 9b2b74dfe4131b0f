/** Is a character certainly what the pair or triple stood for, only beside another that is, or not to be believed? */
export type Certainty = 'sure' | 'beside' | 'no'

interface Beside {
  readonly before: string
  readonly after: string
  /** The table by which the text was spoilt has the character: it may have been spoilt by it before. */
  readonly ofTable: boolean
}

/** Punctuation, signs, arrows, shapes and marks that reports hold, and that no three characters of a word spell. */
const SIGN =
  /[\u00a1-\u00bf\u00d7\u00f7\u03bc\u2000-\u2030\u2032\u2033\u2039\u203a\u2044\u2060\u2070-\u209f\u20ac\u2122\u2150-\u215f\u2190-\u22ff\u2500-\u27bf\u2b00-\u2bff\uf000-\uf0ff\ufb00-\ufb06\ufeff\uff01-\uff5e\ufffd]|[\u{1f300}-\u{1faff}]/u
const LATIN_1_LETTER = /[\u00c0-\u00ff]/
const EXTENDED_LETTER = /[\u0100-\u017f]/
/** What Windows-1252 has for C1 bytes: read wrongly twice, or once as Latin-1. */
const CONTROL = /[\u0080-\u009f]/
const PRINTED = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/
const CLOSING = /[\u0092\u0094]/

/**
 * @param character  what comes out
 * @param beside     the neighbours of what stands there, '' at the ends
 */
export function certaintyOf(character: string, {before, after, ofTable}: Beside): Certainty {
  if (character === '\u00a0' || CONTROL.test(character)) {
    // `TÂN`, `“Â”`, `Â’r`: in capitals Â is a letter of Welsh, and a word
    if (/\p{Lu}/u.test(before) || (CLOSING.test(character) && !/[\p{Ll}\d.,;:!?)%]/u.test(before)))
      return 'no'
    return character === '\u00a0' || PRINTED.test(character) ? 'sure' : 'beside'
  }
  if (SIGN.test(character)) return 'sure'
  const besideLetter = /\p{L}/u.test(before) || /\p{L}/u.test(after)
  if (LATIN_1_LETTER.test(character) && besideLetter) return 'sure'
  // `Åµ` and `Å·` are ŵ and ŷ of Welsh; a lower-case letter next to a capital with such a mark spells no word
  if (besideLetter && /[ŴŵŶŷ]/.test(character)) return 'sure'
  if (EXTENDED_LETTER.test(character) && (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(after))) return 'sure'
  return ofTable ? 'beside' : 'no'
}
