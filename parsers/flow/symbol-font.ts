/**
 * The signs of the fonts whose letters are signs, by their codes, as the plainest character that looks the same.
 *
 * Source: Unicode's own mapping of Adobe Symbol, and ISO/IEC 10646 for Wingdings and Webdings (which the package
 * dingbat-to-unicode follows too); where that has a bolder or thinner form that few readers know, the common one.
 */
const SYMBOL: Readonly<Record<number, string>> = {
  ...asciiFrom(0x25, '%&', 0x28, '()', 0x2b, '+,', 0x2e, './0123456789:;<=>?'),
  ...lettersFrom(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
  ...lettersFrom(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xd6: '√',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  ...lettersFrom(0x4a, '☺😐☹'),
  0x6c: '●',
  0x6e: '■',
  0x75: '◆',
  0x76: '❖',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  ...lettersFrom(0xdf, '←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩'),
  ...lettersFrom(0xfb, '✗✓☒☑'),
}

const WINGDINGS_2: Readonly<Record<number, string>> = {
  ...lettersFrom(0x4f, '✗✓☒☑'),
  0x54: '☒',
  0x98: '●',
  0xa3: '□',
}

const WINGDINGS_3: Readonly<Record<number, string>> = {
  ...lettersFrom(0x21, '←→↑↓↖↗↙↘'),
  ...lettersFrom(0x66, '←→↑↓↖↗↙↘'),
  ...lettersFrom(0x70, '▲▼△▽◀▶◁▷'),
}

const WEBDINGS: Readonly<Record<number, string>> = {
  ...lettersFrom(0x33, '◀▶▲▼'),
  0x61: '✓',
  0x63: '□',
  0x67: '■',
  0x6e: '●',
  0x72: '✗',
}

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: SYMBOL,
  'symbol mt': SYMBOL,
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  'wingdings 3': WINGDINGS_3,
  webdings: WEBDINGS,
  // of Adobe's own font no code is known here: its signs stay the codes of an unknown font
  zapfdingbats: {},
  'zapf dingbats': {},
}

/** Letters, figures and marks, but no blank: U+00A0 is one in every font. Word writes a code bare or at U+F000. */
const CODED = /[\u0021-\u009f\u00a1-\u00ff\uf021-\uf0ff]/g

/** Where Word puts the codes of a font of signs whose name it does not tell. */
const UNNAMED = 0xf000

export function isSymbolFont(font: string): boolean {
  return nameOf(font) in FONTS
}

/**
 * Read text in a font as a reader sees it.
 *
 * @param font  its name
 * @returns     the text as it is in a font of letters; a sign that is not known here as its code at U+F000, of which
 *              `readPrivateUse` may know what it certainly is
 */
export function signsOf(text: string, font: string): string {
  return isSymbolFont(font) ? signsIn(text, FONTS[nameOf(font)]) : text
}

/** The same for a font that is known to be one of signs by something else than its name. */
export function signsIn(text: string, signs: Readonly<Record<number, string>> = {}): string {
  return text.replace(CODED, (letter) => {
    const code = letter.charCodeAt(0) & 0xff
    return signs[code] ?? String.fromCharCode(UNNAMED + code)
  })
}

function nameOf(font: string): string {
  return font.trim().toLowerCase()
}

function lettersFrom(code: number, signs: string): Record<number, string> {
  return Object.fromEntries(Array.from(signs, (sign, index) => [code + index, sign]))
}

/** Stretches of characters that are the same as in any font: where each begins, and what it holds. */
function asciiFrom(...stretches: readonly (number | string)[]): Record<number, string> {
  const out: Record<number, string> = {}
  let from = 0
  for (const one of stretches) {
    if (typeof one === 'number') from = one
    else Object.assign(out, lettersFrom(from, one))
  }
  return out
}
