import {MONTH_LIKE} from '../words/month-of.ts'
import {readDate} from '../words/read-period.ts'
import {isMeasure, namesTwoMeasures, readColumn} from '../words/read-role.ts'
import {remember} from '../words/remember.ts'
import {repairYears} from '../words/repair-year.ts'
import {isSureness} from '../words/sureness.ts'

const YEAR_PAIR = String.raw`(?:(?:19|20)?\d{2}\s*[/–-]\s*(?:19|20)?\d{2}|(?:19|20)\d{2}\s*[/–-]\s*[1-9])`
const PERIOD_ALONE = new RegExp(
  String.raw`^(?:(?:[af]y\s?)?${YEAR_PAIR}|(?:19|20)\d{2}|(?:spring|summer|autumn|winter)(?:\s+term)?\s+(?:19|20)\d{2}|(?:${YEAR_PAIR}\s+)?q(?:tr|uarter)?\s?[1-4](?:\s*[-–]\s*q?[1-4])?(?:\s+${YEAR_PAIR})?)\*?$`,
  'i',
)
const MONTH_YEAR = String.raw`(?:\s?['’]?(?:(?:19|20)\d{2}|\d{2}))`
const MONTHS_ALONE = new RegExp(
  String.raw`^${MONTH_LIKE}${MONTH_YEAR}?\s?(?:-|–|to)\s?${MONTH_LIKE}${MONTH_YEAR}$`,
  'i',
)
const MONTH_ALONE = new RegExp(String.raw`^${MONTH_LIKE},?${MONTH_YEAR}$`, 'i')
/** A year that the width of its column broke: `2003/` over `04`. */
const BROKEN_YEAR = /^(19|20)\d{2}\s?[/–-]$/
const UNIT_ALONE = /^(£\s?['’]?0{3}s?|£\s?m(illion)?s?|£|%|\(%\)|number|days|hours|['’]0{3}s?)$/i
/** What a head over several measures says of them. */
const GROUP = /^(?:performance|figures|results|previous years?|current year|future years?)$/i
/** What stands in the rows and never over them: a figure with its signs and unit. `2006 Tgt` is none. */
export const VALUE = /^(?!(?:19|20)\d{2}\s?(?:tgt|act|est)$)[<>£(+-]*\s?\d[\d,.]*\s?[%)a-z]{0,3}$/i
const ANSWER = /^(yes|no|n\/a|tb[ac]|none|-|no (survey|data)|not available|awaiting data|level \d)\.?$/i
const CODE = /^[A-Z]{1,5}[ /-]?\d{1,4}(\.\d+)?\s?[a-z]?\s?(\(?[ivx]+\)?)?$/i

/** Figures, dates, answers, codes and words for missing are what rows hold, never a head. */
export const isAnswer = remember((text: string): boolean => {
  if (isPeriodAlone(text)) return false
  if (VALUE.test(text) || ANSWER.test(text)) return true
  if (CODE.test(text)) return !isMeasure(readColumn(text).role) // `Tgt 2001` is no code
  return /\d/.test(text) && readDate(text) !== undefined
})

/** A year, a part of one, several quarters or months, and no word beside it. */
export function isPeriodAlone(label: string): boolean {
  if (!/\d/.test(label)) return false
  if (PERIOD_ALONE.test(label) || BROKEN_YEAR.test(label) || MONTHS_ALONE.test(label)) return true
  const repaired = repairYears(label)
  return repaired !== label && PERIOD_ALONE.test(repaired)
}

/** `Sept 2006`: a date where rows are, and under the head of a measure its time. */
export function isMonthAlone(label: string): boolean {
  return label.length <= 20 && /\d/.test(label) && MONTH_ALONE.test(label)
}

/** A period, a unit or a bare measure word: what the second row of a header holds. */
export const isHeadWord = remember((label: string): boolean => {
  if (isPeriodAlone(label) || UNIT_ALONE.test(label) || GROUP.test(label) || isSureness(label)) return true
  if (label.length > 30 || VALUE.test(label)) return false
  if (namesTwoMeasures(label)) return true
  const {role} = readColumn(label)
  return isMeasure(role) || role === 'amount'
})

/** Is it a unit alone, which qualifies the columns and names none? */
export function isUnitAlone(label: string): boolean {
  return UNIT_ALONE.test(label)
}

/**
 * Are the labels the numbers or letters that columns go by: `1 2 3`, `(a) (b) (c)`?
 *
 * They count up by one from the first or the second or third, where the columns before go without.
 */
export function isColumnNumbers(labels: readonly string[]): boolean {
  const first = labels.length < 3 ? undefined : placeOf(labels[0] ?? '')
  if (first === undefined || first > 3) return false
  return labels.every((label, index) => placeOf(label) === first + index)
}

function placeOf(label: string): number | undefined {
  const mark = label.replace(/^(?:col(?:umn)?\s?)?\(?|[).]+$/gi, '')
  if (/^\d{1,2}$/.test(mark)) return Number(mark)
  return /^[a-z]$/i.test(mark) ? mark.toLowerCase().charCodeAt(0) - 96 : undefined
}
