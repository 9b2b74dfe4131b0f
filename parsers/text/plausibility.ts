const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const BLANK = /^\s?$/ // an end of the text is one

/**
 * How well a character that is no ASCII fits between its neighbours in a report in English or Welsh.
 *
 * The same byte is `’` in one encoding and `Õ` in another; `council’s` is a word and `councilÕs` is none.
 *
 * @param before  the character before it, '' at the start
 * @param after   the character after it, '' at the end
 * @returns       1 where it is what such a place holds, -1 where hardly any text has it there, else 0
 */
export function fitsBetween(before: string, character: string, after: string): -1 | 0 | 1 {
  if (LETTER.test(character)) return letterFits(before, character, after)
  const rule = RULES[character]
  if (rule !== undefined) return rule(before, after) ? 1 : -1
  return SELDOM.test(character) ? -1 : 0
}

type Rule = (before: string, after: string) => boolean

const opens: Rule = (before, after) => /^[\s([\-–—'"‘“/]?$/.test(before) && /^[^\s)\].,;:]$/.test(after)
const closes: Rule = (before, after) => /^[^\s([]$/.test(before) && /^[\s\p{P}]?$/u.test(after)
const dash: Rule = (before, after) =>
  BLANK.test(before) === BLANK.test(after) || (BLANK.test(before) && /\d/.test(after))
const standsBeforeFigure: Rule = (before, after) =>
  /[\d.]/.test(after) || (!LETTER.test(before) && !LETTER.test(after))
const standsAfterFigure: Rule = (before, after) => /[\s\d)A-Za-z]/.test(before) && !LOWER.test(after)
/** … or in a row of blobs, which rate a performance: `••••`. */
const standsBeforeItem: Rule = (before, after) =>
  (BLANK.test(before) || before === '•') && (BLANK.test(after) || LETTER.test(after) || after === '•')
const standsAlone: Rule = (before, after) => BLANK.test(before) || BLANK.test(after)

const RULES: Readonly<Record<string, Rule>> = {
  '“': opens,
  '‘': opens,
  '”': closes,
  '’': (before, after) =>
    closes(before, after) || (/[\p{L}\d]/u.test(before) && LETTER.test(after)) || opens(before, after),
  '–': dash,
  '—': dash,
  '…': closes,
  '•': standsBeforeItem,
  '£': standsBeforeFigure,
  '€': standsBeforeFigure,
  '±': standsBeforeFigure,
  '≤': standsBeforeFigure,
  '≥': standsBeforeFigure,
  '½': standsAfterFigure,
  '¼': standsAfterFigure,
  '¾': standsAfterFigure,
  '°': standsAfterFigure,
  '²': standsAfterFigure,
  '³': standsAfterFigure,
  '¹': standsAfterFigure,
  '\u00a0': () => true,
  '·': standsAlone,
  '©': standsAlone,
  '®': standsAlone,
  '™': closes,
}

/** What one encoding has where another has a letter or a mark, and what no report is written in. */
const SELDOM = /[\u0080-\u009f¢¤¥¦§¨ª¬¯´µ¶¸º¿¡ˆ˜‚„†‡‰‹›«»∂∑∏π∫Ω∆◊⁄˘˙˚˝˛ˇ\uf8ff≈≠∞√÷×]/

function letterFits(before: string, letter: string, after: string): -1 | 0 | 1 {
  if (!LETTER.test(before) && !LETTER.test(after)) return -1 // “í” and “Õ” alone are no words
  if (!OF_WORDS.test(letter)) return -1
  if (UPPER.test(letter) ? LOWER.test(before) : UPPER.test(after)) return -1
  if (/[ﬁﬂ]/.test(letter)) return 1
  if (isMisplaced(before, letter, after)) return -1
  return (LETTER.test(before) ? WITHIN : AT_START).test(letter) ? 1 : 0
}

/** What Mac Roman has for the apostrophe and the quotation marks of Windows-1252: `itís`, `ìHighî`. */
function isMisplaced(before: string, letter: string, after: string): boolean {
  if (letter === 'í') return /[st]/.test(after)
  return (letter === 'ì' && !LETTER.test(before)) || (letter === 'î' && !LETTER.test(after))
}

/** Letters that English borrowings, names and Welsh have, within a word or at its end, and at its start. */
const WITHIN = /[àâäáçéèêëïôöûüñŵŷÀÂÄÉÈÊËÎÏÔÖÛÜŴŶ]/
const AT_START = /[àâéêôöŵŷÂÉÎÔÖÛŴŶ]/
const OF_WORDS = /[À-ÿŒœŵŷŴŶﬁﬂ]/
