import type {SaidOf} from '../model/named-bytes.ts'
import type {DocumentPeriod, PeriodPart} from '../model/period.ts'
import type {Table} from '../model/table.ts'
import {
  financialEdtf,
  findFinancialYears,
  fullYear,
  readFinancialYear,
  yearLabel,
  yearOfMonth,
} from '../words/financial-year.ts'
import {monthOf} from '../words/month-of.ts'
import {readPart} from '../words/read-part.ts'
import type {ReportWords} from './authority.ts'
import {statedYear} from './stated-year.ts'

/**
 * What period is the report about?
 *
 * What is said by hand wins. Else the year and the part that the head of the report names. A head without a year
 * leaves the year to the columns (the year of the estimates, or of the earliest targets) or, at low confidence, to the
 * year in which most of the dates in the text fall; a part may follow from what the statuses were before (`Green at Q1`).
 *
 * @returns `null` where nothing in the report says a year
 */
export function findPeriod(
  words: ReportWords,
  tables: readonly Table[],
  said: SaidOf | undefined,
): DocumentPeriod | null {
  if (said !== undefined) return readSaid(said)
  const part = findPart(words)
  const ofPart = (year: string, from: 'title' | 'text', confidence: number, basis: string): DocumentPeriod =>
    period(year, part.part ?? 'annual', from, confidence, basis, part.months)
  const ended = part.part === undefined ? yearThatEnded(words.head) : undefined
  const named = yearInHead(words.head)
  if (named?.month !== undefined && part.part === undefined && ended === undefined) {
    const basis = 'the head of the report names a month of it and nothing more'
    return {...period(named.year, 'annual', 'title', 0.5, basis), month: named.month}
  }
  if (named !== undefined && !(named.month !== undefined && ended !== undefined)) {
    return ofPart(
      named.year,
      'title',
      part.part === undefined ? 0.85 : 0.95,
      'the head of the report says so',
    )
  }
  const stated = statedYear(words.all)
  if (stated !== undefined)
    return ofPart(stated, 'text', 0.85, 'a sentence says of which year all figures are')
  if (ended !== undefined)
    return ofPart(ended, 'text', 0.5, 'it tells the end of a year and is dated in the months after it')
  const columns = yearOfColumns(tables)
  if (columns !== undefined) return ofPart(columns.year, 'text', part.sure ? 0.8 : 0.6, columns.basis)
  const head = new Set(words.head)
  const all = words.all.map((text) => (head.has(text) ? withoutItsDate(text) : text))
  const dates = (part.part === undefined ? undefined : yearOfPart(all, part.part)) ?? yearOfDates(all)
  if (dates === undefined) return null
  const basis = `${dates.count} of ${dates.of} dates in the text fall in it${part.basis === undefined ? '' : `; ${part.basis}`}`
  return ofPart(dates.year, 'text', Math.min(0.6, 0.2 + 0.4 * (dates.count / dates.of)), basis)
}

/** The period in the words of a manifest or an option: `2003/04`, `2003/04 H1`, `2003/04 Q2`, `2003/04 half-year`. */
function readSaid(said: SaidOf): DocumentPeriod | null {
  const year = readFinancialYear(said.value)
  if (year === undefined) return null
  return period(year, partIn(said.value) ?? 'annual', said.from, 1)
}

/** Two quarters that make a half are that half; other runs of quarters are no part of ours. */
function partIn(text: string): PeriodPart | undefined {
  const part = readPart(text)?.replace('Q1-Q2', 'H1').replace('Q3-Q4', 'H2')
  return PARTS.find((known) => known === part)
}

const PARTS: readonly PeriodPart[] = ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4']

function period(
  year: string,
  part: PeriodPart,
  from: DocumentPeriod['from'],
  confidence: number,
  basis?: string,
  months?: string,
): DocumentPeriod {
  const told = part === 'annual' ? undefined : (months ?? part)
  return {
    label: told === undefined ? year : `${year} ${told}`,
    year,
    part,
    edtf: financialEdtf(year, told),
    from,
    confidence: Math.round(confidence * 100) / 100,
    ...(basis === undefined ? {} : {basis}),
  }
}

