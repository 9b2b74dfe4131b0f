import type {Commitment} from '../model/commitment.ts'
import type {StatusAt} from '../model/commitment-course.ts'
import {byCodeUnit} from '../model/identity.ts'
import {periodEnd} from '../words/period-end.ts'
import type {Entry} from './group.ts'

/**
 * How a commitment stood from period to period.
 *
 * A report says how it stands, and may say how it stood before; that counts where no report of that period is
 * at hand.
 *
 * @param rows  in the order in which the reports were made
 * @returns     by period
 */
export function statusesOf(rows: readonly Entry<Commitment>[]): StatusAt[] {
  const then = rows.flatMap(({document, record}): StatusAt[] => {
    const period = document.period?.label
    if (record.status === null || period === undefined) return []
    return [{document: document.id, record: record.id, period, status: record.status.now, said: 'then'}]
  })
  const known = new Set(then.map(({period}) => period))
  const later = rows.flatMap(({document, record}): StatusAt[] => {
    const {previous, previousPeriod} = record.status ?? {}
    if (previous === undefined || previousPeriod === undefined || known.has(previousPeriod)) return []
    return [
      {document: document.id, record: record.id, period: previousPeriod, status: previous, said: 'later'},
    ]
  })
  return [...then, ...later].sort(
    (a, b) => byCodeUnit(periodEnd(a.period), periodEnd(b.period)) || byCodeUnit(a.record, b.record),
  )
}
