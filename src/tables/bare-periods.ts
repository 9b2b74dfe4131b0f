import type {Column, Role} from '../model/table.ts'
import {MONTH_LIKE} from '../words/month-of.ts'
import {isMeasure} from '../words/read-role.ts'
import {isSureness, withoutSureness} from '../words/sureness.ts'
import {isValueShape} from '../words/value-shape.ts'
import {comparedYears, yearAfter} from './compared-years.ts'
import {nearlyAll, textsOfColumn} from './column-texts.ts'
import type {DraftRow} from './draft.ts'
import {isPeriodAlone} from './head-word.ts'

const FIGURE = /^[<>=≤≥£(+−-]*\s?\d[\d,.]*\s?(?:%|\p{L}{0,8})?\)?/u
/** In so many of its filled cells a column of figures holds some. */
const FIGURE_SHARE = 0.5

/**
 * Give the columns that are headed by a period and nothing else the measure that their neighbours tell.
 *
 * Years that go on from a target are its targets (`Target 2004/05 | 2005/06 | 2006/07`). Quarters and months beside a
 * target of their year, years before the table's first dated target, and the year after one whose target stands apart are
 * outturns, for nobody prints the targets of past years alone. So are two years with the direction between them beside them, the baseline of a year, and a year in which or behind which a
 * head says how sure its figures are. A year behind the council's
 * own name is like a year alone. Of any other nothing is known, and it stays without a measure; so does one that holds
 * words and no figures, as a status does.
 *
 * @param council  what the report's title calls its council by
 */
export function nameBarePeriods(
  columns: readonly Column[],
  rows: readonly DraftRow[],
  council = '',
): readonly Column[] {
  const targets = columns.flatMap(({role, period}) =>
    role === 'target' && period !== undefined ? [period] : [],
  )
  const firstTarget = targets.toSorted()[0]
  const compared = comparedYears(columns, (column) => isBare(column, ''))
  let going: Column | undefined
  return columns.map((column, index) => {
    const told =
      compared.includes(column) ||
      isThisYear(column, columns) ||
      (isBare(column, council) && isSureness(columns[index + 1]?.name ?? ''))
    if (told && holdsFigures(rows, index)) return {...column, role: 'actual'}
    const measured =
      isBaseline(column, columns) ||
      isSurvey(column) ||
      isDatedBaseline(column, rows, index) ||
      isValueOf(column, columns)
    if (measured && holdsFigures(rows, index)) return {...column, role: 'actual'}
    if (!isBare(column, council) || !holdsFigures(rows, index)) {
      going = isMeasure(column.role) ? column : undefined
      return column
    }
    const role = measureOf(column, going, firstTarget, columns)
    const named = role === undefined ? column : {...column, role}
    if (isMeasure(named.role)) going = named
    return named
  })
}

function isBare({role, name}: Column, council: string): boolean {
  if (role !== 'other') return false
  const words = name.replace(TREND_OF_YEARS, '')
  return [words, withoutCouncil(name, council)].some((own) => isPeriodAlone(own) || isMonths(own))
}

/** `Three year trend` over years says no more of them than they do. */
const TREND_OF_YEARS = /^(?:two|three|four|five|\d)[ -]years? trend\s+/i

/** `Castlemere 1998/99` stands beside the averages of others: the year of the council's own figures. */
function withoutCouncil(name: string, council: string): string {
  const named = council !== '' && name.toLowerCase().startsWith(`${council.toLowerCase()} `)
  const own = named ? council : OWN.exec(name)?.[0]
  return own === undefined ? name : name.slice(own.length).trim()
}

/** `This year` beside `Last year`, which is an outturn. */
function isThisYear({role, name}: Column, columns: readonly Column[]): boolean {
  if (role !== 'other' || !THIS_YEAR.test(name)) return false
  return columns.some((other) => other.role === 'actual' && LAST_YEAR.test(other.name))
}

const THIS_YEAR = /^(?:this|current) (?:financial )?year$/i
const LAST_YEAR = /^(?:last|previous|prior) (?:financial )?year$/i

