import {groupBy} from '../model/group-by.ts'
import type {Point, PointSource, Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'
import {codeInForce} from './code-in-force.ts'
import {csvChunks} from './csv.ts'
import {figureText, unitOfPoint} from './figure-text.ts'
import {isOnOtherBasis} from './other-basis.ts'
import {placeText} from './place.ts'
import {reportNames} from './report-names.ts'
import {isRoundingOf} from './rounding.ts'
import {timeOrder} from './time-order.ts'
import {figureOf} from './whole-year.ts'

const HEADER = [
  'authority',
  'series',
  'code',
  'title',
  'measure',
  'period',
  'vintage',
  'document',
  'report_period',
  'page_or_line',
  'value',
  'unit',
  'status',
  'revision',
  'difference',
  'raw',
]

/** One report's word on a figure. */
interface Vintage {
  readonly point: Point
  readonly source: PointSource
}

/**
 * The revisions triangle as CSV: of each figure that reports give differently, what each of them gave, in order.
 *
 * A row is a figure in one report, `vintage` its number from 1. `revision` is first, unchanged, rounded or
 * revised against the vintage before; `difference` is in the unit of the figure. Laid out with periods down and
 * `vintage` or `document` across it is the triangle.
 */
export function revisionsCsv(trends: Trends): Generator<string> {
  return csvChunks(rowsOf(trends))
}

function* rowsOf(trends: Trends): Generator<readonly string[]> {
  const [names, order] = [reportNames(trends), timeOrder(trends)]
  const periods = new Map(trends.documents.map(({id, period}) => [id, period ?? '']))
  yield HEADER
  for (const series of trends.series)
    for (const vintages of restated(series, order))
      for (const [i, vintage] of vintages.entries()) {
        const {point, source} = vintage
        yield [
          ...aboutOf(series, point),
          String(i + 1),
          names.get(source.document) ?? source.document,
          periods.get(source.document) ?? '',
          placeText(source.position),
          figureText(point.value),
          unitOfPoint(series, point),
          point.status,
          ...revisionOf(point, vintages[i - 1]?.point),
          source.raw,
        ]
      }
}

function aboutOf(series: Series, {measure, period}: Point): readonly string[] {
  return [series.authority ?? '', series.id, codeInForce(series, period), series.title, measure, period]
}

/** The figures of a series that reports give in two ways, each with all its vintages in order of the reports. */
function restated({points}: Series, order: ReadonlyMap<string, number>): readonly (readonly Vintage[])[] {
  const figures = points.filter((point) => point.value.type !== 'missing' && !isOnOtherBasis(point))
  const alike = groupBy(figures, ({period, measure}) => `${measure} ${period}`)
  return [...alike.values()]
    .filter((all) => all.length > 1)
    .map((all) =>
      all
        .flatMap((point) => point.sources.map((source) => ({point, source})))
        .sort((a, b) => (order.get(a.source.document) ?? 0) - (order.get(b.source.document) ?? 0)),
    )
}

function revisionOf(now: Point, before: Point | undefined): readonly [string, string] {
  if (before === undefined) return ['first', '']
  if (now === before) return ['unchanged', '']
  const [a, b] = [figureOf(before), figureOf(now)]
  const difference = a === undefined || b === undefined ? '' : String(Number((b - a).toPrecision(12)))
  const rounded = isRoundingOf(now, before) || isRoundingOf(before, now)
  return [rounded ? 'rounded' : 'revised', difference]
}
