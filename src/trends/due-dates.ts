import type {Commitment} from '../model/commitment.ts'
import type {Due, Slip} from '../model/commitment-course.ts'
import {splitTrailingDate} from '../words/trailing-date.ts'
import {edtfDays} from '../words/edtf-days.ts'
import {isOpen} from '../words/read-start.ts'
import type {Entry} from './group.ts'

/**
 * When a commitment is due, as its row says: in its column, or failing that at the end of its sentence.
 *
 * A start (`From March 2008`) is no due date, whatever stands at the end of the sentence.
 */
export function dueOf({timescale, commitment}: Commitment): Due | undefined {
  if (timescale !== undefined)
    return isOpen(timescale.edtf ?? '') ? undefined : {...timescale, from: 'timescale'}
  const {raw, edtf} = splitTrailingDate(commitment)
  return raw === undefined || edtf === undefined || isOpen(edtf) ? undefined : {raw, edtf, from: 'text'}
}

/**
 * Find each change of the date, from one report that gives one to the next that does.
 *
 * A date that was only made more or less exact (`2005/06`, `March 2006`) did not move.
 *
 * @param rows  in the order in which the reports were made
 */
export function slipsOf(rows: readonly Entry<Commitment>[]): Slip[] {
  const dated = rows.flatMap(({document, record}) => {
    const edtf = dueOf(record)?.edtf
    const month = edtf === undefined ? undefined : lastMonth(edtf)
    return edtf === undefined || month === undefined ? [] : [{document, record, edtf, month}]
  })
  return dated.slice(1).flatMap(({document, record, edtf, month}, place): Slip[] => {
    const before = dated[place]
    if (before === undefined || before.month === month) return []
    return [
      {
        document: document.id,
        record: record.id,
        period: document.period?.label ?? null,
        from: before.edtf,
        to: edtf,
        months: month - before.month,
        figuresChanged: figuresOf(record) !== figuresOf(before.record),
      },
    ]
  })
}

/** Months from the year 0 to the last month that a date may mean. */
function lastMonth(edtf: string): number | undefined {
  const last = edtfDays(edtf)?.last
  return last === undefined ? undefined : Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7))
}

/** The figures of the sentence, its trailing date aside. */
function figuresOf({commitment}: Commitment): string {
  return (splitTrailingDate(commitment).text.match(/\d[\d,.]*\d|\d/g) ?? []).join(' ')
}
