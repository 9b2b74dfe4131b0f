import type {Document} from '../model/document.ts'
import type {PeriodPart} from '../model/period.ts'
import {isWholeYear, startYear} from './period-kind.ts'

/** How far into its year a report is made; what covers a whole year comes after its end. */
const MADE: Readonly<Record<PeriodPart, number>> = {Q1: 1, Q2: 2, H1: 2, Q3: 3, Q4: 4, H2: 4, annual: 4}
const STEPS = 5

/**
 * Place a report in the order in which reports were made.
 *
 * A plan for a year and the outturn of it name one period, and lie a year apart. So an annual report counts as
 * made after its year only if it prints an actual for it; a plan has none yet.
 *
 * @returns  a rank, higher for later; reports of one rank are of one time, as far as anyone can say
 */
export function reportRank(document: Document): number {
  const year = startYear(document.period?.year ?? '')
  const latest = latestActual(document)
  if (year === undefined) return latest === undefined ? -1 : latest * STEPS + MADE.annual
  const part = document.period?.part ?? 'annual'
  const isPlan =
    part === 'annual' && document.indicators.length > 0 && (latest === undefined || latest < year)
  return year * STEPS + (isPlan ? 0 : MADE[part])
}

/** The last year for which the report prints an actual figure. */
function latestActual({indicators}: Document): number | undefined {
  const years = indicators
    .flatMap(({observations}) => observations)
    .filter(
      ({measure, period, value}) => measure === 'actual' && value.type !== 'missing' && isWholeYear(period),
    )
    .flatMap(({period}) => startYear(period) ?? [])
  return years.length === 0 ? undefined : years.reduce((a, b) => Math.max(a, b))
}
