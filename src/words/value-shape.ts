const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)`
const SCALE = String.raw`(?:\s?(?:k|mn?|bn|million|thousand|billion)(?![\p{L}\d]))?`
const UNIT = String.raw`(?:\s?(?:%|per\s?cent|(?:working |calendar )?(?:days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|miles?|kms?|kgs?|tonnes?|pence|p|ha)(?![\p{L}\d])))?`
const MARKS = String.raw`(?:\s?[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]+)?`
const OPERATOR = String.raw`(?:(?:[<>≤≥]=?|=[<>]|~|at least|at most|no more than|no less than|less than|more than|fewer than|greater than|under|over|below|above|up to|approx(?:imately)?\.?|around|about|circa|c\.|est\.?|estimated)\s?)?`
const NUMBER = String.raw`(?:[-−–+]\s?)?[£€]?\s?[-−]?${FIGURE}${SCALE}${UNIT}`
const BRACKETED = String.raw`[£€]?\(\s?[£€]?${FIGURE}${SCALE}\s?%?\s?\)\s?%?`
const YEAR = String.raw`(?:19[89]|20[0-4])\d(?:\s?[/–-]\s?\d{2,4})?|[09]\d\/\d{2}`
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`
/** What may stand in brackets behind a figure: its own period, a count, a mark of an estimate. */
const REMARK = String.raw`(?:\s?\((?:(?:for |in |at )?(?:${YEAR}|${MONTH} (?:19|20)\d{2})|[\d,]+(?:\s?(?:\/|of|out of)\s?[\d,]+)?|e|p|r|u|est\.?|estimated?|prov\.?|provisional|revised|unaudited|audited|approx\.?)\)|\s?(?:est\.?|provisional|revised)|(?<=\d%?)\s?e(?!\p{L})|\sby (?:${YEAR}))?`

const WORDS: readonly string[] = [
  // a figure with what belongs to it
  `${OPERATOR}(?:${NUMBER}|${BRACKETED})(?:\\s?\\+|\\sor (?:more|less|above|below|over|under|fewer))?${REMARK}${MARKS}`,
  // a range, a ratio
  `[£€]?${FIGURE}${SCALE}\\s?%?\\s?(?:[-–—]|to)\\s?[£€]?${FIGURE}${SCALE}${UNIT}${MARKS}`,
  `${FIGURE}\\s?(?:/|of|out of)\\s?${FIGURE}(?:\\s?[=(:]?\\s?${FIGURE}\\s?%\\)?)?${MARKS}`,
  // why there is none
  String.raw`[-–—*]|\.{2,3}|n\s?/\s?a|n\.a\.?|tb[acdn]|nil|zero|none|nya|n/?av`,
  String.raw`to be (?:set|agreed|confirmed|announced|determined|advised|decided)|await(?:ed|ing data|ing figures?|ing)|pending|data awaited`,
  String.raw`not (?:yet )?(?:available|set|known|agreed|due)|not (?:applicable|measured|collected|surveyed|recorded|reported|set)|no (?:data|survey|target|figure|information)(?: set| available)?|unavailable|unknown|new|new (?:indicator|pi|bvpi|measure)`,
  // an answer, a level, a date
  String.raw`yes|no|(?:level|stage|grade|band|category) (?:\d{1,2}|[a-e])`,
  String.raw`\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}|(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH} (?:19|20)?\d{2}`,
  // a target in words
  String.raw`(?:maintain|reduce|increase|improve|sustain|hold|keep)(?: (?:at|by|to|above|below) (?:at least )?[£€]?${FIGURE}${SCALE}${UNIT})?|(?:top|upper|bottom|lower|best|second|third) quartile|(?:above|below) average`,
]
const VALUE = new RegExp(`^(?:${WORDS.join('|')})$`, 'iu')

/** The most words that one value takes: `1,204 / 3,310 = 36.4%`, `at least 90% (2003/04)`. */
export const LONGEST_VALUE = 7

/**
 * Could these words, as a whole, be what stands in a cell of figures: a figure, a date, an answer, a level, or why there
 * is none?
 *
 * Shape alone: what the value is, a later stage reads.
 */
export function isValueShape(text: string): boolean {
  return text.length <= 60 && VALUE.test(text)
}

/** Does it hold a digit that stands for a figure, and no code or year? */
export function isFigureShape(text: string): boolean {
  return /\d/.test(text) && isValueShape(text)
}
