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
  if (MAY_STAND[character]?.(before, after) === true) return 0
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
const standsAfterFigure: Rule = (before, after) => /[\s\d)]/.test(before) && !LOWER.test(after)
/** A power, or the number of a note behind a word or a share: `m²`, `93%²`, `(²)`. */
const standsRaised: Rule = (before, after) => /^[\s\d)(A-Za-z%.,;’”]?$/.test(before) && !LOWER.test(after)
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
  '…': (before, after) => closes(before, after) || opens(before, after),
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
  '²': standsRaised,
  '³': standsRaised,
  '¹': standsRaised,
  '\u00a0': () => true,
  '·': standsAlone,
  '©': standsAlone,
  '®': standsAlone,
  '™': closes,
}

/** The mark of a note, behind what it marks or before what it says; a no-break space misread stands before a word. */
const marksNote: Rule = (before, after) => !LETTER.test(after) || BLANK.test(before)
const betweenFigures: Rule = (before, after) =>
  (BLANK.test(before) || /\d/.test(before)) && (BLANK.test(after) || /\d/.test(after))
const standsBeforeAmount: Rule = (_, after) => BLANK.test(after) || /[\d£]/.test(after)

/** Signs that a report may well be written in, where they stand so: they speak neither for an encoding nor against it. */
const MAY_STAND: Readonly<Record<string, Rule>> = {
  '†': marksNote,
  '‡': marksNote,
  '§': marksNote,
  '¶': marksNote,
  º: (before) => BLANK.test(before) || /[\dN]/.test(before), // typed for `°` or a blob, or `Nº`
  '×': betweenFigures,
  '÷': betweenFigures,
  '√': standsAlone, // a tick
  '∆': standsBeforeAmount,
  '≈': standsBeforeAmount,
  '≠': standsBeforeAmount,
  '∑': standsAlone,
  '‰': (before) => /\d/.test(before),
  '«': opens,
  '»': closes,
}

/** What one encoding has where another has a letter or a mark, and what no report is written in. */
const SELDOM = /[\u0080-\u009f¢¤¥¦§¨ª¬¯´µ¶¸º¿¡ˆ˜‚„†‡‰‹›«»∂∑∏π∫Ω∆◊⁄˘˙˚˝˛ˇ\uf8ff≈≠∞√÷×]/

function letterFits(before: string, letter: string, after: string): -1 | 0 | 1 {
  if (!LETTER.test(before) && !LETTER.test(after)) return -1 // “í” and “Õ” alone are no words
  if (!OF_WORDS.test(letter)) return -1
  if (UPPER.test(letter) ? LOWER.test(before) : UPPER.test(after)) return -1
  if (/[ﬁﬂ]/.test(letter)) return 1
  if (isMisplaced(before, letter, after)) return -1
  if (!LETTER.test(before)) return AT_START.test(letter) ? 1 : 0
  return (LETTER.test(after) ? WITHIN : AT_END).test(letter) ? 1 : 0
}

/** What Mac Roman has for the apostrophe and the quotation marks of Windows-1252: `itís`, `ìHighî`. */
function isMisplaced(before: string, letter: string, after: string): boolean {
  if (letter === 'í') return /[st]/.test(after)
  return (letter === 'ì' && !LETTER.test(before)) || (letter === 'î' && !LETTER.test(after))
}

/** Letters that English borrowings, names and Welsh have within a word, at its end, and at its start. */
const WITHIN = /[àâäáçéèêëïôöûüñŵŷÀÂÄÉÈÊËÎÏÔÖÛÜŴŶ]/
const AT_END = /[àâäáéèêîôöûüŵŷÀÂÄÉÈÊÎÔÖÛÜŴŶ]/
const AT_START = /[àâéêôöŵŷÂÉÎÔÖÛŴŶ]/
const OF_WORDS = /[À-ÿŒœŵŷŴŶﬁﬂ]/
