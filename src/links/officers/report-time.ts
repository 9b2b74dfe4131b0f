import type {Document} from '../../model/document.ts'
import type {PeriodPart} from '../../model/period.ts'

const YEARS_IN: Readonly<Record<PeriodPart, number>> = {
  Q1: 0.25,
  Q2: 0.5,
  H1: 0.5,
  Q3: 0.75,
  Q4: 1,
  H2: 1,
  annual: 1,
}

/** When a report's period ends, in years and quarters of one; absent where it says no period. */
export function reportTime({period}: Document): number | undefined {
  const year = Number(period?.year.slice(0, 4))
  return period === null || !Number.isInteger(year) ? undefined : year + YEARS_IN[period.part]
}
