/**
 * What Word writes for a character of Symbol or Wingdings in plain text: its code plus U+F000. The font is gone,
 * so a code has a meaning only where one font alone is known to be used for it, or where its place decides.
 */
const ANYWHERE: Readonly<Record<string, string>> = {
  '\uf0b7': '•', // Symbol; what Wingdings has there, a clock face, nobody writes
  '\uf0a7': '▪',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0fb': '✗', // Wingdings; Symbol has pieces of tall brackets at these codes, which only formulas need
  '\uf0fc': '✓',
  '\uf0fd': '☒',
  '\uf0fe': '☑',
  '\uf0e7': '←',
  '\uf0e8': '→',
  '\uf0e9': '↑',
  '\uf0ea': '↓',
  '\uf0eb': '↖',
  '\uf0ec': '↗',
  '\uf0ed': '↙',
  '\uf0ee': '↘',
}

/** Certain where nothing stands beside them: what the other font has there is a letter or a sign of formulas. */
const ALONE: Readonly<Record<string, string>> = {
  '\uf0e1': '↑',
  '\uf0e2': '↓',
  '\uf0e3': '↖',
  '\uf0e4': '↗',
  '\uf0e5': '↙',
  '\uf0e6': '↘',
  '\uf04a': '☺',
  '\uf04b': '😐',
  '\uf04c': '☹',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf0a8': '◻',
}

/** Symbol's signs before a figure: Wingdings has rings and stars there, which stand before none. */
const BEFORE_FIGURE: Readonly<Record<string, string>> = {
  '\uf0a3': '≤',
  '\uf0b1': '±',
  '\uf0b3': '≥',
  '\uf02d': '−',
  '\uf03c': '<',
  '\uf03e': '>',
}

/**
 * The character that a private-use one certainly means.
 *
 * @returns `undefined` where two fonts have different things there: `\uf0df` is an arrow to the left or down
 */
export function readPrivateUse(glyph: string, before: string, after: string): string | undefined {
  if (/[\d.]/.test(after) && BEFORE_FIGURE[glyph] !== undefined) return BEFORE_FIGURE[glyph]
  if (before.trim() === '' && after.trim() === '' && ALONE[glyph] !== undefined) return ALONE[glyph]
  return ANYWHERE[glyph]
}
