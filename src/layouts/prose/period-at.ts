import {MONTH_NAMED} from '../../words/month-of.ts'
import {readPart} from '../../words/read-part.ts'
import {readPeriod} from '../../words/read-period.ts'

/** A time that a sentence names, and where; one that could be read in two ways is foreign to every figure beside it. */
export type TimeNamed =
  | {readonly is: 'period'; readonly label: string; readonly from: number; readonly to: number}
  | {readonly is: 'foreign'; readonly from: number; readonly to: number}

const YEAR = String.raw`(?:(?:19|20)\d{2}\s?[/–-]\s?(?:(?:19|20)\d{2}|\d{1,2})|['’]?\d{2}\s?\/\s?\d{2}|(?:19|20)\d{2})(?![\d%])(?!\s?%)(?![.,/]\d)`
const PART = String.raw`(?:q(?:uarter|tr)?\.?\s?[1-4]|(?:first|second|third|fourth|final|1st|2nd|3rd|4th) quarter|(?:first|second) half|h[12])`
const PERIOD = new RegExp(
  String.raw`(?:(?:the )?(?:(?:financial |academic |school )?year end(?:ed|ing)(?: on)?(?: 31(?:st)?)? march (?:19|20)\d{2}|year to (?:the end of )?(?:31(?:st)? )?march (?:19|20)\d{2})|(?:${PART},?\s(?:of |in |for )?(?:the )?)?(?:(?:the )?(?:financial |academic |school )year (?:of )?|ay ?|fy ?)?${YEAR}(?: ${PART})?|\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH_NAMED} (?:19|20)\d{2})(?![\p{L}\d])`,
  'iuy',
)

const PART_ALONE = new RegExp(
  String.raw`${PART}(?![\p{L}\d])(?!\s?[-–/&]|\s(?:of|in|to|and|last|next|the|a|19|20|\d{2}\/))`,
  'iuy',
)

/** `June 2012`, `June, 2012`, `Apr–Jun 2012`: the year is the month's, and no calendar year. */
const MONTHS = new RegExp(
  String.raw`${MONTH_NAMED},?(?:\s?(?:to|-|–|and|&|\/)\s?${MONTH_NAMED},?)?\s(?:['’]\d{2}|(?:19|20)\d{2})(?![\p{L}\d%])`,
  'iuy',
)

/** A month that begins or ends some longer time, or is a date by which something is due. */
const LONGER =
  /\b(?:by|before|until|till|since|from|to|through|after|between|following|ended|ending|beginning|commencing|starting|months?|weeks?|year)(?: the)?(?: (?:very )?(?:end|close)(?: of)?)?\s*$|\b(?:beginning|start|middle)(?: of)?\s*$/i

/** The letters and signs that a period may begin with: of a figure, `the year`, `financial`, `half`, `quarter`, `second`, a month. */
const OPENS_PERIOD = /^[\d'’tfashyqjmond]$/iu

/**
 * The time that is named at an offset of a text: a year or a part of one, a day, a month.
 *
 * A month tells the period of a figure that stands `in June 2012` or `at the end of June 2012`; `the three months to
 * June 2012` and `since June 2012` are longer times, of which the month says too little.
 */
export function periodAt(text: string, from: number): TimeNamed | undefined {
  if (!OPENS_PERIOD.test(text.charAt(from))) return undefined
  PERIOD.lastIndex = from
  const printed = PERIOD.exec(text)?.[0]
  const label = printed === undefined ? undefined : readPeriod(printed.replace(/['’](?=\d)/, ''))?.label
  if (printed === undefined || label === undefined) return monthsAt(text, from) ?? partAt(text, from)
  return {is: 'period', label, from, to: from + printed.length}
}

function monthsAt(text: string, from: number): TimeNamed | undefined {
  MONTHS.lastIndex = from
  const printed = MONTHS.exec(text)?.[0]
  if (printed === undefined) return undefined
  const to = from + printed.length
  const label = readPeriod(printed.replace(/['’](?=\d{2}$)/, '20'))?.label
  const longer = LONGER.test(text.slice(Math.max(0, from - 40), from))
  return label === undefined || longer ? {is: 'foreign', from, to} : {is: 'period', label, from, to}
}

/** A quarter or a half without its year, which is the report's: but not `Q2 last year`, nor `last year's Q2`. */
function partAt(text: string, from: number): TimeNamed | undefined {
  PART_ALONE.lastIndex = from
  const printed = PART_ALONE.exec(text)?.[0]
  const label = printed === undefined ? undefined : readPart(printed)
  if (printed === undefined || label === undefined) return undefined
  if (
    /\b(?:last|previous|prior|next|same)(?: year['’]?s?)?\s*$/i.test(text.slice(Math.max(0, from - 24), from))
  )
    return undefined
  return {is: 'period', label, from, to: from + printed.length}
}
