/** Two-digit years from here on are of the last century. */
const CENTURY_TURN = 70

/** `03` → 2003, `98` → 1998, `2003` → 2003. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year >= CENTURY_TURN ? 1900 + year : 2000 + year
}

/** The label of the financial year that begins in April of `year`. */
export function yearLabel(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** The financial year that a month lies in: March 2004 is in 2003/04. */
export function yearOfMonth(year: number, month: number): string {
  return yearLabel(month >= 4 ? year : year - 1)
}

/** `02/03`, `2002-03`, `2002/2003`, or `2000/1`; no part of a date, a money amount or a percentage. */
const YEAR_PAIR =
  /(?<![\d/.£-])(?:((?:19|20)?\d{2})\s*[/–—-]\s*((?:19|20)?\d{2})|((?:19|20)\d{2})\s*[/–—-]\s*([1-9]))(?![\d/]|[.-]\d|\s?%)/
const YEAR_PAIRS = new RegExp(YEAR_PAIR, 'g')

/**
 * Read the financial year that a label names.
 *
 * The second year must follow the first: `02/04` is a span and `31/03/2004` a date, so neither is a year.
 *
 * @returns `2003/04` for `03/04`, `2003-04`, `2003/2004`, `2003/4`; `undefined` where there is none or more than one
 */
export function readFinancialYear(text: string): string | undefined {
  const match = YEAR_PAIR.exec(text)
  const year = match === null ? undefined : yearOfPair(match)
  if (match === null || year === undefined) return undefined
  const rest = text.slice(match.index + match[0].length)
  return YEAR_PAIR.test(rest) && readFinancialYear(rest) !== year ? undefined : year
}

/** Every financial year named in a text, in order. */
export function findFinancialYears(text: string): string[] {
  if (!/\d{2}/.test(text)) return []
  return [...text.matchAll(YEAR_PAIRS)].flatMap((match) => yearOfPair(match) ?? [])
}

function yearOfPair(match: RegExpExecArray): string | undefined {
  const [, first = '', second = '', full = '', digit = ''] = match
  const from = fullYear(first || full)
  const follows = digit === '' ? fullYear(second) === from + 1 : Number(digit) === (from + 1) % 10
  return follows && from >= 1980 && from <= 2060 ? yearLabel(from) : undefined
}

/** EDTF of a financial year or a part of one: a half, a quarter, or quarters from the first of two to the second. */
export function financialEdtf(year: string, part?: string): string {
  const from = Number(year.slice(0, 4))
  const [first, last] = part === undefined ? [0, 11] : monthsOfPart(part)
  return `${monthAfterApril(from, first)}/${monthAfterApril(from, last)}`
}

/** Months of a part of the year, April being 0: `H2` is 6 to 11, `Q1-Q2` 0 to 5. */
function monthsOfPart(part: string): readonly [number, number] {
  const length = part.startsWith('H') ? 6 : 3
  const numbers = (part.match(/\d/g) ?? []).map(Number)
  return [((numbers[0] ?? 1) - 1) * length, (numbers.at(-1) ?? 1) * length - 1]
}

function monthAfterApril(year: number, index: number): string {
  const month = (index + 3) % 12
  return `${index > 8 ? year + 1 : year}-${String(month + 1).padStart(2, '0')}`
}
