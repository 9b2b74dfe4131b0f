import type {StatusNow} from '../model/commitment.ts'
import {once} from '../model/once.ts'
import type {Table} from '../model/table.ts'
import {MONTH_NAMED} from '../words/month-of.ts'
import {isColour, readStatus, type ReadStatus, wordOf} from './read-status.ts'

const WORDS =
  'red|amber|green|yellow|achieved|completed?|on target|on track|fully achieved|ended|discontinued|withdrawn'
/** A remark on the status: `Green (was Amber at Q1) - work has begun`. */
const REMARK = String.raw`(?:\s*\([^()]{1,40}\))?`
/** What parts a status from the words that explain it: a mark, never a blank alone (`Green Travel Plan`, `Achieved 85%`). */
const PARTED = String.raw`(?=\s*$|\s*[:;]\s|\.(?:\s|$)|\s+[-–—]\s|[–—]\s|\s*\n)`
const LEAD = new RegExp(String.raw`^(?:(?:${WORDS})\b${REMARK}|[RAG]${REMARK}(?!\.))${PARTED}`, 'i')
/** `Completed June 2004`: the day or the month that it was done in stands behind the word alone. */
const DONE_IN = new RegExp(
  String.raw`^completed (?:(?:in|on) )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH_NAMED} (?:19|20)?\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?=\s*$|[.,;:]|\s[-–—]\s)`,
  'i',
)
/** Behind `Achieved: 85%` or `Green - 4` the word is a label; behind `Complete: no` it is denied; `Red - Amber` is two. */
const TAKEN_BACK =
  /^\s*(?::\s*[£<>=≤≥]?\d|[:;.–—-]+\s*(?:\d+\s*$|(?:no|not|yes|n\/a|none)\b|(?:red|amber|green|yellow|[rag])\b(?!\s+\p{L})))/iu

/**
 * The status that the first words of a cell on progress say, where a mark parts them from what explains it: `Green - all
 * managers have been trained`, `Achieved. New charges were approved`.
 *
 * A letter alone may as well number a list: it is a status where the cells of its table begin with two of the colours at
 * least.
 *
 * @returns  `null` where the words only begin as a status does
 */
export function leadingStatus(progress: string, table: Table): ReadStatus | null {
  const lead = leadOf(progress)
  if (lead === undefined) return null
  if (/^\p{L}(?!\p{L})/u.test(lead) && !rateByColour(table)) return null
  const read = readStatus(lead, [])
  return read === null || read.now === 'unknown' ? null : read
}

const MAY_LEAD = new RegExp(String.raw`^(?:${WORDS}|[RAG]\b)`, 'i')

function leadOf(progress: string): string | undefined {
  if (!MAY_LEAD.test(progress)) return undefined
  const lead = DONE_IN.exec(progress)?.[0] ?? LEAD.exec(progress)?.[0]
  if (lead === undefined || wordOf(lead.replace(/\(.*/, '')) === undefined) return undefined
  return TAKEN_BACK.test(progress.slice(lead.length)) ? undefined : lead.trim()
}

/** Do the cells on progress begin with two of the colours, in words or letters? */
const rateByColour = once((table: Table): boolean => {
  const column = table.columns.findIndex(({role}) => role === 'comment')
  const colours = new Set<StatusNow>()
  for (const {cells} of table.rows) {
    const lead = leadOf(cells[column] ?? '')
    const now = lead === undefined ? undefined : wordOf(lead.replace(/\(.*/, ''))
    if (isColour(now)) colours.add(now)
  }
  return colours.size > 1
})
