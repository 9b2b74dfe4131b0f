import {byCodeUnit} from '../model/identity.ts'
import type {Link} from '../model/link.ts'
import type {Series} from '../model/series.ts'
import type {Trends} from '../model/trends.ts'
import {codeInForce} from './code-in-force.ts'
import {csvChunks} from './csv.ts'
import {recordCodes} from './record-codes.ts'
import {timeOrder} from './time-order.ts'

const HEADER = [
  'authority',
  'series',
  'relation',
  'old_code',
  'new_code',
  'old_title',
  'new_title',
  'old_years',
  'new_years',
  'evidence',
  'by',
  'probability',
]

/** What changed in a series, beside whose it is. */
interface Changed {
  readonly relation: 'renumbered' | 'recoded' | 'redefined' | 'reworded' | 'variant'
  readonly codes: readonly [string, string]
  readonly titles?: readonly [string, string]
  readonly years: readonly [string, string]
  readonly evidence: string
  readonly link?: Link | undefined
}

/**
 * Which code and title became which, as CSV: a row for each step from one to the next.
 *
 * `renumbered` stays in its scheme, `recoded` goes to another one; `redefined` is a break under one code;
 * `reworded` is a
 * title that followed another, `variant` one that stood beside it. `evidence` is that of the strongest link between records of
 * the two codes, in bits; of a break its words.
 */
export function concordanceCsv(trends: Trends): Generator<string> {
  return csvChunks(rowsOf(trends))
}

function* rowsOf(trends: Trends): Generator<readonly string[]> {
  const order = timeOrder(trends)
  const reports = new Map(
    trends.documents.map(({id, period}) => [id, {place: order.get(id) ?? 0, period: period ?? ''}]),
  )
  yield HEADER
  for (const one of trends.series) {
    const changed = [...recodings(one), ...redefinitions(one), ...rewordings(one, reports)]
    for (const {relation, codes, titles = ['', ''], years, evidence, link} of changed) {
      const decided = link === undefined ? ['', ''] : [link.by, String(link.probability)]
      yield [one.authority ?? '', one.id, relation, ...codes, ...titles, ...years, evidence, ...decided]
    }
  }
}

function recodings(series: Series): readonly Changed[] {
  const codes = series.codes.toSorted(
    (a, b) => byCodeUnit(spanOf(a.periods), spanOf(b.periods)) || byCodeUnit(a.code, b.code),
  )
  return codes.slice(1).flatMap((after, i) => {
    const before = codes[i]
    if (before === undefined) return []
    const link = linkBetween(series, before.code, after.code)
    return {
      relation: schemeOf(before.code) === schemeOf(after.code) ? 'renumbered' : 'recoded',
      codes: [before.code, after.code],
      years: [spanOf(before.periods), spanOf(after.periods)],
      evidence: link === undefined ? '' : bitsOf(link),
      link,
    } as const
  })
}

function schemeOf(code: string): string {
  return /^\p{L}*/u.exec(code)?.[0] ?? ''
}

/** What linking calls two codes that are not one. */
const OF_TWO_CODES: ReadonlySet<string> = new Set(['published', 'inferred', 'part', 'differs'])

/**
 * The strongest link between a record of one code and one of the other.
 *
 * Of a record whose periods are as many of the one as of the other the code is not known; then the link's own
 * evidence tells that it joins two.
 */
function linkBetween(series: Series, before: string, after: string): Link | undefined {
  const codes = recordCodes(series)
  const [strongest] = series.links
    .filter(({a, b, evidence}) => {
      const ends = new Set([a, b].flatMap((record) => codes.get(record) ?? []))
      const ofThese = [...ends].every((code) => code === before || code === after)
      const ofTwo = evidence.some(({field, level}) => field === 'code' && OF_TWO_CODES.has(level))
      const known = ends.size > 0 || series.codes.length === 2
      return ends.size === 2 ? ofThese : ofThese && ofTwo && known
    })
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.id, b.id))
  return strongest
}

function bitsOf({evidence}: Link): string {
  return evidence
    .map(({field, level, weight}) => `${field}: ${level} ${weight < 0 ? '' : '+'}${weight}`)
    .join('; ')
}

function redefinitions(series: Series): readonly Changed[] {
  return series.breaks
    .filter(({reason}) => reason !== 'apparent')
    .map(({period, evidence}) => {
      const years = series.points.map((point) => point.period)
      const code = codeInForce(series, period)
      const [before, after] = [years.filter((one) => one < period), years.filter((one) => one >= period)]
      return {
        relation: 'redefined',
        codes: [codeInForce(series, before.toSorted(byCodeUnit).at(-1) ?? period), code],
        years: [spanOf(before), spanOf(after)],
        evidence,
      } as const
    })
}

/** A title, and the reports that have it in the order in which they were made. */
interface Titled {
  readonly text: string
  readonly reports: readonly Report[]
}

interface Report {
  readonly place: number
  readonly period: string
}

/** From each title to the next, in the order in which reports first have them. */
function rewordings(series: Series, reports: ReadonlyMap<string, Report>): readonly Changed[] {
  const titles = series.titles
    .map(({text, documents}) => ({
      text,
      reports: documents.flatMap((id) => reports.get(id) ?? []).sort((a, b) => a.place - b.place),
    }))
    .sort((a, b) => firstPlace(a) - firstPlace(b) || byCodeUnit(a.text, b.text))
  return titles.slice(1).flatMap((after, i) => {
    const before = titles[i]
    if (before === undefined) return []
    const past = before.reports.at(-1)?.place ?? -1
    return {
      relation: past < firstPlace(after) ? 'reworded' : 'variant',
      codes: [codeOf(series, before), codeOf(series, after)],
      titles: [before.text, after.text],
      years: [reportsSpan(before), reportsSpan(after)],
      evidence: '',
    } as const
  })
}

function firstPlace({reports}: Titled): number {
  return reports[0]?.place ?? -1
}

/** The code in the year of the first report that has a title. */
function codeOf(series: Series, {reports}: Titled): string {
  return codeInForce(series, reports[0]?.period.split(' ')[0] ?? '')
}

function reportsSpan({reports}: Titled): string {
  const [first, last] = [reports[0]?.period ?? '', reports.at(-1)?.period ?? '']
  return first === last ? first : `${first}..${last}`
}

/** `2001/02..2006/07`, and one alone as itself. */
function spanOf(periods: readonly string[]): string {
  const ordered = periods.toSorted(byCodeUnit)
  const [first, last] = [ordered[0] ?? '', ordered.at(-1) ?? '']
  return first === last ? first : `${first}..${last}`
}
