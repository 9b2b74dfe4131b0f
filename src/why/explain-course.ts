import type {Finding} from '../model/explanation.ts'
import type {CommitmentChain} from '../model/trends.ts'
import {count} from './words.ts'

/** What a chain says of when it was promised and due, how it stood and what became of it, each with the row that says so. */
export function explainCourse({promised, slips, statuses, outcome}: CommitmentChain): Finding[] {
  return [
    {about: 'timescale', says: `promised in the report of ${nameOf(promised.period)}`, id: promised.record},
    ...slips.map(({period, from, to, months, figuresChanged, record}): Finding => {
      const moved = months > 0 ? `${count(months, 'month')} later` : `${count(-months, 'month')} earlier`
      const changed = figuresChanged ? ', and its figures changed with it' : ''
      return {
        about: 'timescale',
        says: `due ${to} and no longer ${from}, ${moved}, by the report of ${nameOf(period)}${changed}`,
        id: record,
      }
    }),
    ...statuses.map(({period, status, said, record}): Finding => {
      const by = said === 'then' ? 'by its own report' : 'as a later report says'
      return {about: 'status', says: `${status} in ${period}, ${by}`, id: record}
    }),
    {about: 'status', says: sayOutcome(outcome), id: outcome.record},
  ]
}

function sayOutcome({became, from, period, laterReports}: CommitmentChain['outcome']): string {
  const report = `the report of ${nameOf(period)}`
  switch (became) {
    case 'achieved':
    case 'ended':
      return `${became}, by the ${from} in ${report}`
    case 'open':
      return `still open in ${report}, the last there is`
    case 'not-heard-of-again':
      return `not heard of again after ${report}, in ${count(laterReports, 'later report')}`
    default:
      return became satisfies never
  }
}

function nameOf(period: string | null): string {
  return period ?? 'an unknown period'
}
