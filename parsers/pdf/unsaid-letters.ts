import type {Glyph} from './paint.ts'

/** What a glyph that is drawn by a procedure of its own is called by, where that does not say its letter. */
export interface Unsaid {
  readonly code: number
  readonly name: string
}

/** A glyph's name with a number in it, or of two letters, is a place in a list: `a12`, `g7`, `ab`. */
const NUMBERED = /\d/
const SHORT = /^[a-z]{2}$/i
/** Those that do say: the number of a letter in Unicode, and two letters cast together. */
const SAYS = /^u(?:ni)?[0-9A-F]{4,6}$|^f[filj]$/i

/**
 * Does nothing say which letter such a glyph is? Without a map, and by a name that is only a number, pdfjs takes the
 * code for the letter: `5` of such a font may be any letter.
 *
 * @see  ISO 32000-1, 9.6.5 (Type 3 fonts): their glyphs have names of any kind
 */
export function unsaidOf(text: string, code: unknown, name: unknown): Unsaid | undefined {
  if (typeof code !== 'number' || typeof name !== 'string') return undefined
  const says = SAYS.test(name) || !(NUMBERED.test(name) || SHORT.test(name))
  if (says || !guessesOf(code, name).includes(text)) return undefined
  return {code, name}
}

function guessesOf(code: number, name: string): readonly string[] {
  const [digits = ''] = /[0-9A-F]+$/i.exec(name) ?? []
  const numbers = [code, Number.parseInt(digits, 10), Number.parseInt(digits, 16)]
  return numbers.flatMap((number) => (number >= 0 && number < 0x10000 ? [String.fromCharCode(number)] : []))
}

/** So many of a font's glyphs are such where its letters are not said. */
const MOSTLY = 0.8
/** Codes given one after the other fill so much of what they lie in; letters that a text has do not. */
const ON_END = 0.9
const FEWEST = 5

/**
 * The fonts whose letters nothing says.
 *
 * Where what they seem to say is words they do: their codes are those of the letters, as those of TeX's bitmaps are. So
 * are codes that are the numbers in the names too, unless these run on from one to the next.
 */
export function unsaidFonts(glyphs: readonly Glyph[]): ReadonlySet<string> {
  const fonts = new Map<string, Glyph[]>()
  for (const glyph of glyphs) {
    if (glyph.blank || glyph.drawn !== true) continue
    const own = fonts.get(glyph.font.name)
    if (own === undefined) fonts.set(glyph.font.name, [glyph])
    else own.push(glyph)
  }
  const unsaid = [...fonts].filter(([, own]) => {
    const guessed = own.flatMap((glyph) => glyph.unsaid ?? [])
    return guessed.length >= MOSTLY * own.length && !areOwnCodes(guessed) && !areWords(own)
  })
  return new Set(unsaid.map(([name]) => name))
}

function areOwnCodes(guessed: readonly Unsaid[]): boolean {
  if (!guessed.every(({code, name}) => Number(/\d+$/.exec(name)?.[0] ?? -1) === code)) return false
  const codes = new Set(guessed.map(({code}) => code))
  const range = Math.max(...codes) - Math.min(...codes) + 1
  return codes.size < FEWEST || codes.size < ON_END * range
}

/** Pairs of letters that make up a sixth of English, and a hundredth of what has no order. */
const COMMON = new Set([
  'th',
  'he',
  'in',
  'er',
  'an',
  're',
  'on',
  'at',
  'en',
  'es',
  'ed',
  'or',
  'te',
  'ti',
  'st',
  'ar',
])
const SHARE_OF_COMMON = 0.1

function areWords(glyphs: readonly Glyph[]): boolean {
  const pairs = glyphs.slice(1).flatMap((glyph, at) => {
    const pair = `${glyphs[at]?.text ?? ''}${glyph.text}`
    return /^\p{L}\p{Ll}$/u.test(pair) ? [pair.toLowerCase()] : []
  })
  return (
    pairs.length >= FEWEST &&
    pairs.filter((pair) => COMMON.has(pair)).length >= SHARE_OF_COMMON * pairs.length
  )
}
