import type {Point, PointSource, Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'
import {codeInForce} from './code-in-force.ts'
import {csvChunks} from './csv.ts'
import {CSV_COLUMNS} from './csv-columns.ts'
import {figureText, unitOfPoint} from './figure-text.ts'
import {periodEdtf} from './period-edtf.ts'
import {placeText} from './place.ts'
import {reportNames} from './report-names.ts'
import {shorthandOf} from './shorthand.ts'

/**
 * The series as tidy CSV: one row an observation, so a figure that two reports give is two rows.
 *
 * `value` is a number wherever the report prints one and nothing else; `raw` has the words. `code` is the one in
 * force in the period, `title` the latest. `document` is the report's path.
 */
export function trendsCsv(trends: Trends): Generator<string> {
  return csvChunks(rowsOf(trends))
}

function* rowsOf(trends: Trends): Generator<readonly string[]> {
  const names = reportNames(trends)
  yield CSV_COLUMNS.map(({name}) => name)
  for (const series of trends.series)
    for (const point of series.points) {
      const facts = factsOf(series, point)
      for (const source of point.sources) yield [...facts, ...whereIs(source, names)]
    }
}

/** What the rows of one point share: all but where it stands. */
function factsOf(series: Series, point: Point): readonly string[] {
  const {period, measure, value, obsStatus, status} = point
  const about = [series.authority ?? '', series.id, codeInForce(series, period), series.title]
  const figure = [period, periodEdtf(period) ?? '', measure, figureText(value), unitOfPoint(series, point)]
  return [...about, ...figure, obsStatus, shorthandOf(series, point), status]
}

function whereIs(source: PointSource, names: ReadonlyMap<string, string>): readonly string[] {
  return [names.get(source.document) ?? source.document, placeText(source.position), source.raw]
}
