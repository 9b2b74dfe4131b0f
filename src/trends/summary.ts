import type {Document} from '../model/document.ts'
import type {Trends, TrendsSummary} from '../model/trends.ts'
import {spansYears} from '../words/spans-years.ts'

type Counted = Pick<Trends, 'documents' | 'series' | 'commitments' | 'officers' | 'candidates'>

/** Count what was read and what came of it, and collect what went wrong; notes stay with their documents. */
export function summaryOf(documents: readonly Document[], trends: Counted): TrendsSummary {
  const indicators = documents.flatMap((document) => document.indicators)
  return {
    documents: documents.length,
    authorities: new Set(trends.documents.flatMap(({authority}) => authority ?? [])).size,
    tables: count(documents, ({tables}) => tables.length),
    indicators: indicators.length,
    observations: count(indicators, ({observations}) => observations.length),
    commitments: count(documents, ({commitments}) => commitments.length),
    series: trends.series.length,
    seriesOverTwoYears: trends.series.filter((series) => spansYears(series, false)).length,
    seriesWithTwoOutturns: trends.series.filter((series) => spansYears(series, true)).length,
    officers: trends.officers.length,
    candidates: trends.candidates.length,
    messages: documents.flatMap(({id, messages}) =>
      messages.filter(({severity}) => severity !== 'info').map((message) => ({...message, document: id})),
    ),
  }
}

function count<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}
