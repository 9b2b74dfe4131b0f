import type {Coverage} from '../model/document.ts'
import {byCodeUnit} from '../model/identity.ts'
import {COUNCIL_AT_MOST, firstOf, type Some} from './report/at-most.ts'
import {damagedOf, failedChecksOf, messageKindsOf, type Doubt, type MessageKind} from './report/doubts.ts'
import {trendFacts, type TrendFacts} from './report/trend-facts.ts'
import type {Shard, ShardDocument} from './shard.ts'

/** What the page about a package tells of one council. */
export interface ReportFacts {
  readonly authority: string | null
  /** the reports that are counted, and a line on each of the first */
  readonly reports: Some<ReportLine>
  /** how many reports were not counted, since they are others of these in another format */
  readonly twins: number
  readonly years: readonly string[]
  readonly tables: number
  readonly indicators: number
  readonly commitments: number
  readonly officers: number
  readonly series: number
  readonly seriesOverTwoYears: number
  readonly candidates: number
  readonly coverage: Coverage
  readonly damaged: Some<Doubt>
  readonly messages: readonly MessageKind[]
  readonly failedChecks: Some<Doubt>
  readonly trends: TrendFacts
}

/** A report that was read. */
export interface ReportLine {
  readonly path: string
  readonly file: string
  readonly period: string | null
  readonly tables: number
  readonly indicators: number
  readonly commitments: number
  readonly unplaced: number
}

/** A report is looked for by its path. */
export function byPath(a: ReportLine, b: ReportLine): number {
  return byCodeUnit(a.path, b.path)
}

/**
 * What the page tells of one council: all counts, and of everything listed what matters most.
 *
 * Facts of all councils are in memory at once and stored as JSON, so what each keeps has a bound, however many reports
 * and faults there are.
 */
export function reportFacts(shard: Shard): ReportFacts {
  const {trends} = shard
  const documents = shard.documents.filter(({countedAs}) => countedAs === undefined)
  const sum = (of: (one: ShardDocument) => number): number =>
    documents.reduce((total, one) => total + of(one), 0)
  const [authority = null] = trends.documents.flatMap(({authority: name}) => name ?? [])
  return {
    authority,
    reports: firstOf(documents.map(lineOf), byPath, COUNCIL_AT_MOST.reports),
    twins: shard.documents.length - documents.length,
    years: [...new Set(documents.flatMap(({document}) => document.period?.year ?? []))].sort(),
    tables: sum(({document}) => document.tables.length),
    indicators: sum(({document}) => document.indicators.length),
    commitments: sum(({document}) => document.commitments.length),
    officers: trends.officers.length,
    series: trends.series.length,
    seriesOverTwoYears: trends.summary.seriesOverTwoYears,
    candidates: trends.candidates.length,
    coverage: {
      characters: sum(({document}) => document.coverage.characters),
      table: sum(({document}) => document.coverage.table),
      heading: sum(({document}) => document.coverage.heading),
      text: sum(({document}) => document.coverage.text),
      furniture: sum(({document}) => document.coverage.furniture),
      unplaced: sum(({document}) => document.coverage.unplaced),
    },
    damaged: damagedOf(documents),
    messages: messageKindsOf(shard),
    failedChecks: failedChecksOf(documents),
    trends: trendFacts(trends, shard.documents),
  }
}

function lineOf({document, file}: ShardDocument): ReportLine {
  return {
    path: document.source.path,
    file,
    period: document.period?.label ?? null,
    tables: document.tables.length,
    indicators: document.indicators.length,
    commitments: document.commitments.length,
    unplaced: document.coverage.unplaced,
  }
}