interface FoundPart {
  readonly part?: PeriodPart
  /** the quarters together, where a report of the third tells the nine months */
  readonly months?: 'Q1-Q3'
  readonly sure: boolean
  readonly basis?: string
}

const STATUS_BEFORE = /\b(?:red|amber|green)\s+(?:at|in)\s+q(?:uarter)?\s?([1-3])\b/gi
/** Most text names no quarter, and that is soon told. */
const NAMES_QUARTER = /q(?:uarter)?\s?[1-3]/i

/** The first three quarters, told together. */
const NINE_MONTHS =
  /\bapr(?:il)?\s*(?:-|–|to)\s*dec(?:ember)?\b|\bnine[\s-]months?\b|\bquarters? (?:1|one) (?:-|–|to) (?:3|three)\b/i

function findPart({head, all}: ReportWords): FoundPart {
  for (const line of head) {
    if (NINE_MONTHS.test(line)) return {part: 'Q3', months: 'Q1-Q3', sure: true}
    const part = headsQuarters(line) ? undefined : partIn(line)
    if (part !== undefined) return {part, sure: true}
  }
  // a position in the middle of the year, whatever the report calls itself
  if (head.some((line) => /\b30(th)? september\b/i.test(line))) return {part: 'H1', sure: true}
  // “(Green at Q1)” is said in the quarter after.
  let latest = 0
  for (const text of all) {
    if (!NAMES_QUARTER.test(text)) continue
    for (const [, quarter] of text.matchAll(STATUS_BEFORE)) latest = Math.max(latest, Number(quarter))
  }
  if (latest === 0) return {sure: false}
  const part = partIn(`Q${latest + 1}`) ?? 'annual'
  return {part, sure: false, basis: `statuses are compared with quarter ${latest}`}
}

/** `Actual 2005/06 Target 2006/07 Q1 Q2 Q3`: quarters that head columns are those of the year so far, and not the report's. */
function headsQuarters(line: string): boolean {
  const quarters = line.match(/\bq(?:uarter|tr)?\s?[1-4]\b/gi) ?? []
  return new Set(quarters.map((words) => words.slice(-1))).size > 1 && /^Q\d$/.test(partIn(line) ?? '')
}

const ITS_DATE = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Z][a-z]{2,8})\.?,?\s+((?:19|20)\d{2})\b/g
/** Quarters end on these days, and years begin on the last: `the position at 30 June 2003`. */
const TURNS: ReadonlySet<string> = new Set(['30 6', '30 9', '31 12', '31 3', '1 4'])

/** A day in the head is that of the meeting or the letter, and says nothing of the year that is told. */
function withoutItsDate(line: string): string {
  return line.replace(ITS_DATE, (date, day: string, month: string) => {
    const number = monthOf(month) // `Quarter 2 Report 2006/07` names none
    return number === undefined || TURNS.has(`${Number(day)} ${number}`) ? date : ''
  })
}

const YEAR_END = /\byear[\s-]end\b|\bend[\s-]of[\s-]year\b|\bout-?turns?\b|\bfull[\s-]year\b/i
/** In these months a year's end is reported: April to September. */
const AFTER_END: readonly number[] = [4, 5, 6, 7, 8, 9]

/** `Year end figures`, of 11 April 2005 or of May 2005: of the year that ended then. */
function yearThatEnded(head: readonly string[]): string | undefined {
  if (!head.some((line) => YEAR_END.test(line))) return undefined
  const dates = head.flatMap(findMonths)
  const years = new Set(
    dates.flatMap(({month, year}) => (AFTER_END.includes(month) ? [yearLabel(year - 1)] : [])),
  )
  return years.size === 1 ? [...years][0] : undefined
}

interface YearInHead {
  readonly year: string
  /** the year is that of a month, of which the head does not say what it is */
  readonly month?: string
}

function yearInHead(head: readonly string[]): YearInHead | undefined {
  for (const line of head.map(withoutItsDate)) {
    const [year] = findFinancialYears(line)
    if (year !== undefined) return {year}
    const [dated, ...others] = findMonths(line)
    if (dated !== undefined) {
      const month = `${dated.year}-${String(dated.month).padStart(2, '0')}`
      const isLone = others.length === 0 && !UP_TO_MONTH.test(line)
      return {year: yearOfMonth(dated.year, dated.month), ...(isLone ? {month} : {})}
    }
    const calendar = /\b(?:april|30 september|31 march)\D{0,20}((?:19|20)\d{2})\b/i.exec(line)?.[1]
    if (calendar !== undefined) return {year: yearLabel(Number(calendar))}
  }
  return undefined
}

