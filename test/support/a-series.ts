import type {Point, Series} from '../../src/model/series.ts'
import type {Trends} from '../../src/model/trends.ts'

/** A point of a series, a plain actual but for what is said. */
export function aPoint(said: Partial<Point> = {}): Point {
  const source = {document: 'd1', record: 'r1', position: {line: 9, endLine: 9}, raw: '90%'}
  const value = {type: 'number', value: 90, unit: '%', decimals: 0, raw: '90%'} as const
  return {
    period: '2002/03',
    measure: 'actual',
    value,
    status: 'current',
    obsStatus: 'A',
    sources: [source],
    ...said,
  }
}

/** A series of one authority, with one point but for what is said. */
export function aSeries(said: Partial<Series> = {}): Series {
  return {
    id: 's1',
    authority: 'Leicestershire County Council',
    code: 'BV8',
    codes: [],
    title: 'Invoices paid on time',
    titles: [],
    unit: '%',
    polarity: 'higher',
    polarityFrom: 'reference',
    points: [aPoint()],
    changes: [],
    targets: [],
    breaks: [],
    comparators: [],
    links: [],
    flags: [],
    was: [],
    ...said,
  }
}

/** Trends of one report, with these series and nothing else but what is said. */
export function someTrends(series: readonly Series[], said: Partial<Trends> = {}): Trends {
  const authority = 'Leicestershire County Council'
  return {
    schema: 'outturn/trends/1',
    producer: {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'},
    documents: [{id: 'd1', path: 'x.txt', sha256: '0'.repeat(64), authority, period: '2003/04 H1'}],
    series,
    commitments: [],
    officers: [],
    candidates: [],
    summary: {
      documents: 1,
      authorities: 1,
      tables: 1,
      indicators: 1,
      observations: 1,
      commitments: 0,
      series: series.length,
      seriesOverTwoYears: 0,
      seriesWithTwoOutturns: 0,
      officers: 0,
      candidates: 0,
      messages: [],
    },
    ...said,
  }
}
