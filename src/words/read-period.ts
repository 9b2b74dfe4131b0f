import {financialEdtf, findFinancialYears, readFinancialYear, yearOfMonth} from './financial-year.ts'
import {readDay, readSeason} from './read-date.ts'
import {monthOf} from './month-of.ts'
import {readMonthRange} from './month-range.ts'
import {readFigurePart} from './read-part.ts'

export {findFinancialYears} from './financial-year.ts'
export {readDate} from './read-date.ts'

/** A period in our one spelling and its EDTF form. */
export interface ReadPeriod {
  readonly label: string
  readonly edtf: string
}

const DAY =
  /\b(?:\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?,?\s+(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/
const MONTH = /\b([A-Za-z]{3,9})\.?,?\s+['’]?((?:19|20)\d{2})\b/g

/**
 * Read the period of a column or a cell: a financial year, a part of one, several, an academic or a calendar year, a
 * month, a day.
 *
 * A label that could be read in two ways is not read: `12 months to June 2003` is neither a month nor a year of ours.
 *
 * @param year  the report's own year, for a label that names only a quarter or a half
 */
export function readPeriod(text: string, year?: string): ReadPeriod | undefined {
  const named = readFinancialYear(text) ?? readYearTo(text) ?? readWholeYear(text)
  if (named !== undefined && /\b(ay|academic|school year)\b/i.test(text)) {
    const from = Number(named.slice(0, 4))
    return {label: `AY${named}`, edtf: `${from}-09/${from + 1}-08`}
  }
  const calendar = readCalendarMonths(text)
  if (calendar !== undefined) return calendar
  const part = readFigurePart(text)
  const base =
    part === undefined ? named : (named ?? readMonthRange(text)?.year ?? yearOfMonths(text) ?? year)
  if (base !== undefined) {
    const label = part === undefined ? base : `${base} ${part}`
    return {label, edtf: financialEdtf(base, part)}
  }
  return part === undefined
    ? (readSpan(text) ?? readDayOrMonth(text) ?? readSeasonOf(text) ?? readCalendarYear(text))
    : undefined
}

const SEASON = /\b(?:spring|summer|autumn|winter)(?: term)?,?\s+(?:19|20)\d{2}\b/i

/** `Actual Summer 2003`: a season is less than the year that it names. */
function readSeasonOf(text: string): ReadPeriod | undefined {
  const words = SEASON.exec(text)?.[0] ?? ''
  if (words === '' || /\d/.test(text.replace(words, ''))) return undefined
  const season = readSeason(words.replace(/ term/i, ''))
  return season === undefined ? undefined : {label: season, edtf: season}
}

/** `Year ended 31 March 2005` is the financial year 2004/05, and no figure of that day. */
function readYearTo(text: string): string | undefined {
  const year = /\byear\s*(?:end(?:ed|ing)?|to)?\s*(?:31(?:st)?\s+)?mar(?:ch)?\s+((?:19|20)\d{2})\b/i.exec(
    text,
  )?.[1]
  return year === undefined ? undefined : yearOfMonth(Number(year), 3)
}

/** `April 2003 to March 2004`: all the months of one financial year. */
function readWholeYear(text: string): string | undefined {
  const months = readMonthRange(text)
  return months?.from === 0 && months.to === 11 ? months.year : undefined
}

/** `Jan–Dec 2005` is the calendar year; other months that end before they begin are none of ours. */
function readCalendarMonths(text: string): ReadPeriod | undefined {
  const months = readMonthRange(text)
  const [year, other] = text.match(/\b(?:19|20)\d{2}\b/g) ?? []
  if (months?.from !== 9 || months.to !== 8 || year === undefined || (other ?? year) !== year)
    return undefined
  return {label: year, edtf: year}
}

/** `2003/04 to 2005/06`: two years, joined as the ends of a span. */
function readSpan(text: string): ReadPeriod | undefined {
  const [from, to, more] = findFinancialYears(text)
  const joined = /\d\s*(?:-|–|—|to)\s*(?:19|20)?\d{2}\s*[/–-]\s*\d+\D*$/i.test(text)
  if (from === undefined || to === undefined || more !== undefined || !joined || from >= to) return undefined
  return {
    label: `${from}..${to}`,
    edtf: `${financialEdtf(from).slice(0, 7)}/${financialEdtf(to).slice(8)}`,
  }
}

function readDayOrMonth(text: string): ReadPeriod | undefined {
  // `12 months to June 2003`, `May–July 2004`
  if (/\bmonths?\b|\byear\b/i.test(text) || readMonthRange(text) !== undefined) return undefined
  const day = readDay(DAY.exec(text)?.[0] ?? '')
  if (day !== undefined) return {label: day, edtf: day}
  const [month, other] = findMonths(text)
  if (month === undefined || other !== undefined || /\d/.test(text.replace(month.words, ''))) return undefined
  const label = `${month.year}-${String(month.month).padStart(2, '0')}`
  return {label, edtf: label}
}

/** The one financial year that the months named in a text lie in. */
function yearOfMonths(text: string): string | undefined {
  const years = new Set(findMonths(text).map(({year, month}) => yearOfMonth(year, month)))
  return years.size === 1 ? [...years][0] : undefined
}

function findMonths(text: string): {words: string; year: number; month: number}[] {
  return [...text.matchAll(MONTH)].flatMap(([words, name = '', year = '']) => {
    const month = monthOf(name)
    return month === undefined ? [] : [{words, year: Number(year), month}]
  })
}

/** A year alone among words: no amount of money, and no year of a month that was not read. */
function readCalendarYear(text: string): ReadPeriod | undefined {
  const calendar = /^[^\d£$€]*\b((?:19|20)\d{2})\b(?!\s?%)\D*$/.exec(text)?.[1]
  const dated = /\bmonths?\b/i.test(text) || findMonths(text).length > 0
  return calendar === undefined || dated ? undefined : {label: calendar, edtf: calendar}
}
