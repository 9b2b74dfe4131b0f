/** What a period is of; figures of two kinds are never set side by side. */
export type PeriodKind =
  'financial-year' | 'academic-year' | 'calendar-year' | 'part-year' | 'day' | 'span' | 'other'

const KINDS: readonly (readonly [PeriodKind, RegExp])[] = [
  ['financial-year', /^\d{4}\/\d{2}$/],
  ['academic-year', /^AY\d{4}\/\d{2}$/],
  ['calendar-year', /^\d{4}$/],
  ['part-year', /^(?:AY)?\d{4}(?:\/\d{2})? (?:H[12]|Q[1-4](?:-Q[1-4])?)$/],
  ['span', /\.\./],
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  // a month or a season is less than a year too
  ['part-year', /^\d{4}-\d{2}$/],
]

/** What kind of period a label of ours names. */
export function periodKind(label: string): PeriodKind {
  return KINDS.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other'
}

/** The year in which a period begins; `undefined` where the label names none. */
export function startYear(label: string): number | undefined {
  const digits = /\d{4}/.exec(label)?.[0]
  return digits === undefined ? undefined : Number(digits)
}

/** The financial year in force for a period: for a fact that is known by financial years. */
export function financialYear(label: string): string | undefined {
  const year = startYear(label)
  return year === undefined ? undefined : `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** Is it one whole year, of whatever calendar? */
export function isWholeYear(label: string): boolean {
  const kind = periodKind(label)
  return kind === 'financial-year' || kind === 'academic-year' || kind === 'calendar-year'
}
