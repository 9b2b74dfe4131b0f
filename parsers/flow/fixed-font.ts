/** Fonts whose letters are all as wide, by the names of those that documents are set in. */
const FIXED =
  /^(?:courier\b|consolas\b|lucida (?:console|sans typewriter)\b|andale mono|monaco$|menlo$|letter gothic|prestige|ocr[- ]?[ab]\b|terminal$|fixedsys$|dejavu sans mono|liberation mono|cumberland|nimbus mono|freemono|line printer|(?:.*\s)?mono(?:space)?$)/i

/** In such a font blanks may be what parts columns: the same number of them is as wide in every line. */
export function isFixedFont(name: string): boolean {
  return FIXED.test(name.trim().replace(/^["']/, ''))
}
