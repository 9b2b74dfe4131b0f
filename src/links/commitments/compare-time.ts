import type {StatusNow} from '../../model/commitment.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Evidence} from '../../model/link.ts'
import {edtfDays} from '../../words/edtf-days.ts'
import {periodEnd} from '../../words/period-end.ts'
import {remember} from '../../words/remember.ts'
import {entry} from '../compare.ts'
import MODEL from './commitment-model.json' with {type: 'json'}
import type {CommitmentSubject, StatusSeen} from './commitment-subject.ts'

/** How far apart the reports' years are, when the commitments are due, and what their statuses say of each other. */
export function timeEvidence(a: CommitmentSubject, b: CommitmentSubject): Evidence[] {
  return [...dueEvidence(a, b), ...statusEvidence(a, b), entry('time', timeLevel(a, b), MODEL.time)]
}

type TimeLevel = keyof typeof MODEL.time

export function timeLevel(a: CommitmentSubject, b: CommitmentSubject): TimeLevel {
  if (a.year === null || b.year === null) return 'unknown'
  if (a.year === b.year) return 'same year'
  const [earlier, later] = a.year < b.year ? [a.year, b.year] : [b.year, a.year]
  if (later === earlier + 1) return 'next year'
  return a.lore.nextYear(earlier) === later ? 'next report' : 'passed over'
}

function dueEvidence(a: CommitmentSubject, b: CommitmentSubject): Evidence[] {
  const shared = [...a.due].filter((date) => b.due.has(date))
  if (shared.length > 0) {
    return [entry('due', shared.some((date) => !isYear(date)) ? 'same date' : 'same year', MODEL.due)]
  }
  if (a.year === null || b.year === null) return []
  if (a.year === b.year)
    return a.due.size > 0 && b.due.size > 0 ? [entry('due', 'differs, one year', MODEL.due)] : []
  const [earlier, later] = a.year < b.year ? [a, b] : [b, a]
  const ended = earlier.due.size > 0 && [...earlier.due].every((date) => isBefore(date, later.year ?? 0))
  return ended && later.due.size === 0 ? [entry('due', 'ended before', MODEL.due)] : []
}

/** A whole year, calendar or financial. */
function isYear(edtf: string): boolean {
  return /^\d{4}(?:-04\/\d{4}-03)?$/.test(edtf)
}

/** The same dates come in pair after pair. */
const daysIn = remember(edtfDays)

/** Does all that a date may mean lie before a financial year? */
function isBefore(edtf: string, year: number): boolean {
  const last = daysIn(edtf)?.last
  return last !== undefined && last < `${year}-04-01`
}

function statusEvidence(a: CommitmentSubject, b: CommitmentSubject): Evidence[] {
  const [ofB, ofA] = [isAsTold(a, b), isAsTold(b, a)]
  if (ofB === false || ofA === false) return [entry('status', 'not as it was before', MODEL.status)]
  if (ofB === true || ofA === true) return [entry('status', 'as it was before', MODEL.status)]
  if (a.year === null || b.year === null || a.year === b.year) return []
  const [earlier, later] = a.year < b.year ? [a, b] : [b, a]
  const isAlive = later.statuses.length === 0 || later.statuses.some(({now}) => !isEnd(now))
  return isAlive && hasEnded(earlier.statuses) ? [entry('status', 'had ended', MODEL.status)] : []
}

/**
 * Whether what the later report says of periods before is what the reports of those said.
 *
 * @returns  `undefined` where nothing is said of any
 */
function isAsTold(later: CommitmentSubject, earlier: CommitmentSubject): boolean | undefined {
  let told: boolean | undefined
  for (const {previous, previousPeriod} of later.statuses) {
    if (previous === undefined) continue
    for (const {period, now} of earlier.statuses) {
      if (period !== previousPeriod || now === 'unknown') continue
      if (previous !== now) return false
      told = true
    }
  }
  return told
}

/** Did the last report of its year say that it was done or dropped? */
function hasEnded(statuses: readonly StatusSeen[]): boolean {
  if (!statuses.some(({now}) => isEnd(now))) return false
  const last = statuses.toSorted((x, y) => byCodeUnit(periodEnd(x.period), periodEnd(y.period))).at(-1)
  return last !== undefined && isEnd(last.now)
}

function isEnd(status: StatusNow): boolean {
  return status === 'achieved' || status === 'ended'
}
