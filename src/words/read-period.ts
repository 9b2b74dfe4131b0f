/** A period in our one spelling and its EDTF form. */
export interface ReadPeriod {
  readonly label: string
  readonly edtf: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** EDTF's numbers for the seasons. */
const SEASONS: Readonly<Record<string, number>> = {spring: 21, summer: 22, autumn: 23, winter: 24}
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

const YEAR_PAIR = /(?<![\d/.-])((?:19|20)?\d{2})\s*[/–—-]\s*((?:19|20)?\d{2})(?![\d/]|[.-]\d)/

/**
 * Read the financial year that a label names.
 *
 * The second year must follow the first: `02/04` is a span and `31/03/2004` a date, so neither is a year.
 *
 * @returns `2003/04` for `03/04`, `2003-04`, `2003/2004`; `undefined` where there is none or more than one
 */
export function readFinancialYear(text: string): string | undefined {
  const match = YEAR_PAIR.exec(text)
  if (match === null) return undefined
  const [from, to] = [fullYear(match[1] ?? ''), fullYear(match[2] ?? '')]
  if (to !== from + 1 || from < 1980 || from > 2060) return undefined
  const rest = text.slice(match.index + match[0].length)
  const other = YEAR_PAIR.exec(rest)
  return other !== null && readFinancialYear(rest) !== yearLabel(from) ? undefined : yearLabel(from)
}

/** Every financial year named in a text, in order. */
export function findFinancialYears(text: string): string[] {
  const years: string[] = []
  for (const match of text.matchAll(new RegExp(YEAR_PAIR, 'g'))) {
    const [from, to] = [fullYear(match[1] ?? ''), fullYear(match[2] ?? '')]
    if (to === from + 1 && from >= 1980 && from <= 2060) years.push(yearLabel(from))
  }
  return years
}

const QUARTER =
  /\b(?:q(?:uarter|tr)?\s*\.?\s*([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th|final)\s+quarter|quarter\s+(one|two|three|four))\b/i
const QUARTER_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  one: 1,
  second: 2,
  '2nd': 2,
  two: 2,
  third: 3,
  '3rd': 3,
  three: 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  final: 4,
}

/** The quarter that a text names, 1 to 4. */
export function readQuarter(text: string): number | undefined {
  const match = QUARTER.exec(text)
  if (match === null) return undefined
  if (match[1] !== undefined) return Number(match[1])
  return QUARTER_WORDS[(match[2] ?? match[3] ?? '').toLowerCase()]
}

/** The half year that a text names: `half-year` at 30 September is the first. */
export function readHalf(text: string): 1 | 2 | undefined {
  if (/\b(second half|h2)\b/i.test(text)) return 2
  if (/\b(half[\s-]?year(ly)?|mid[\s-]?year|six[\s-]month(s|ly)?|first half|h1)\b/i.test(text)) return 1
  return /\bapril to september\b/i.test(text) ? 1 : undefined
}

/** EDTF of a financial year or a part of one. */
export function financialEdtf(year: string, part?: `H${1 | 2}` | `Q${number}`): string {
  const from = Number(year.slice(0, 4))
  switch (part) {
    case undefined:
      return `${from}-04/${from + 1}-03`
    case 'H1':
      return `${from}-04/${from}-09`
    case 'H2':
      return `${from}-10/${from + 1}-03`
    default: {
      const quarter = Number(part.slice(1))
      if (quarter === 4) return `${from + 1}-01/${from + 1}-03`
      const month = 1 + quarter * 3
      return `${from}-${pad(month)}/${from}-${pad(month + 2)}`
    }
  }
}

/**
 * Read a column's or a cell's period: a financial year, a part of one, or an academic year.
 *
 * @param year  the report's own year, for a label that names only a quarter or a half
 */
export function readPeriod(text: string, year?: string): ReadPeriod | undefined {
  const named = readFinancialYear(text)
  if (named !== undefined && /\b(ay|academic|school year)\b/i.test(text)) {
    const from = Number(named.slice(0, 4))
    return {label: `AY${named}`, edtf: `${from}-09/${from + 1}-08`}
  }
  const base = named ?? year
  const quarter = readQuarter(text)
  if (base !== undefined && quarter !== undefined) {
    return {label: `${base} Q${quarter}`, edtf: financialEdtf(base, `Q${quarter}`)}
  }
  const half = readHalf(text)
  if (base !== undefined && half !== undefined) {
    return {label: `${base} H${half}`, edtf: financialEdtf(base, `H${half}`)}
  }
  if (named !== undefined) return {label: named, edtf: financialEdtf(named)}
  const calendar = /^\D*\b((?:19|20)\d{2})\b\D*$/.exec(text)?.[1]
  return calendar === undefined ? undefined : {label: calendar, edtf: calendar}
}

/**
 * Read a date or a deadline: `July 2004`, `Sept 03`, `31/3/02`, `31 March 2005`, `By Spring 2002`, `2005/06`, `2005`.
 *
 * @returns EDTF, or `undefined` where the words fix no time
 */
export function readDate(text: string): string | undefined {
  const words = text
    .trim()
    .replace(/^(by|from|before|in|during|end of|from|since|early|mid|late)\s+/i, '')
    .replace(/\.$/, '')
  return readDay(words) ?? readMonth(words) ?? readSeason(words) ?? readYearAlone(words)
}

function readDay(text: string): string | undefined {
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)?\d{2})$/.exec(text)
  if (numeric !== null) {
    return dayOf(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]))
  }
  const worded = /^(\d{1,2})\s*(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+((?:19|20)?\d{2})$/i.exec(
    text,
  )
  if (worded === null) return undefined
  const month = monthOf(worded[2] ?? '')
  return month === undefined ? undefined : dayOf(fullYear(worded[3] ?? ''), month, Number(worded[1]))
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

function readMonth(text: string): string | undefined {
  const numeric = /^(\d{1,2})[/.-]((?:19|20)\d{2})$/.exec(text)
  if (numeric !== null) {
    const month = Number(numeric[1])
    return month >= 1 && month <= 12 ? `${numeric[2]}-${pad(month)}` : undefined
  }
  const worded = /^([a-z]{3,9})\.?,?\s*['’]?((?:19|20)?\d{2})$/i.exec(text)
  const month = monthOf(worded?.[1] ?? '')
  return worded === null || month === undefined ? undefined : `${fullYear(worded[2] ?? '')}-${pad(month)}`
}

function readSeason(text: string): string | undefined {
  const match =
    /^(spring|summer|autumn|winter)(?:\s*\/\s*(spring|summer|autumn|winter))?,?\s+['’]?((?:19|20)?\d{2})$/i.exec(
      text,
    )
  if (match === null) return undefined
  const year = fullYear(match[3] ?? '')
  const from = SEASONS[(match[1] ?? '').toLowerCase()]
  const to = SEASONS[(match[2] ?? '').toLowerCase()]
  return to === undefined ? `${year}-${from}` : `${year}-${from}/${year}-${to}`
}

function readYearAlone(text: string): string | undefined {
  const year = /^[\d\s/–—-]+$/.test(text) ? readFinancialYear(text) : undefined
  if (year !== undefined) return financialEdtf(year)
  return /^(19|20)\d{2}$/.test(text) ? text : undefined
}

/** The month a word begins to name, 1 to 12: `Sept`, `sep` and `September` are one. */
export function monthOf(word: string): number | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase())
  if (index < 0) return undefined
  const names = 'january february march april may june july august september october november december'.split(
    ' ',
  )
  const full = names[index] ?? ''
  return full.startsWith(word.toLowerCase()) || word.toLowerCase() === 'sept' ? index + 1 : undefined
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
