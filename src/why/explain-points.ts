import type {Finding} from '../model/explanation.ts'
import type {Point, Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'
import {readingOf} from './explain-value.ts'
import {count, quoted} from './words.ts'

/** What a series has of each period and why it stands, where it breaks and why, and which way is better. */
export function explainPoints({points, breaks, polarity, polarityFrom}: Series, trends: Trends): Finding[] {
  const said = points.map((point): Finding => {
    const {period, measure, value, sources} = point
    const several = sources.length > 1 ? `, as ${count(sources.length, 'report row')} say` : ''
    const words = value.raw.trim() === '' ? 'an empty cell' : quoted(value.raw)
    const right = sources.some(({corrected}) => corrected !== undefined) ? ', as a person put it right' : ''
    return {
      about: 'point',
      says: `${measure} of ${period}: ${words} is ${readingOf(value)}${right}; ${point.status}${several}${standingOf(point, points, trends)}`,
    }
  })
  const broken = breaks.map(({period, reason, stated, evidence, by}): Finding => {
    const how = by === 'person' ? 'as a person says' : stated ? 'as a report states' : 'as it seems'
    return {about: 'point', says: `a break at ${period}: ${reason}, ${how} (${evidence})`}
  })
  return [...said, ...broken, {about: 'point', says: `polarity ${polarity}, from ${polarityFrom}`}]
}

/** Why a figure stands as it does beside others of its period and measure; nothing where it is alone. */
function standingOf(point: Point, points: readonly Point[], trends: Trends): string {
  const others = points.filter(
    (other) => other !== point && other.period === point.period && other.measure === point.measure,
  )
  if (point.obsStatus === 'D') return ': it is on another basis than the series'
  if (others.length === 0) return ''
  switch (point.status) {
    case 'conflicting':
      return ': the last word is two, and nothing says which is right'
    case 'current': {
      const latest = nameOf(point, trends)
      return point.value.type === 'missing' ? '' : `: the last report that gives a figure is ${latest}`
    }
    case 'superseded': {
      if (point.value.type === 'missing') return ': another report has a figure'
      const standing = others.find(({status}) => status !== 'superseded')
      return standing === undefined ? '' : `: ${nameOf(standing, trends)} gives another`
    }
    default:
      return point.status satisfies never
  }
}

/** The last of a point's sources is its latest report. */
function nameOf({sources}: Point, {documents}: Trends): string {
  const last = sources.at(-1)?.document
  return documents.find(({id}) => id === last)?.path ?? last ?? ''
}
