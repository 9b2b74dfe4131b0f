/** Words that cannot end a phrase: after one of them the text goes on. */
const OPENING_WORDS = new Set(
  (
    'a an and are as at be been being between but by for from has have if in including into is its nor of off on or our ' +
    'per such than that the their this those through to under upon was we were when which while who will with within your'
  ).split(' '),
)

/** One character more than the longest of them: the end of a longer word is none. */
const LONGEST_OPENING = 1 + Math.max(...Array.from(OPENING_WORDS, (word) => word.length))

/** Is the last character one of these marks? A pattern would try each of a paragraph's characters before it came to the last. */
export function endsIn(text: string, marks: string): boolean {
  return text !== '' && marks.includes(text.charAt(text.length - 1))
}

/** Does the text stop in the middle of a sentence or a phrase? */
export function isUnfinished(text: string): boolean {
  const trimmed = text.trimEnd()
  if (trimmed === '') return false
  if (endsIn(trimmed, ',&-–(/')) return true
  const last = lastWord(trimmed)
  return last !== 'A' && OPENING_WORDS.has(last.toLowerCase())
}

/** The letters that a text ends on, of a long word only some: looked for from the end, for a pattern would try each letter before. */
function lastWord(text: string): string {
  let from = text.length
  while (from > 0 && text.length - from < LONGEST_OPENING && isWordUnit(text.charCodeAt(from - 1))) from--
  return text.slice(from)
}

/** A letter of ASCII or an apostrophe. */
function isWordUnit(unit: number): boolean {
  const letter = unit | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || unit === 0x27
}

/** Does the text end as a sentence or an item of a list does? */
export function endsSentence(text: string): boolean {
  return /[.!?;:)\]"'’”]$/.test(text.trimEnd())
}

/** Does the text begin in the middle of a sentence: lower case, or a closing mark? */
export function beginsMidSentence(text: string): boolean {
  const words = text.trimStart()
  if (/^[A-Z\d]/.test(words)) return false // as nearly every text begins
  return (
    /^(\p{Ll}|[,.;:)]|%(?!\s*\p{L})|\(\p{Ll}{3})/u.test(words) && !/^(\p{Ll}[).]|e-|i[vx]*\))/u.test(words)
  )
}

/** Share of the significant words that begin with a capital: 1 in a title, low in a sentence. */
export function capitalShare(text: string): number {
  const words = text
    .split(/[\s/–-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !OPENING_WORDS.has(word.toLowerCase()))
  if (words.length === 0) return 0
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length
}

/** Are all its letters capitals? */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

/** May a phrase end with this word? */
export function isOpeningWord(word: string): boolean {
  return OPENING_WORDS.has(word.toLowerCase())
}

/** Does a bracket open and never close? The number of a list closes one that did not open: `1)`. */
export function opensUnclosed(text: string): boolean {
  return text.includes('(') && text.split('(').length > text.split(')').length && !/\d\s*\)/.test(text)
}
