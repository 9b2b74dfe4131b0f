import type {Column} from '../model/table.ts'
import {yearLabel} from '../words/financial-year.ts'
import {MONTH_LIKE} from '../words/month-of.ts'
import {readPeriod} from '../words/read-period.ts'
import {lastQuarterOf} from '../words/reported-quarter.ts'
import {isMeasure} from '../words/read-role.ts'
import {repairYears} from '../words/repair-year.ts'

/** What the report is about. */
export interface ReportPeriod {
  /** its financial year */
  readonly year?: string
  /** which may be a part of that year */
  readonly period?: string
  /** its head names this month and nothing more: what no year is said of may be of the month, or of a year before it */
  readonly month?: string
}

/** Heads that name a time which is not the report's, whether or not we can read it. */
const OTHER_TIMES = [
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{2}\/\d{2}(?!\d)/, // `12 months to June 2003`
  /(?<![\p{L}\d])(?=[\p{L}\d]*\d)[\p{L}\d]{2,4}[/–-](?=[\p{L}\d]*\d)[\p{L}\d]{2,4}(?![\p{L}\d])/u, // `2OX3/04`
  /\bmonths?\b/i,
  /\bfy\s?['’]?\d{2}\b/i, // the year that begins or the one that ends then
  new RegExp(String.raw`\b${MONTH_LIKE}\s*(?:['’]?\d{2}\b|(?:-|–|to)\s*${MONTH_LIKE})`, 'i'), // `May to July`, `Mar 04`
  /\b(?:last|previous|prior|next) (?:quarter|qtr|period|half|month)\b/i,
  /\b(?:\d+|two|three|four|five|ten)[\s-]years?\b|\byear\s?\d\b|\blong[\s-]term\b|\b(?:final|ultimate) target\b/i,
]
/** `Last year`, `target for next year`: the report's year and one less or more. */
const SHIFTED: readonly (readonly [RegExp, number])[] = [
  [/\b(?:last|previous|prior) (?:financial )?(?:year|yr)(?:['’]?s)?\b/i, -1],
  [/\bnext (?:financial )?(?:year|yr)(?:['’]?s)?\b/i, 1],
]
/** What has come together since the year began, which is no full year's. */
const TO_DATE = /\bto date\b|\bytd\b/i
/** What improvement is counted from is of an earlier year, whichever that is. */
const BASELINE = /\bbase\s?line\b/i
/** In the report of a part of the year it may be that part or all up to it. */
const THIS_YEAR = /^(?:this|current) (?:financial )?year$/i
const SAME_PART = /\bsame (?:quarter|period|time|point)\b/i

/**
 * The period of a column's figures; `undefined` where nothing tells it, and then none of them is read.
 *
 * A variance is about the estimate's period, which the target shares. Others without a year are about the report's
 * year, of which a head may name a part (`Q2 Actual`); an outturn without any is of the report's own period, for in a
 * half-year report it is no full year's. Two columns of one measure and no year have lost what told them apart. The
 * figures of others are mostly of an earlier year: beside columns that name theirs, one that names none is of none.
 */
export function periodOf(
  column: Column,
  columns: readonly Column[],
  report: ReportPeriod,
): string | undefined {
  const last = lastQuarterOf(
    column.name,
    columns.map(({name}) => name),
  )
  if (last === 'open') return undefined
  if (last === 'year') return column.period?.replace(/ Q4$/, '') ?? report.year
  if (TO_DATE.test(column.name)) return periodToDate(column, report)
  if (column.period !== undefined) return column.period
  if (column.role === 'variance') return periodOfVariance(column, columns, report)
  if (report.year === undefined || hasTwin(column, columns)) return undefined
  if (column.role === 'comparator' && columns.some(isDated)) return undefined
  if (BASELINE.test(column.name)) return undefined
  if (THIS_YEAR.test(column.name) && report.period !== undefined && !isWholeYear(report.period))
    return undefined
  const shift = shiftOf(column.name)
  const year = shiftedYear(report.year, shift)
  const part = readPeriod(repairYears(column.name), year)?.label
  if (part !== undefined) return part
  if (report.month !== undefined) return undefined
  if (shift !== undefined) return SAME_PART.test(column.name) ? inYear(report.period, year) : year
  if (OTHER_TIMES.some((pattern) => pattern.test(column.name))) return undefined
  const own = column.role === 'actual' ? (report.period ?? year) : year
  // beside the year that the report is taken to be about, it is of another
  const isTaken = columns.some(({role, period}) => role === column.role && period === own)
  if (isTaken && column.role !== 'comparator') return undefined
  return column.role === 'target' && isBesideOther(columns, report, year) ? undefined : own
}

/** Beside an outturn of no year, where another column has that of the report's: what both are of, nothing tells. */
function isBesideOther(columns: readonly Column[], {period}: ReportPeriod, year: string): boolean {
  const outturns = columns.filter(({role}) => role === 'actual')
  return (
    outturns.some((own) => own.period === undefined && /^(?:actual|out-?turn|result)s?$/i.test(own.name)) &&
    outturns.some((own) => own.period === (period ?? year))
  )
}

/**
 * `Year to date`, `Target to date 2009/10`: from the year's beginning to the end of the report's own part of it. A head
 * that names a part says which; where neither does, nothing tells how much of the year it is.
 */
function periodToDate({name, period}: Column, report: ReportPeriod): string | undefined {
  if (period !== undefined && !isWholeYear(period)) return period
  const year = period ?? (report.year === undefined ? undefined : shiftedYear(report.year, shiftOf(name)))
  const named = year === undefined ? undefined : readPeriod(repairYears(name), year)?.label
  if (named !== undefined && !isWholeYear(named)) return named
  const last = / (?:Q1-)?Q([1-4])$/.exec(report.period ?? '')?.[1]
  if (year === undefined || last === undefined) return inPart(report.period, year)
  return last === '4' ? year : last === '1' ? `${year} Q1` : `${year} Q1-Q${last}`
}

/** By how many years a head stands off from the report's: `Year to date last year`. */
function shiftOf(name: string): number | undefined {
  return SHIFTED.find(([pattern]) => pattern.test(name))?.[1]
}

function shiftedYear(year: string, shift = 0): string {
  return shift === 0 ? year : yearLabel(Number(year.slice(0, 4)) + shift)
}

function isWholeYear(period: string): boolean {
  return /^\d{4}\/\d{2}$/.test(period)
}

/** The first half is to date as it stands; a year is none, for it says nothing of a part. */
function inPart(period: string | undefined, year: string | undefined): string | undefined {
  return year !== undefined && period?.endsWith(' H1') === true ? `${year} H1` : undefined
}

/**
 * A variance is between the target and the outturn right before it, where these are of one period: `Q1 target | Q1 actual
 * | Variance`. Else it is about the estimate's period, which the target shares.
 */
function periodOfVariance(
  column: Column,
  columns: readonly Column[],
  report: ReportPeriod,
): string | undefined {
  const figures = columns
    .slice(0, Math.max(0, columns.indexOf(column)))
    .filter(({role}) => role === 'target' || role === 'actual' || role === 'estimate')
  const [one, other] = figures.slice(-2).map((figure) => periodOf(figure, columns, report))
  const [left, right] = figures.slice(-2).map(({role}) => role === 'target')
  if (one !== undefined && one === other && left !== right) return one
  const estimate = columns.find(({role, period}) => role === 'estimate' && period !== undefined)?.period
  const shared = columns.find(
    ({role, period}) =>
      role === 'target' && columns.some((other) => other.role === 'actual' && other.period === period),
  )?.period
  return estimate ?? shared ?? columns.find(({role}) => role === 'target')?.period ?? report.year
}

function isDated({role, period}: Column): boolean {
  return isMeasure(role) && period !== undefined
}

/** Comparators are told apart by whose they are. */
function hasTwin(column: Column, columns: readonly Column[]): boolean {
  if (column.role === 'comparator') return false
  return columns.some(
    (other) =>
      other !== column &&
      other.role === column.role &&
      other.period === undefined &&
      other.name === column.name,
  )
}

/** The part of another year that the report is about of its own: `2003/04 Q2` in 2002/03 is `2002/03 Q2`. */
function inYear(period: string | undefined, year: string): string {
  const part = / ([HQ].*)$/.exec(period ?? '')?.[1]
  return part === undefined ? year : `${year} ${part}`
}