const OWN = /^(?:(?:the|our|this) )?council\b/i
const KIND = '(?:County|City|District|Borough|Metropolitan|Unitary|Royal)'
/** Set as a title may be, in capitals or not. */
const NAMED = new RegExp(
  String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*?) (?:(?:${KIND}|${KIND.toUpperCase()}) )*(?:Council|COUNCIL)\b`,
  'u',
)
/** `Metropolitan Borough of Calder`: one word, for in capitals the title goes on with others. */
const CALLED_OF = new RegExp(
  String.raw`\b(?:${KIND}|${KIND.toUpperCase()}) (?:of|OF) (\p{Lu}[\p{L}'’-]+)`,
  'u',
)

/** The place by which a report's title calls its council: `Castlemere` of `Castlemere City Council`, '' where it names none. */
export function councilIn(title: string | null): string {
  return NAMED.exec(title ?? '')?.[1] ?? CALLED_OF.exec(title ?? '')?.[1] ?? ''
}

const BASELINE = /\bbase\s?line\b/i

/** What was measured in the year that improvement is counted from, where no other column has that year's outturn. */
function isBaseline({role, name, period}: Column, columns: readonly Column[]): boolean {
  return (
    role === 'other' && period !== undefined && BASELINE.test(name) && !isMeasured('actual', period, columns)
  )
}

/** A baseline of which each figure says its own year: `930 (2003/04)`. */
const OWN_YEAR = /\d.*[([](?:[^()[\]]*\s)?(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?\s*[)\]]$/

function isDatedBaseline({role, name, period}: Column, rows: readonly DraftRow[], index: number): boolean {
  if (role !== 'other' || period !== undefined || !BASELINE.test(name)) return false
  return nearlyAll(textsOfColumn(rows, index), (text) => OWN_YEAR.test(text))
}

/** A year and how sure its figures are: what a survey found. */
function isSurvey({role, name}: Column): boolean {
  const year = withoutSureness(name)
  return role === 'other' && year !== name && isPeriodAlone(year)
}

const VALUE = /(?:^|\s)values?$/i

/** What stands beside a target and is called the value of its time is what was reached: `Q1 2012/13 Value`. */
function isValueOf({role, name}: Column, columns: readonly Column[]): boolean {
  if (role !== 'other' || !VALUE.test(name)) return false
  const time = name.replace(VALUE, '').trim()
  const isDated = time === '' || isPeriodAlone(time) || isMonths(time)
  return isDated && columns.some((other) => other.role === 'target')
}

function isMeasured(role: Role, period: string, columns: readonly Column[]): boolean {
  return columns.some((other) => other.role === role && other.period === period)
}

/** Over a column of figures a month, or months on end, head what a quarter would: `Dec 2005`, `April-June 2008`. */
const MONTHS = new RegExp(
  String.raw`^${MONTH_LIKE}(?:\s?(?:-|–|to)\s?${MONTH_LIKE})?,?\s?['’]?(?:(?:19|20)\d{2}|\d{2})$`,
  'i',
)
/** `2007/08 Apr-Sep`: the year first, as where it heads several columns. */
const MONTHS_OF_YEAR = new RegExp(
  String.raw`^(?:19|20)\d{2}\s?[/–-]\s?\d{2,4}\s${MONTH_LIKE}(?:\s?(?:-|–|to)\s?${MONTH_LIKE})?$`,
  'i',
)
/** … or months from one to another, of the report's year: `Apr-Jun`. */
const MONTHS_ALONE = new RegExp(String.raw`^${MONTH_LIKE}\s?(?:-|–|to)\s?${MONTH_LIKE}$`, 'i')
const QUARTER = /^(?:.*\s)?q/i
const NAMES_MONTH = new RegExp(String.raw`\b${MONTH_LIKE}\b`, 'i')

function isMonths(name: string): boolean {
  return MONTHS.test(name) || MONTHS_OF_YEAR.test(name) || MONTHS_ALONE.test(name)
}

function measureOf(
  {name, period}: Column,
  left: Column | undefined,
  firstTarget: string | undefined,
  columns: readonly Column[],
): Role | undefined {
  if (isMonths(name) && goesOnFromMonth(name, columns)) return undefined
  if (QUARTER.test(name) || isMonths(name) || / [HQ]\d/.test(period ?? ''))
    return columns.some(({role}) => role === 'target') ? 'actual' : undefined
  if (period === undefined) return undefined
  const follows = left?.period !== undefined && yearAfter(left.period) === period.slice(0, 4)
  if (follows && left?.role === 'actual' && isMeasured('target', period, columns)) return 'actual'
  if (left?.role === 'target' && follows) return 'target'
  if (isBesideItsTarget(name, period, left, columns)) return 'actual'
  return firstTarget !== undefined && period < firstTarget ? 'actual' : undefined
}

/** `2004/05 | Target 2005/06 | 2005/06`: a year beside its target, where the year before is as bare, is what was reached. */
function isBesideItsTarget(
  name: string,
  period: string,
  left: Column | undefined,
  columns: readonly Column[],
): boolean {
  if (left?.role !== 'target' || left.period !== period || !isPeriodAlone(name)) return false
  return columns.some(
    (other) =>
      other.role === 'other' &&
      other.period !== undefined &&
      isPeriodAlone(other.name) &&
      yearAfter(other.period) === period.slice(0, 4),
  )
}

/** `Target March 2006 | March 2007`: behind a target of a month, a month alone may be a target too. */
function goesOnFromMonth(name: string, columns: readonly Column[]): boolean {
  return columns
    .slice(
      0,
      columns.findIndex((column) => column.name === name),
    )
    .some((before) => before.role === 'target' && NAMES_MONTH.test(before.name))
}

/** Do half of a column's filled cells hold a figure? */
function holdsFigures(rows: readonly DraftRow[], index: number): boolean {
  const texts = textsOfColumn(rows, index)
  const values = texts.filter((text) => FIGURE.test(text) || isValueShape(text))
  return texts.some((text) => FIGURE.test(text)) && values.length >= texts.length * FIGURE_SHARE
}
