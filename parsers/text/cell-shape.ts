const MARK =
  /^(?:[-–—*↑↓→←↔▲▼►◄+=]{1,3}|\.{2,3}|n\s?\/\s?a|n\.a\.?|na|tb[acdn]|yes|no|nil|none|new|awaited)$/i
const PAIR = String.raw`(?:(?:(?:19|20)\d{2}|\d{2})\s?[/–-]\s?(?:(?:19|20)?\d{2})|(?:19|20)\d{2}\s?[/–-]\s?[1-9](?!\d))`
const YEAR = new RegExp(String.raw`^(?:fy |ay )?(?:${PAIR}|(?:19|20)\d{2})\*?$`, 'i')
/** A month, in whole or in short, as scanners and clerks spell it. */
export const MONTH_NAME = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`
const PART_OF_YEAR = new RegExp(
  String.raw`^(?:q(?:uarter|tr)? ?[1-4](?: ${PAIR})?|${MONTH_NAME}\s?(?:[–-]|to)\s?${MONTH_NAME},?(?: ['’]?(?:(?:19|20)\d{2}|\d{2}))?)\*?$`,
  'i',
)
const DATED_LABEL = new RegExp(
  String.raw`^(?:${PAIR}|(?:19|20)\d{2}) ?\p{L}{2}|^\p{L}.*(?:${PAIR}|(?:19|20)\d{2})\)?$|^\p{L}{3}.*\s${PAIR} \p{L}{3}`,
  'u',
)
const MONTH = new RegExp(String.raw`^${MONTH_NAME} (?:19|20)?\d{2}$`, 'i')
/** `(± 95 % c.i.)` heads figures: it says how sure they are. */
const SURENESS = /\bc\.\s?i\b|\bci\b|confidence/i
/** A value is so many words at most. */
const MOST_WORDS = 4
const LONGEST_VALUE = 24

/** Is it short and a figure, a date, a number of a row, or a sign for one that is missing? By its form alone. */
export function isValueLike(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false // most cells are words: nothing below has so many letters
  if (!/\d/.test(text)) return MARK.test(text)
  if (SURENESS.test(text)) return false
  return MONTH.test(text) || (text.split(' ').length <= MOST_WORDS && !DATED_LABEL.test(text))
}

const STATUS = /^(?:red|amber|green|achieved|completed?|on (?:target|track)|not (?:met|started)|met)$/i

/** Is it what stands in a column of short cells under each other: a value, or the word for how far a thing is? */
export function isShortCell(text: string): boolean {
  return isValueLike(text) || (text.length <= LONGEST_VALUE && STATUS.test(text))
}

const REASON =
  /^(?:not?|n\/a|data|figures?|information|new|pi|bvpi|indicator|measure|deleted|discontinued|withdrawn|await\w+|to be|survey|target|unavailable)\s(?:[-–—]\s)?\p{Ll}/iu

/**
 * Words that say why no figure stands there, longer than a figure: `No longer collected`, `Data not available until March
 * 2007`. They may run over the columns of several figures, and are said of all of these.
 */
export function isReasonLike(text: string): boolean {
  return text.length > 10 && REASON.test(text.slice(0, LONGEST_VALUE)) && !/\d[.,]\d|[%£]|\D\d$/.test(text)
}

/** A year or a pair of years, and nothing else. */
export function isYearLike(text: string): boolean {
  return YEAR.test(text)
}

/** A year, a quarter, or months from one to another (`Apr-Dec 09`): what stands over figures and is none. */
export function isPeriodLike(text: string): boolean {
  return isYearLike(text) || PART_OF_YEAR.test(text)
}

/** `1 | 2 | 3 | 4`: the numbers of columns, printed under a header. */
export function isColumnCount(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every((text, index) => text.replace(/[()]/g, '') === String(index + 1))
}
