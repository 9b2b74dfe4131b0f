import type {Document} from '../model/document.ts'
import type {Indicator, Observation} from '../model/indicator.ts'
import type {RowWords} from '../model/row-words.ts'
import type {Link} from '../model/link.ts'

/** One record in its report. */
export interface Entry<R> {
  readonly document: Document
  readonly record: R
  /** the report's place in the order in which reports were made */
  readonly rank: number
  /** what persons said of it */
  readonly said?: RowWords
}

/** The records that were found to be one thing, and why. */
export interface Group<R> {
  /** the authority's key, or the report's id where the authority is not known */
  readonly scope: string
  readonly authority: string | null
  readonly members: readonly (Entry<R> & {readonly key: string; readonly id: string})[]
  readonly links: readonly Link[]
}

/** An indicator's row in its report. */
export type IndicatorRow = Entry<Indicator>

/** One figure, with the row and the report that print it. */
export interface Figure extends IndicatorRow {
  readonly observation: Observation
}

export function figuresOf(rows: readonly IndicatorRow[]): Figure[] {
  return rows.flatMap((row) => row.record.observations.map((observation) => ({...row, observation})))
}
