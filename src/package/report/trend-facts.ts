import {seriesChart} from '../../emit/chart.ts'
import {unitOfPoint} from '../../emit/figure-text.ts'
import {changeWords} from '../../emit/report/movers.ts'
import {runOf, type Run} from '../../emit/report/run.ts'
import {missedTargets, type Missed} from '../../emit/report/targets.ts'
import {shorthandOf} from '../../emit/shorthand.ts'
import {valueWords} from '../../emit/value-words.ts'
import {outturnsOf} from '../../emit/whole-year.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Point, Series} from '../../model/series.ts'
import type {Trends} from '../../model/trends.ts'
import type {ShardDocument} from '../shard.ts'
import {COUNCIL_AT_MOST, firstOf, type Some} from './at-most.ts'
import {placeShown, shortened} from './doubts.ts'

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

/** How far a measure moved. */
interface Size {
  readonly measure: string
  readonly scale: Run['size']['scale']
  readonly by: number
}

/** A measure that moved, one way or another. */
export interface Moved extends Size {
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
  /** how often it missed one of those that could be judged */
  readonly missed: number
  readonly judged: number
  readonly source: Cited | null
}

/** A series worth drawing: a drawing that shows it whole, its figures in words within. */
export interface Chart {
  readonly series: string
  readonly outturns: number
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

const SCALES: readonly Run['size']['scale'][] = ['points', 'per cent', 'none']

/** The series with the most outturns that can be drawn first, then the one with the most figures of any kind. */
export function longestFirst(a: Long, b: Long): number {
  return b.outturns - a.outturns || b.points - a.points || byCodeUnit(a.measure, b.measure)
}

type Long = Pick<LongSeries, 'measure' | 'outturns' | 'points'>

/** The latest targets first, of these the measures that missed most of theirs. */
export function mostOftenFirst(a: MissedTarget, b: MissedTarget): number {
  return byCodeUnit(b.period, a.period) || b.missed - a.missed || byCodeUnit(a.measure, b.measure)
}

/** Charts of several parts of a council: those that show most. */
export function clearestFirst(a: Chart, b: Chart): number {
  return b.outturns - a.outturns || byCodeUnit(a.series, b.series)
}

/** The greatest changes of each scale. */
export function movedMost<Item extends Size>(all: readonly Item[]): readonly Item[] {
  const greatestFirst = (a: Item, b: Item): number => b.by - a.by || byCodeUnit(a.measure, b.measure)
  return SCALES.flatMap((scale) => {
    const own = all.filter((one) => one.scale === scale)
    return firstOf(own, greatestFirst, COUNCIL_AT_MOST.moved).shown
  })
}

/** The series of a council that tell most: the longest, those that moved most, and the targets that were missed. */
export function trendFacts(
  {series: all}: Pick<Trends, 'series'>,
  documents: readonly ShardDocument[],
): TrendFacts {
  const cite = citing(documents)
  const long = firstOf(all.map(lengthOf), longestFirst, all.length).shown
  const runs = all.flatMap((series) => runOf(series) ?? []).map((run) => ({...sizeOf(run), run}))
  const moved = (direction: Run['direction']): Some<Moved> => {
    const own = runs.filter(({run}) => run.direction === direction)
    return {total: own.length, shown: movedMost(own).map(({run}) => movedOf(run, cite))}
  }
  const most = movedMost(runs.filter(({run}) => run.direction !== 'unchanged'))
  const missed = missedTargets(all).map((one): MissedTarget => missedOf(one, cite))
  return {
    longest: {total: long.length, shown: long.slice(0, COUNCIL_AT_MOST.longest).map(longOf)},
    improved: moved('improved'),
    worsened: moved('worsened'),
    missed: firstOf(missed, mostOftenFirst, COUNCIL_AT_MOST.missed),
    charts: chartsOf([
      ...long.slice(0, COUNCIL_AT_MOST.longestCharts).map(({series}) => series),
      ...most.map(({run}) => run.series),
      ...long.map(({series}) => series),
    ]),
  }
}

function lengthOf(series: Series): Long & {readonly series: Series} {
  const outturns = outturnsOf(series).length
  return {series, measure: measureOf(series), points: series.points.length, outturns}
}

function missedOf({series, target, outcome, missed, judged}: Missed, cite: Cite): MissedTarget {
  return {
    measure: measureOf(series),
    period: target.period,
    target: figureOf(series, target),
    outturn: figureOf(series, outcome),
    missed,
    judged,
    source: cite(outcome),
  }
}

function sizeOf({series, size: {scale, by}}: Run): Size {
  return {measure: measureOf(series), scale, by}
}

function longOf({series, ...length}: Long & {readonly series: Series}): LongSeries {
  const outturns = outturnsOf(series)
  const [first, last] = [outturns[0]?.point, outturns.at(-1)?.point]
  return {
    ...length,
    from: first?.period ?? '',
    to: last?.period ?? '',
    latest: last === undefined ? '' : figureOf(series, last),
  }
}

function movedOf(run: Run, cite: Cite): Moved {
  const {series, from, to} = run
  const at = (point: Point): string => `${figureOf(series, point)} (${point.period})`
  return {
    ...sizeOf(run),
    from: at(from),
    to: at(to),
    change: shortened(changeWords(run)),
    source: cite(to),
  }
}

function chartsOf(all: readonly Series[]): readonly Chart[] {
  const charts: Chart[] = []
  for (const series of new Set(all)) {
    if (charts.length === COUNCIL_AT_MOST.charts) break
    const svg = seriesChart({...series, title: shortened(series.title)}, series.id)
    if (svg !== undefined) charts.push({series: series.id, outturns: outturnsOf(series).length, svg})
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
