import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import type {Break, Point} from '../model/series.ts'
import type {Value} from '../model/value.ts'
import {figuresOf, type Figure, type IndicatorRow} from './group.ts'
import {obsStatus} from './obs-status.ts'
import {onPreviousBasis} from './previous-basis.ts'
import {restatedInWords} from './restated-in-words.ts'
import {unitOf, valueName} from './same-value.ts'

const MEASURES = ['actual', 'target', 'estimate'] as const
/** stands between a value's name and its unit */
const UNIT = '\u001f'
type PointMeasure = Point['measure']

/** What all reports that give one value say of it. */
interface Given {
  readonly figures: readonly Figure[]
  readonly value: Value
  /** rank of the latest report that gives it */
  readonly rank: number
}

/**
 * Make the points of a series: for each period and measure, every value that any report gives.
 *
 * One value from several reports is one point with several sources. Of values that differ the latest report's is
 * current and the others are superseded; two of one report, or of reports of one time, are conflicting, unless one
 * is final and the other not. What a comment puts right is a figure of its report. What a
 * comment gives on the basis of the years before is kept beside the new figure, superseded by it. A blank where another report has a figure says nothing and makes no point.
 */
export function pointsOf(rows: readonly IndicatorRow[], breaks: readonly Break[] = []): Point[] {
  const figures = [...figuresOf(rows), ...restatedInWords(rows), ...onPreviousBasis(rows)]
  return MEASURES.flatMap((measure) => {
    const own = figures.filter(({observation}) => observation.measure === measure)
    const periods = groupBy(own, ({observation}) => observation.period)
    const broken = measure === 'target' ? new Set<string>() : firstAfter(breaks, own)
    return Array.from(periods, ([period, all]) => pointsAt(period, measure, all, broken.has(period))).flat()
  }).sort(byPeriod)
}

/** The first period from each break on that has a figure: there the series is marked. */
function firstAfter(breaks: readonly Break[], figures: readonly Figure[]): Set<string> {
  const periods = figures
    .filter(({observation}) => observation.value.type !== 'missing')
    .map(({observation}) => observation.period)
    .sort(byCodeUnit)
  const marking = breaks.filter(({reason}) => reason !== 'apparent')
  return new Set(marking.flatMap((found) => periods.find((period) => period >= found.period) ?? []))
}

function pointsAt(
  period: string,
  measure: PointMeasure,
  figures: readonly Figure[],
  breaks: boolean,
): Point[] {
  const [own, elsewise] = [figures.filter(isOnOwnBasis), figures.filter((figure) => !isOnOwnBasis(figure))]
  const given = givenValues(own)
  const newest = newestOf(given)
  const point = ({value, figures: sources}: Given, status: Point['status'], differs: boolean): Point => ({
    period,
    measure,
    value,
    status,
    obsStatus: obsStatus(measure, value, {breaks: breaks && !differs, differs}),
    sources: sources.map(sourceOf),
  })
  const standing = newest.length > 1 ? 'conflicting' : 'current'
  return [
    ...given.map((one) => point(one, newest.includes(one) ? standing : 'superseded', false)),
    ...gather(elsewise).map((one) => point(one, given.length === 0 ? 'current' : 'superseded', true)),
  ]
}

/** A figure that is said to be on another basis stands beside the series, not in it. */
function isOnOwnBasis({observation}: Figure): boolean {
  return observation.basis === undefined
}

function newestOf(given: readonly Given[]): readonly Given[] {
  const latest = given.reduce((most, {rank}) => Math.max(most, rank), -Infinity)
  return finalOf(given.filter(({rank}) => rank === latest))
}

/** Of values given at one time the audited and final ones, where there are such. */
function finalOf(given: readonly Given[]): readonly Given[] {
  const final = given.filter(
    ({value}) => !('qualifiers' in value && value.qualifiers?.some((word) => NOT_FINAL.has(word))),
  )
  return final.length === 0 ? given : final
}

const NOT_FINAL: ReadonlySet<string> = new Set(['unaudited', 'provisional', 'estimated'])

/** The values that reports give, each with all that give it; figures push out blanks and stand above other gaps. */
function givenValues(figures: readonly Figure[]): Given[] {
  const found = figures.filter(({observation}) => observation.value.type !== 'missing')
  const gaps = figures.filter(({observation}) => observation.value.type === 'missing')
  const stated = gaps.filter(({observation: {value}}) => value.type === 'missing' && value.reason !== 'blank')
  if (found.length > 0) return [...gather(found), ...gather(stated).map((gap) => ({...gap, rank: -Infinity}))]
  return stated.length > 0 ? gather(stated) : gather(gaps)
}

function gather(figures: readonly Figure[]): Given[] {
  const named = groupBy(
    figures,
    ({observation: {value}}) => `${valueName(value)}${UNIT}${unitOf(value) ?? ''}`,
  )
  return Array.from(withUnits(named).values(), (same) => {
    const ordered = same.toSorted(latestFirst)
    return ordered.slice(0, 1).map((first) => ({
      figures: ordered.toReversed(),
      value: first.observation.value,
      rank: first.rank,
    }))
  }).flat()
}

/** Figures that print no unit join those that do, where all of these print one and the same. */
function withUnits(named: ReadonlyMap<string, Figure[]>): Map<string, Figure[]> {
  const joined = new Map(Array.from(named, ([name, same]): [string, Figure[]] => [name, [...same]]))
  for (const [name, same] of named) {
    if (!name.endsWith(UNIT)) continue
    const [other, ...more] = [...named.keys()].filter((key) => key.startsWith(name) && key !== name)
    if (other === undefined || more.length > 0) continue
    joined.get(other)?.push(...same)
    joined.delete(name)
  }
  return joined
}

function latestFirst(a: Figure, b: Figure): number {
  return (
    b.rank - a.rank ||
    byCodeUnit(a.document.source.path, b.document.source.path) ||
    byCodeUnit(a.document.id, b.document.id) ||
    byCodeUnit(a.observation.id, b.observation.id)
  )
}

function sourceOf({document, record, observation}: Figure): Point['sources'][number] {
  return {
    document: document.id,
    record: record.id,
    position: observation.position,
    raw: observation.value.raw,
    ...(observation.corrected === undefined ? {} : {corrected: observation.corrected}),
  }
}

const STATUSES: readonly Point['status'][] = ['current', 'conflicting', 'superseded']

function byPeriod(a: Point, b: Point): number {
  return (
    byCodeUnit(a.period, b.period) ||
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    byCodeUnit(valueName(a.value), valueName(b.value))
  )
}
