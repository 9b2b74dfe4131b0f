import type {Random} from './seeded.ts'

/** One thing that a made-up council measures, its figures by year. */
export interface Measure {
  readonly code: string
  readonly title: string
  readonly officer: number
  /** as a report prints it */
  readonly figure: (year: number) => string
  readonly target: (year: number) => string
}

const SHARES = [
  'of invoices paid in time',
  'of pupils with five good grades',
  'of waste that is recycled',
  'of homes that meet the standard',
  'of calls that are answered in time',
  'of buildings that are open to all',
] as const
const NUMBERS = [
  'visits to museums',
  'days lost to sickness',
  'missed collections',
  'burglaries reported',
  'trees planted',
  'complaints upheld',
] as const
const WHO = [
  'by all services',
  'by the county',
  'in the year',
  'among residents',
  'in rural wards',
  'in the town',
  'for tenants',
  'for carers',
] as const

/** Draw the measure of a row: two in three have a code of a national scheme, the others one of the council's. */
export function drawMeasure(random: Random, at: number): Measure {
  const isShare = random.chance(0.6)
  const start = isShare ? random.between(300, 900) / 10 : random.between(100, 9000)
  const drift = isShare ? random.between(-10, 15) / 10 : random.between(-50, 60)
  const noise = random.between(1, 97)
  const value = (year: number): number => {
    const wobble = ((year * noise) % 13) / (isShare ? 10 : 0.5)
    const told = start + drift * (year - 1999) + wobble
    return Math.max(0, isShare ? Math.min(99.9, told) : told)
  }
  const shown = (number: number): string =>
    isShare ? `${number.toFixed(1)}%` : Math.round(number).toLocaleString('en-GB')
  return {
    code: random.chance(0.66) ? `BV${at + 1}` : `LP${at + 1}`,
    title: isShare
      ? `Percentage ${random.pick(SHARES)} ${random.pick(WHO)}, measure ${at + 1}`
      : `Number of ${random.pick(NUMBERS)} ${random.pick(WHO)}, measure ${at + 1}`,
    officer: random.between(0, 1000),
    figure: (year) => shown(value(year)),
    target: (year) => shown(value(year) * 1.02),
  }
}
