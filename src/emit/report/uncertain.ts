import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {Candidate} from '../../model/link.ts'
import type {Point, Series} from '../../model/series.ts'
import type {Trends} from '../../model/trends.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import type {Cite} from './cite.ts'
import {counted} from './counted.ts'
import {figureWords, lookUpName, measureName} from './measure.ts'
import {breakLines} from './breaks.ts'
import type {Telling} from './telling.ts'
import {namedRecords, quoted, type NamedRecord} from './named-records.ts'

const CONFLICTS_AT_MOST = 15
const PAIRS_AT_MOST = 5
const EXAMPLES_AT_MOST = 3

/** All that a person should know before relying on the rest: what was left open, contradicted, or not read. */
export function uncertainLines(trends: Trends, telling: Telling): readonly string[] {
  const {cite} = telling
  return [
    ...section('Figures that contradict each other', conflictLines(trends.series, cite)),
    ...section('Jumps that nothing explains', breakLines(trends.series, true, telling)),
    ...section('Pairs that may be the same, left to a person', candidateLines(trends, cite)),
    ...section('Which way is better', polarityLines(trends.series)),
    ...section('What was not understood, or assumed', messageLines(trends, cite)),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines]
}

function conflictLines(all: readonly Series[], cite: Cite): readonly string[] {
  const found = all.flatMap((series) => conflictsOf(series)).sort((a, b) => byCodeUnit(a.name, b.name))
  const left = found.length - CONFLICTS_AT_MOST
  return [
    ...found.slice(0, CONFLICTS_AT_MOST).map((one) => conflictLine(one, cite)),
    ...(left > 0 ? [`- … and ${left} more.`] : []),
    ...(found.length > 0 ? [''] : []),
  ]
}

interface Conflict {
  readonly series: Series
  readonly points: readonly Point[]
  readonly name: string
}

function conflictsOf(series: Series): readonly Conflict[] {
  const open = series.points.filter(({status}) => status === 'conflicting')
  return Array.from(
    groupBy(open, ({period, measure}) => `${period} ${measure}`),
    ([at, points]) => ({series, points, name: `${series.authority ?? ''} ${lookUpName(series)} ${at}`}),
  )
}

function conflictLine({series, points}: Conflict, cite: Cite): string {
  const figures = points.map((point) => `${figureWords(series, point)} (${cite(...point.sources)})`)
  const {period, measure} = points[0] ?? {period: '', measure: 'actual'}
  return `- ${MEASURES[measure]} of ${escapeMarkdown(period)}, ${measureName(series)}: ${figures.join(' or ')}; ${figures.length === 2 ? 'neither' : 'none'} is used.`
}

const MEASURES = {actual: 'Outturn', target: 'Target', estimate: 'Estimate'} as const

const KINDS = [
  ['indicator', 'two indicators'],
  ['officer', 'two names'],
  ['commitment', 'two commitments'],
] as const

function candidateLines(trends: Trends, cite: Cite): readonly string[] {
  if (trends.candidates.length === 0) return []
  const named = namedRecords(trends)
  const lists = KINDS.flatMap(([kind, words]) => {
    const pairs = trends.candidates.filter((candidate) => candidate.kind === kind).sort(likeliestFirst)
    if (pairs.length === 0) return []
    const different = [...groupBy(pairs, (pair) => wordsOfPair(pair, named)).values()]
    const shown = different.flatMap((same) => same.slice(0, 1)).slice(0, PAIRS_AT_MOST)
    const left = pairs.length - shown.length
    return [
      `${counted(pairs.length, 'pair')} of ${words}${left > 0 ? ', the likeliest of each wording' : ''}:`,
      '',
      ...shown.map((pair) => pairLine(pair, named, cite)),
      ...(left > 0 ? [`- … and ${left} more.`] : []),
      '',
    ]
  })
  return ['They are kept apart in everything above.', '', ...lists]
}

function likeliestFirst(a: Candidate, b: Candidate): number {
  return b.probability - a.probability || byCodeUnit(a.id, b.id)
}

function wordsOfPair({a, b}: Pick<Candidate, 'a' | 'b'>, named: ReadonlyMap<string, NamedRecord>): string {
  return `${quoted(a, named)} and ${quoted(b, named)}`
}

function pairLine(
  {a, b, probability, reason}: Candidate,
  named: ReadonlyMap<string, NamedRecord>,
  cite: Cite,
): string {
  const places = cite(named.get(a), named.get(b))
  const per = Math.round(probability * 100)
  return `- ${wordsOfPair({a, b}, named)}${places === '' ? '' : ` (${places})`}: ${per}% by the model; ${markdownPhrase(reason)}.`
}

function polarityLines(all: readonly Series[]): readonly string[] {
  const changing = all.filter(({changes}) => changes.some(({absolute}) => absolute !== 0))
  const unknown = changing.filter(({polarity}) => polarity === 'unknown')
  if (unknown.length === 0) return []
  return [
    `Of ${counted(changing.length, 'measure')} whose outturns changed, nothing says of ${unknown.length} whether higher or lower is better. They are in none of the lists of what improved and worsened.`,
    '',
  ]
}

function messageLines({summary}: Trends, cite: Cite): readonly string[] {
  const told = summary.messages.filter(({severity}) => severity !== 'info')
  const byCode = [...groupBy(told, ({code}) => code)].sort(
    ([a, as], [b, bs]) => bs.length - as.length || byCodeUnit(a, b),
  )
  return [
    ...byCode.flatMap(([code, messages]) => {
      const left = messages.length - EXAMPLES_AT_MOST
      return [
        `- \`${code}\`, ${counted(messages.length, 'time')}:`,
        ...messages
          .slice(0, EXAMPLES_AT_MOST)
          .map((message) => `  - ${cite(message)}: ${markdownPhrase(message.message, 200)}`),
        ...(left > 0 ? [`  - … and ${left} more.`] : []),
      ]
    }),
    ...(byCode.length > 0 ? [''] : []),
  ]
}
