import type {TrendsSummary} from '../model/trends.ts'
import type {Producer} from '../model/producer.ts'
import type {ReportFacts} from '../package/report-facts.ts'
import type {Comparable} from '../trends/comparators.ts'
import type {LinkFacts} from './tasks.ts'

/** The lists of trends that a council has a part of, in the order of the trend JSON. */
export const TREND_LISTS = ['documents', 'series', 'commitments', 'officers', 'candidates'] as const
export type TrendList = (typeof TREND_LISTS)[number]
/** A list that a council has a part of. */
export type PartList = TrendList | 'messages'

/** What trends come to in numbers: messages may be many, and are copied from part to whole. */
export type SummaryCounts = Omit<TrendsSummary, 'messages'>

/**
 * How parts are laid out on disk: one more wherever that changes, so that no part of another layout is carried over.
 */
export const LAYOUT = 5

/** The files of one council's part of a package; the facts are written last, so where they are, all is. */
export const PARTS = {
  facts: 'facts.json',
  digest: 'digest',
  csv: (sheet: string): string => `${sheet}.csv`,
  parquet: (sheet: string): string => `${sheet}.parquet`,
  /** items of JSON, a line each, parted by commas: the inside of a list */
  list: (list: PartList): string => `${list}.items`,
  trendsCsv: 'trends.csv',
  concordance: 'concordance.csv',
  revisions: 'revisions.csv',
  quality: 'quality.json',
} as const

/** What the whole of a package needs to know of one council's part. */
export interface ShardFacts {
  readonly same: readonly {readonly document: string; readonly counted: string; readonly reason: string}[]
  /** of each sheet */
  readonly rows: Readonly<Record<string, number>>
  readonly summary: SummaryCounts
  readonly producer: Producer
  readonly comparable: readonly Comparable[]
  readonly report: ReportFacts
  /** what came of decisions here: kept, for what is to be told of them shows only over all councils */
  readonly decisions: LinkFacts
}

/** Items as their council's part has them; inside of JSON on one line there is no raw end of line. */
export function itemsIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(',\n')
}
