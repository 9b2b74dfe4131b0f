import {seriesChart} from '../../emit/chart.ts'
import {unitOfPoint} from '../../emit/figure-text.ts'
import {lookUpName} from '../../emit/report/measure.ts'
import {changeWords, greatestFirst} from '../../emit/report/movers.ts'
import {runOf, type Run} from '../../emit/report/run.ts'
import {missedTargets} from '../../emit/report/targets.ts'
import {shorthandOf} from '../../emit/shorthand.ts'
import {valueWords} from '../../emit/value-words.ts'
import {outturnsOf} from '../../emit/whole-year.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Point, Series} from '../../model/series.ts'
import type {Trends} from '../../model/trends.ts'
import type {ShardDocument} from '../shard.ts'
import {placeShown, shortened, some, type Some} from './doubts.ts'

/** Where a figure stands. */
export interface Cited {
  readonly path: string
  readonly file: string
  readonly place: string
}

/** A series: how many figures it has, and the latest outturn, where it has one. */
export interface LongSeries {
  readonly measure: string
  readonly points: number
  readonly outturns: number
  readonly from: string
  readonly to: string
  readonly latest: string
}

/** A measure that moved, one way or another. */
export interface Moved {
  readonly measure: string
  readonly from: string
  readonly to: string
  readonly change: string
  readonly source: Cited | null
}

/** A measure that missed its latest target that could be judged. */
export interface MissedTarget {
  readonly measure: string
  readonly period: string
  readonly target: string
  readonly outturn: string
  readonly times: string
  readonly source: Cited | null
}

/** A series worth drawing: a drawing that shows it whole, its figures in words within. */
export interface Chart {
  readonly series: string
  readonly svg: string
}

/** What the page tells of the series of one council. */
export interface TrendFacts {
  readonly longest: Some<LongSeries>
  readonly improved: Some<Moved>
  readonly worsened: Some<Moved>
  readonly missed: Some<MissedTarget>
  readonly charts: readonly Chart[]
}

const SERIES_AT_MOST = 20
/** of each scale, since the scales cannot be set against each other */
const MOVED_AT_MOST = 5
const MISSED_AT_MOST = 15
const CHARTS_AT_MOST = 6
const LONGEST_CHARTS = 3
const SCALES: readonly Run['size']['scale'][] = ['points', 'per cent', 'none']

/** The series of a council that tell most: the longest, those that moved most, and the targets that were missed. */
export function trendFacts(
  {series: all}: Pick<Trends, 'series'>,
  documents: readonly ShardDocument[],
): TrendFacts {
  const cite = citing(documents)
  const long = longestFirst(all)
  const runs = all.flatMap((series) => runOf(series) ?? [])
  const movedMost = ranked(runs.filter(({direction}) => direction !== 'unchanged')).shown
  const moved = (direction: Run['direction']): Some<Moved> => {
    const {total, shown} = ranked(runs.filter((run) => run.direction === direction))
    return {total, shown: shown.map((run) => movedOf(run, cite))}
  }
  const missed = missedTargets(all)
  return {
    longest: {total: long.length, shown: long.slice(0, SERIES_AT_MOST).map(longOf)},
    improved: moved('improved'),
    worsened: moved('worsened'),
    missed: {
      total: missed.length,
      shown: some(missed, MISSED_AT_MOST).shown.map((one) => ({
        measure: measureOf(one.series),
        period: one.target.period,
        target: figureOf(one.series, one.target),
        outturn: figureOf(one.series, one.outcome),
        times: `${one.missed} of ${one.judged}`,
        source: cite(one.outcome),
      })),
    },
    charts: chartsOf([...long.slice(0, LONGEST_CHARTS), ...movedMost.map(({series}) => series), ...long]),
  }
}

/** The greatest changes of each scale. */
function ranked(runs: readonly Run[]): Some<Run> {
  const shown = SCALES.flatMap((scale) =>
    runs
      .filter(({size}) => size.scale === scale)
      .sort(greatestFirst)
      .slice(0, MOVED_AT_MOST),
  )
  return {total: runs.length, shown}
}

/** The series with the most outturns that can be drawn first, then the one with the most figures of any kind. */
function longestFirst(all: readonly Series[]): readonly Series[] {
  return all
    .map((series) => ({series, outturns: outturnsOf(series).length, points: series.points.length}))
    .sort(
      (a, b) =>
        b.outturns - a.outturns ||
        b.points - a.points ||
        byCodeUnit(lookUpName(a.series), lookUpName(b.series)),
    )
    .map(({series}) => series)
}

function longOf(series: Series): LongSeries {
  const outturns = outturnsOf(series)
  const [first, last] = [outturns[0]?.point, outturns.at(-1)?.point]
  return {
    measure: measureOf(series),
    points: series.points.length,
    outturns: outturns.length,
    from: first?.period ?? '',
    to: last?.period ?? '',
    latest: last === undefined ? '' : figureOf(series, last),
  }
}

function movedOf(run: Run, cite: Cite): Moved {
  const {series, from, to} = run
  const at = (point: Point): string => `${figureOf(series, point)} (${point.period})`
  return {
    measure: measureOf(series),
    from: at(from),
    to: at(to),
    change: shortened(changeWords(run)),
    source: cite(to),
  }
}

function chartsOf(all: readonly Series[]): readonly Chart[] {
  const charts: Chart[] = []
  for (const series of new Set(all)) {
    if (charts.length === CHARTS_AT_MOST) break
    const svg = seriesChart({...series, title: shortened(series.title)}, series.id)
    if (svg !== undefined) charts.push({series: series.id, svg})
  }
  return charts
}

function measureOf({code, title}: Series): string {
  return shortened([code, title].filter((part) => part !== null).join(' '), 160)
}

function figureOf(series: Series, point: Point): string {
  const marks = shorthandOf(series, point)
  const words = shortened(valueWords(point.value, unitOfPoint(series, point)), 60)
  return marks === '' ? words : `${words} ${marks}`
}

type Cite = (point: Point) => Cited | null

/** The latest report that gives a figure. */
function citing(documents: readonly ShardDocument[]): Cite {
  const files = new Map(documents.map((one) => [one.document.id, one]))
  return ({sources}) => {
    const source = sources.at(-1)
    const told = source && files.get(source.document)
    if (source === undefined || told === undefined) return null
    return {path: told.document.source.path, file: told.file, place: placeShown(source.position)}
  }
}
