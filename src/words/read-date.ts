import {financialEdtf, fullYear, readFinancialYear} from './financial-year.ts'
import {monthOf} from './month-of.ts'
import {readQuarter} from './read-part.ts'

/** EDTF's numbers for the seasons. */
const SEASONS: Readonly<Record<string, number>> = {spring: 21, summer: 22, autumn: 23, winter: 24}
/** Words before a date that tell how it is meant and leave the date what it is. */
const LEADING =
  /^(?:(?:by|before|from|in|during|until|since|at|the|(?:end|start|beginning|middle)(?:\s+of)?|early|mid|late)\b[\s-]*)+/i

/**
 * Read a date or a deadline: `July 2004`, `Sept 03`, `31/3/02`, `31 March 2005`, `By Spring 2002`, `2005/06`, `2005`.
 *
 * @returns EDTF, or `undefined` where the words fix no time
 */
export function readDate(text: string): string | undefined {
  const words = text.trim().replace(LEADING, '').replace(/\.$/, '')
  return readDay(words) ?? readMonth(words) ?? readSeason(words) ?? readYearAlone(words)
}

/** Read a day: `31/3/02`, `31st March 2005`, `2005-03-31`. No day that a calendar has not. */
export function readDay(text: string): string | undefined {
  const iso = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(text)
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)?\d{2})$/.exec(text)
  if (numeric !== null) return dayOf(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]))
  const worded = /^(\d{1,2})\s*(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+((?:19|20)?\d{2})$/i.exec(
    text,
  )
  const month = monthOf(worded?.[2] ?? '')
  if (worded === null || month === undefined) return undefined
  return dayOf(fullYear(worded[3] ?? ''), month, Number(worded[1]))
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
  const worded = /^([a-z]{3,9})[.,]?(?:\s*-?\s*)['’]?((?:19|20)?\d{2})$/i.exec(text)
  const month = monthOf(worded?.[1] ?? '')
  return worded === null || month === undefined ? undefined : `${fullYear(worded[2] ?? '')}-${pad(month)}`
}

/** `Summer 2003`, `autumn 04`, and where one runs into another both. */
export function readSeason(text: string): string | undefined {
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

/** `2005`, `2005/06`, `Q2 2005/06`. */
function readYearAlone(text: string): string | undefined {
  const quarter = readQuarter(text)
  const rest = text.replace(/^(?:q(?:uarter|tr)?\s*\d|\w+ quarter)(?: of)?[\s,]+/i, '')
  const year = /^\d+\s*[/–—-]\s*\d+$/.test(rest) ? readFinancialYear(rest) : undefined
  if (year !== undefined) return financialEdtf(year, quarter === undefined ? undefined : `Q${quarter}`)
  return /^(19|20)\d{2}$/.test(text) ? text : undefined
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
