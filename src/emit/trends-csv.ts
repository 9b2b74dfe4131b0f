import type {ObsStatus, Point, PointSource, Series, Trends} from '../model/trends.ts'
import type {Value} from '../model/value.ts'
import {toCsv} from './csv.ts'
import {periodEdtf} from './period-edtf.ts'
import {placeText} from './place.ts'

const HEADER = [
  'authority',
  'series',
  'code',
  'title',
  'period',
  'period_edtf',
  'measure',
  'value',
  'unit',
  'obs_status',
  'shorthand',
  'status',
  'document',
  'page_or_line',
  'raw',
]

/**
 * The series as tidy CSV: one row an observation, so a figure that two reports give is two rows.
 *
 * `value` is a number wherever the report prints one and nothing else; `raw` has the words. `document` is the
 * report's path.
 */
export function emitTrendsCsv(trends: Trends): string {
  const names = documentNames(trends)
  const rows = trends.series.flatMap((series) =>
    series.points.flatMap((point) => point.sources.map((source) => rowOf(series, point, source, names))),
  )
  return toCsv([HEADER, ...rows])
}

/** Paths, with the document's id behind those that two documents share. */
function documentNames({documents}: Trends): ReadonlyMap<string, string> {
  const count = new Map<string, number>()
  for (const {path} of documents) count.set(path, (count.get(path) ?? 0) + 1)
  return new Map(documents.map(({id, path}) => [id, (count.get(path) ?? 0) > 1 ? `${path}#${id}` : path]))
}

function rowOf(
  series: Series,
  point: Point,
  source: PointSource,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const {period, measure, value, obsStatus, status} = point
  const code = series.codes.find(({periods}) => periods.includes(period))?.code ?? series.code ?? ''
  const about = [series.authority ?? '', series.id, code, series.title]
  const figure = [
    period,
    periodEdtf(period) ?? '',
    measure,
    figureOf(value),
    unitOf(value) ?? series.unit ?? '',
  ]
  const marks = [obsStatus, shorthand(series, point), status]
  const where = [names.get(source.document) ?? source.document, placeText(source.position), source.raw]
  return [...about, ...figure, ...marks, ...where]
}

const OPERATORS = {lt: '<', le: '<=', gt: '>', ge: '>='} as const

/** `<5` is not 5: a bound keeps its sign, and is text to a reader of numbers. */
function figureOf(value: Value): string {
  switch (value.type) {
    case 'number':
      return `${value.op ? OPERATORS[value.op] : ''}${value.value}`
    case 'range':
      return `${value.low}..${value.high}`
    case 'boolean':
      return String(value.value)
    case 'date':
      return value.edtf
    case 'level':
      return String(value.value ?? value.text)
    case 'relative':
    case 'text':
      return value.text
    case 'missing':
      return ''
    default:
      return value satisfies never
  }
}

function unitOf(value: Value): string | undefined {
  return value.type === 'number' || value.type === 'range' || value.type === 'relative'
    ? value.unit
    : undefined
}

/** The Government Statistical Service's symbols; it has none for “definition differs”, which breaks a series too. */
const SYMBOLS: Readonly<Record<ObsStatus, string>> = {
  A: '',
  B: '[b]',
  D: '[b]',
  E: '[e]',
  P: '[p]',
  O: '[x]',
  L: '[x]',
  M: '[z]',
}

function shorthand(series: Series, point: Point): string {
  const qualifiers = point.value.qualifiers ?? []
  const replaced = series.points.some(
    ({period, measure, status}) =>
      status === 'superseded' && period === point.period && measure === point.measure,
  )
  const symbols = [
    SYMBOLS[point.obsStatus],
    qualifiers.includes('estimated') ? '[e]' : '',
    qualifiers.includes('provisional') ? '[p]' : '',
    qualifiers.includes('revised') || (replaced && point.status === 'current') ? '[r]' : '',
  ]
  return [...new Set(symbols)]
    .filter((symbol) => symbol !== '')
    .sort()
    .join(' ')
}
