import type {Commitment} from '../model/commitment.ts'
import type {Outcome} from '../model/commitment-course.ts'
import {readDate} from '../words/read-date.ts'
import type {Entry} from './group.ts'

/** A progress cell of these words alone, or of how well it was done. */
const DONE =
  /^(?:fully\s+|now\s+|target\s+)?(?:achieved|completed?|done|implemented)(?:\s+(?:and|&)\s+\w+|\s+in\s+full|\s+as\s+planned|\s+(?:on|ahead\s+of|before|to)\s+(?:time|schedule|target|deadline))?[.!]?$/i
/** … or of when: `Completed, March 2006`. What is to be `complete by March 2006` is not. */
const DONE_WHEN =
  /^(?:fully\s+|now\s+)?(?:achieved|completed|done|implemented)(?:\s*[,:;–—-]\s*|\s+(?:in\s+|on\s+)?|\s*(?=\())\(?([^()]+?)\)?[.!]?$/i

type Became = Pick<Outcome, 'became' | 'from'>

/**
 * What became of a commitment, as far as the reports tell.
 *
 * What the last report that has it says counts; then the first report of the unbroken run that says the same is
 * where it was said.
 *
 * @param rows          of one commitment, in the order in which the reports were made, at least one
 * @param laterReports  how many reports of the authority's commitments were made after a rank
 */
export function outcomeOf(
  rows: readonly Entry<Commitment>[],
  laterReports: (rank: number) => number,
): Outcome | undefined {
  const last = rows.at(-1)
  if (last === undefined) return undefined
  const later = laterReports(last.rank)
  const said = becameBy(last.record)
  if (said === undefined) {
    return {
      ...saidBy(last),
      became: later === 0 ? 'open' : 'not-heard-of-again',
      from: 'last-report',
      laterReports: later,
    }
  }
  const run = rows.slice(1 + rows.findLastIndex(({record}) => becameBy(record)?.became !== said.became))
  const first = run[0] ?? last
  return {...saidBy(first), ...(becameBy(first.record) ?? said), laterReports: later}
}

function becameBy({status, progress}: Commitment): Became | undefined {
  if (status?.now === 'achieved' || status?.now === 'ended') return {became: status.now, from: 'status'}
  return status === null && saysDone(progress.trim()) ? {became: 'achieved', from: 'progress'} : undefined
}

function saysDone(progress: string): boolean {
  const when = DONE_WHEN.exec(progress)?.[1]
  return DONE.test(progress) || (when !== undefined && !/^by\b/i.test(when) && readDate(when) !== undefined)
}

function saidBy({document, record}: Entry<Commitment>): Pick<Outcome, 'document' | 'record' | 'period'> {
  return {document: document.id, record: record.id, period: document.period?.label ?? null}
}
