import {byCodeUnit} from '../../model/identity.ts'
import type {CommitmentChain} from '../../model/trends.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import {markdownTable} from '../markdown-table.ts'
import type {Cite} from './cite.ts'
import {counted} from './counted.ts'

const AT_MOST = 15

type Entry = CommitmentChain['chain'][number]
type Rated = Entry & {readonly status: NonNullable<Entry['status']>}

/** One commitment by the ratings that reports gave it. */
interface History {
  readonly id: string
  readonly rated: readonly Rated[]
  readonly latest: Rated
  /** reports on end, up to the latest, that rate it red */
  readonly redFor: number
}

/** Commitments that are red, those longest so first, and those that were achieved. */
export function commitmentLines(chains: readonly CommitmentChain[], cite: Cite): readonly string[] {
  const histories = chains.flatMap(historyOf)
  if (histories.length === 0) return ['No report rates a commitment.', '']
  const red = histories.filter(({redFor}) => redFor > 0).sort(longestFirst)
  const achieved = histories.filter(({latest}) => latest.status === 'achieved').sort(latestFirst)
  const others = histories.length - red.length - achieved.length
  return [
    `Of ${counted(chains.length, 'commitment')} ${counted(histories.length, 'has a rating', 'have a rating')}: by the latest one ${counted(red.length, 'is', 'are')} red, ${counted(achieved.length, 'is', 'are')} achieved and ${counted(others, 'is', 'are')} neither.`,
    '',
    ...listOf('Red at the latest rating, the longest so first:', red, cite),
    ...listOf('Achieved:', achieved, cite),
  ]
}

function historyOf({id, chain}: CommitmentChain): readonly History[] {
  const rated = chain.filter(
    (entry): entry is Rated => entry.status !== undefined && entry.status !== 'unknown',
  )
  const latest = rated.at(-1)
  if (latest === undefined) return []
  const lastOther = rated.findLastIndex(({status}) => status !== 'red')
  return [{id, rated, latest, redFor: rated.length - 1 - lastOther}]
}

function longestFirst(a: History, b: History): number {
  return b.redFor - a.redFor || latestFirst(a, b)
}

function latestFirst(a: History, b: History): number {
  return (
    byCodeUnit(b.latest.period ?? '', a.latest.period ?? '') ||
    byCodeUnit(nameOf(a.latest), nameOf(b.latest)) ||
    byCodeUnit(a.id, b.id)
  )
}

function listOf(words: string, all: readonly History[], cite: Cite): readonly string[] {
  if (all.length === 0) return []
  const rows = all
    .slice(0, AT_MOST)
    .map(({rated, latest}) => [
      nameOf(latest),
      ratingsOf(rated),
      markdownPhrase(latest.progress, 120),
      cite(rated.length > 1 ? rated[0] : undefined, latest),
    ])
  const left = all.length - AT_MOST
  return [
    words,
    '',
    ...markdownTable(['Commitment', 'Ratings', 'Progress at the latest rating', 'Source'], rows),
    ...(left > 0 ? ['', `… and ${left} more.`] : []),
    '',
  ]
}

function nameOf({reference, number, commitment}: Entry): string {
  const mark = reference ?? number
  return [mark === undefined ? '' : `**${escapeMarkdown(mark)}**`, markdownPhrase(commitment)]
    .filter((part) => part !== '')
    .join(' ')
}

/** `2004/05 Q1 green, Q2 to Q4 red`: ratings alike on end are one. */
function ratingsOf(rated: readonly Rated[]): string {
  const runs: {status: string; from: string; to: string}[] = []
  for (const {status, period} of rated) {
    const [last, at] = [runs.at(-1), period ?? 'no period']
    if (last?.status === status) last.to = at
    else runs.push({status, from: at, to: at})
  }
  return runs
    .map(({status, from, to}) => `${status} ${escapeMarkdown(from === to ? from : `${from} to ${to}`)}`)
    .join(', ')
}
