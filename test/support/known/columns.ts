export type MeasureRole = 'actual' | 'target' | 'estimate' | 'variance' | 'comparator'
export type KnownRole = MeasureRole | 'code' | 'description' | 'unit' | 'priority' | SaidRole

/** Columns of words about an indicator. */
export type SaidRole = 'status' | 'direction' | 'polarity' | 'officer' | 'comment'

/** A column: its head in two parts, that may stand on two lines, and what its figures are. */
export interface KnownColumn {
  readonly role: KnownRole
  readonly words: string
  /** the year as printed; '' where the head has none */
  readonly printed: string
  /** the period of its figures, in the contract's spelling; none where the head leaves it open */
  readonly period?: string
  /** is the year printed before the words? */
  readonly yearFirst?: boolean
}

function two(year: number): string {
  return String(year % 100).padStart(2, '0')
}

/** `2003` → `2003/04`. */
export function yearLabel(from: number): string {
  return `${from}/${two(from + 1)}`
}

/** Is this a column of figures? */
export function isMeasureRole(role: KnownRole): role is MeasureRole {
  return (
    role === 'actual' ||
    role === 'target' ||
    role === 'estimate' ||
    role === 'variance' ||
    role === 'comparator'
  )
}

/** A head on one line. */
export function headOf({words, printed, yearFirst}: KnownColumn): string {
  return (yearFirst === true ? `${printed} ${words}` : `${words} ${printed}`).trim()
}
