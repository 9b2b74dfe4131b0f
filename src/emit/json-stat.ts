import type {Point, Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'
import {cubeOf, type Cube} from './json-stat-cube.ts'
import {figureText, unitOfPoint} from './figure-text.ts'
import {placeText} from './place.ts'
import {reportNames} from './report-names.ts'

/** What the codes of CL_OBS_STATUS that we use are called. */
const STATUS_LABELS = {
  A: 'normal value',
  B: 'break in the series',
  D: 'definition differs',
  E: 'estimated',
  P: 'provisional',
  O: 'missing',
  L: 'missing, not collected',
  M: 'missing, cannot exist',
}

const DIMENSION_LABELS = {measure: 'Measure', standing: 'Standing among the reports', period: 'Period'}

/**
 * The series as JSON-stat 2.0: a collection, one dataset a series, in pieces.
 *
 * A dataset's dimensions are the measure (the metric, with the unit), the standing (`current`; `superseded` and
 * `conflicting`, numbered from the second on) and the period (the time). Cells that no report gives are left
 * out; one that a report leaves blank is null, and its status says why. A number is a number, all else its
 * words. Series without a point have no dataset.
 *
 * @see  https://json-stat.org/full/
 */
export function* jsonStat(trends: Trends): Generator<string> {
  const head = {
    version: '2.0',
    class: 'collection',
    label: 'Series over the years from council performance reports',
    extension: {producer: trends.producer, status: {label: STATUS_LABELS}},
  }
  yield `${JSON.stringify(head).slice(0, -1)},"link":{"item":[`
  const names = reportNames(trends)
  let separator = '\n'
  for (const series of trends.series) {
    if (series.points.length === 0) continue
    yield separator + JSON.stringify(datasetOf(series, names))
    separator = ',\n'
  }
  yield '\n]}}\n'
}

function datasetOf(series: Series, names: ReadonlyMap<string, string>): object {
  const cube = cubeOf(series.points)
  const notes = series.breaks.map(({period, reason, evidence}) => `${period}: ${reason}: ${evidence}`)
  return {
    class: 'dataset',
    label: [series.authority, series.code, series.title].filter((part) => part !== null).join(', '),
    source: [...new Set(cube.cells.flatMap(({point}) => reportsOf(point, names)))].sort().join('; '),
    ...(notes.length === 0 ? {} : {note: notes}),
    id: cube.dimensions.map(({id}) => id),
    size: cube.dimensions.map(({categories}) => categories.length),
    role: {time: ['period'], metric: ['measure']},
    dimension: Object.fromEntries(cube.dimensions.map((dimension) => dimensionOf(dimension, series, cube))),
    value: byIndex(cube, cellValue),
    status: byIndex(cube, ({obsStatus}) => obsStatus),
    extension: extensionOf(series, cube, names),
  }
}

function cellValue({value}: Point): number | string | null {
  if (value.type === 'missing') return null
  return value.type === 'number' && value.op === undefined ? value.value : figureText(value)
}

function reportsOf({sources}: Point, names: ReadonlyMap<string, string>): readonly string[] {
  return sources.map(({document}) => names.get(document) ?? document)
}

function dimensionOf(
  {id, categories}: Cube['dimensions'][number],
  series: Series,
  cube: Cube,
): readonly [string, object] {
  const label = Object.fromEntries(categories.map((category) => [category, category]))
  const unit = id === 'measure' && series.unit !== null ? {unit: unitsOf(categories, series.unit, cube)} : {}
  return [id, {label: DIMENSION_LABELS[id], category: {index: categories, label, ...unit}}]
}

function unitsOf(measures: readonly string[], unit: string, {cells}: Cube): object {
  const decimalsOf = (measure: string): number =>
    cells.reduce((most, {point: {measure: own, value}}) => {
      return own === measure && value.type === 'number' ? Math.max(most, value.decimals) : most
    }, 0)
  return Object.fromEntries(
    measures.map((measure) => [measure, {label: unit, decimals: decimalsOf(measure)}]),
  )
}

function extensionOf(series: Series, cube: Cube, names: ReadonlyMap<string, string>): object {
  const {id, authority, code, codes, polarity, polarityFrom, flags} = series
  const ofOtherUnit = cube.cells.filter(({point}) => unitOfPoint(series, point) !== (series.unit ?? ''))
  const place = ({sources}: Point): readonly string[] =>
    sources.map(({document, position}) => `${names.get(document) ?? document}, ${placeText(position)}`)
  return {
    series: id,
    authority,
    code,
    codes,
    polarity,
    polarityFrom,
    flags,
    ...(ofOtherUnit.length === 0
      ? {}
      : {unit: byIndex({cells: ofOtherUnit}, (point) => unitOfPoint(series, point))}),
    sources: byIndex(cube, place),
  }
}

/** JSON-stat's sparse form: cells by their place in the cube, counted with the last dimension fastest. */
function byIndex({cells}: Pick<Cube, 'cells'>, of: (point: Point) => unknown): object {
  return Object.fromEntries(cells.map(({index, point}) => [String(index), of(point)]))
}