/** `Six months to September 2003`, `at 31 March 2005`: where a time ends, and no month alone. */
const UP_TO_MONTH =
  /\b(?:to|until|end(?:s|ed|ing)?|end of|from|since|\d{1,2}(?:st|nd|rd|th)?(?: of)?)\s+(?:the end of\s+)?[A-Z][a-z]{2,8}\.?,?\s+['’]?(?:19|20)?\d{2}\b/

/** Months of each part and the one after, in which the report of it is written. */
const MONTHS_OF: Readonly<Record<PeriodPart, readonly number[]>> = {
  annual: [],
  H1: [4, 5, 6, 7, 8, 9, 10],
  H2: [10, 11, 12, 1, 2, 3, 4],
  Q1: [4, 5, 6, 7],
  Q2: [7, 8, 9, 10],
  Q3: [10, 11, 12, 1],
  Q4: [1, 2, 3, 4],
}

/** A report of a part of a year names the months that it reports on: the year they are named with most, twice at least. */
function yearOfPart(
  all: readonly string[],
  part: PeriodPart,
): {year: string; count: number; of: number} | undefined {
  const dates = all.flatMap(findMonths).filter(({month}) => MONTHS_OF[part].includes(month))
  const most = mode(dates.map(({month, year}) => yearOfMonth(year, month)))
  return most === undefined || most.count < 2 ? undefined : {...most, of: dates.length}
}

/** Financial years of the months that a text names: `September 2003` lies in 2003/04, `Feb 08` in 2007/08. */
function yearsOfMonths(text: string): string[] {
  return findMonths(text).map(({month, year}) => yearOfMonth(year, month))
}

function findMonths(text: string): {month: number; year: number}[] {
  if (!/\d{2}/.test(text)) return []
  return [...text.matchAll(/\b([A-Z][a-z]{2,8})\.?,?\s+['’]?((?:19|20)?\d{2})\b(?![\d/,.%-]\d)/g)].flatMap(
    (match) => {
      const month = monthOf(match[1] ?? '')
      const year = fullYear(match[2] ?? '')
      return month === undefined || year < 1990 || year > 2030 ? [] : [{month, year}]
    },
  )
}

/**
 * The year of the estimates; else the earliest year of a target that has no outturn yet. Beside an outturn that names no
 * year the others are of years before it.
 */
function yearOfColumns(tables: readonly Table[]): {year: string; basis: string} | undefined {
  const columns = tables
    .filter(({family}) => family === 'indicators')
    .flatMap((table) => {
      const open = table.columns.some(({role, period}) => role === 'actual' && period === undefined)
      return table.columns.filter(({role}) => !open || role !== 'actual')
    })
  const years = (role: string) =>
    columns.flatMap((column) =>
      column.role === role && /^\d{4}\/\d{2}/.test(column.period ?? '')
        ? [column.period?.slice(0, 7) ?? '']
        : [],
    )
  const estimate = mode(years('estimate'))
  if (estimate !== undefined) return {year: estimate.year, basis: `the columns estimate ${estimate.year}`}
  const actual = years('actual').toSorted().at(-1)
  const target = years('target')
    .toSorted()
    .find((year) => actual === undefined || year > actual)
  if (target !== undefined)
    return {year: target, basis: `the first target year without an outturn is ${target}`}
  return actual === undefined ? undefined : {year: actual, basis: `the latest outturn is of ${actual}`}
}

function yearOfDates(all: readonly string[]): {year: string; count: number; of: number} | undefined {
  const years = all.flatMap((text) => [...yearsOfMonths(text), ...findFinancialYears(text)])
  const most = mode(years)
  return most === undefined ? undefined : {...most, of: years.length}
}

function mode(years: readonly string[]): {year: string; count: number} | undefined {
  const counts = new Map<string, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  const best = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]
  return best === undefined ? undefined : {year: best[0], count: best[1]}
}
