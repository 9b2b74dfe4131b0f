import {MONTH_LIKE} from './month-of.ts'

// its places stand once, for each way through a pattern is built with all that follows it
const FIGURE = String.raw`(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)`
const SCALE = String.raw`(?:\s?(?:k|mn?|bn|million|thousand|billion)(?![\p{L}\d]))?`
const UNIT = String.raw`(?:\s?(?:%|per\s?cent|(?:working |calendar )?(?:days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|miles?|kms?|kgs?|tonnes?|pence|p|ha)(?![\p{L}\d])))?`
const MARKS = String.raw`(?:\s?[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᶠᵍʰ]+)?`
const OPERATOR = String.raw`(?:(?:[<>≤≥]=?|=[<>]|~|at least|at most|no more than|no less than|less than|more than|fewer than|greater than|under|over|below|above|up to|approx(?:imately)?\.?|around|about|circa|c\.|est\.?|estimated)\s?)?`
const NUMBER = String.raw`(?:[-−–+]\s?)?[£€]?\s?[-−]?${FIGURE}${SCALE}${UNIT}`
const BRACKETED = String.raw`[£€]?\(\s?[£€]?${FIGURE}${SCALE}\s?%?\s?\)\s?%?`
const YEAR = String.raw`(?:19[89]|20[0-4])\d(?:\s?[/–-]\s?\d{2,4})?|[09]\d\/\d{2}`
/** What may stand in brackets behind a figure: its own period, a count, a mark of an estimate. */
const REMARK = String.raw`(?:\s?\((?:(?:for |in |at )?(?:${YEAR}|${MONTH_LIKE} (?:19|20)\d{2})|[\d,]+(?:\s?(?:\/|of|out of)\s?[\d,]+)?|e|p|r|u|est\.?|estimated?|prov\.?|provisional|revised|unaudited|audited|approx\.?)\)|\s?\(?(?:±|\+\/-)\s?\d+(?:\.\d+)?\s?%?\)?|\s?(?:est\.?|provisional|revised)|(?<=\d%?)\s?e(?!\p{L})|\sby (?:${YEAR}))?`

/** Values that begin with a figure, a sign or a bracket. */
const FIGURES: readonly string[] = [
  // a figure with what belongs to it
  `(?:[<>≤≥]=?\\s?|=[<>]\\s?|~\\s?)?(?:${NUMBER}|${BRACKETED})(?:\\s?\\+|\\sor (?:more|less|above|below|over|under|fewer))?${REMARK}${MARKS}`,
  // a range, a ratio, a day
  `[£€]?${FIGURE}${SCALE}\\s?%?(?:\\s[-–—]\\s|[-–—]\\s?|\\s?to\\s?)[£€]?${FIGURE}${SCALE}${UNIT}${MARKS}`,
  `${FIGURE}\\s?(?:/|of|out of)\\s?${FIGURE}(?:\\s?[=(:]?\\s?${FIGURE}\\s?%\\)?)?${MARKS}`,
  String.raw`\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}|(?:\d{1,2}(?:st|nd|rd|th)? )${MONTH_LIKE} (?:19|20)?\d{2}`,
]
/** Values that begin with a word and hold a figure. */
const WORDED: readonly string[] = [
  `${OPERATOR}(?:${NUMBER}|${BRACKETED})${REMARK}${MARKS}`,
  String.raw`(?:level|stage|grade|band|category) \d{1,2}`,
  `${MONTH_LIKE} (?:19|20)?\\d{2}`,
  String.raw`(?:maintain|reduce|increase|improve|sustain|hold|keep) (?:at|by|to|above|below) (?:at least )?[£€]?${FIGURE}${SCALE}${UNIT}`,
]
/** Values without a figure: an answer, a level, a target in words, or why there is none. */
const PHRASES: readonly string[] = [
  String.raw`[-–—*]|\.{2,3}|n\s?/\s?a|n\.a\.?|tb[acdn]|nil|zero|none|nya|n/?av|yes|no`,
  String.raw`to be (?:set|agreed|confirmed|announced|determined|advised|decided)|await(?:ed|ing data|ing figures?|ing)|pending|data awaited`,
  String.raw`not (?:yet )?(?:available|set|known|agreed|due)|not (?:applicable|measured|collected|surveyed|recorded|reported|set)|no (?:data|survey|target|figure|information)(?: set| available)?|unavailable|unknown|new|new (?:indicator|pi|bvpi|measure)`,
  String.raw`(?:level|stage|grade|band|category) [a-e]|maintain|reduce|increase|improve|sustain|monitor(?:ing)? only|contextual(?: only)?|baseline(?: year)?|(?:top|upper|bottom|lower|best|second|third) quartile|(?:above|below) average`,
]
const [FIGURE_FIRST, WORD_FIRST, PHRASE] = [FIGURES, WORDED, PHRASES].map(
  (ways) => new RegExp(`^(?:${ways.join('|')})$`, 'iu'),
)

/** Nearly all figures, told without the patterns of all that a value may be. */
const PLAIN_FIGURE = /^[£€]?\d+(?:\.\d+)?%?$/
/** How each value that begins with a word begins: codes and titles do not. */
const WORDED_OPENING =
  /^(?:at |no |less|more|fewer|greater|under|over|below|above|up to|approx|around|about|circa|c\.|est|level|stage|grade|band|category|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|maintain|reduce|increase|improve|sustain|hold|keep)/iu

/** … and the most characters, of words alone and of all. */
const LONGEST_PHRASE = 26
const LONGEST = 60

/** The most words that one value takes: `1,204 / 3,310 = 36.4%`, `at least 90% (2003/04)`. */
export const LONGEST_VALUE = 7

/**
 * Could these words, as a whole, be what stands in a cell of figures: a figure, a date, an answer, a level, or why there
 * is none?
 *
 * Shape alone: what the value is, a later stage reads.
 */
export function isValueShape(text: string): boolean {
  if (text.length > LONGEST) return false
  if (!/\d/.test(text)) return text.length <= LONGEST_PHRASE && PHRASE?.test(text) === true
  if (/^\p{L}/u.test(text)) return WORDED_OPENING.test(text) && WORD_FIRST?.test(text) === true
  return PLAIN_FIGURE.test(text) || FIGURE_FIRST?.test(text) === true
}

/** Does it hold a digit that stands for a figure, and no code or year? */
export function isFigureShape(text: string): boolean {
  return /\d/.test(text) && isValueShape(text)
}
