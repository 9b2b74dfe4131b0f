import {byCodeUnit} from '../../model/identity.ts'
import type {CommitmentChain} from '../../model/trends.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import type {Cite} from './cite.ts'
import {commitmentName, entryOf, listLines} from './commitment-row.ts'

const AT_MOST = 15

type Rating = CommitmentChain['statuses'][number]

/** One commitment by the ratings that it had from period to period. */
export interface History {
  readonly chain: CommitmentChain
  readonly rated: readonly Rating[]
  readonly latest: Rating
  /** periods on end, up to the latest, for which it is red */
  readonly redFor: number
}

/** The ratings of a commitment; nothing where no report rates it. */
export function historyOf(chain: CommitmentChain): readonly History[] {
  const rated = chain.statuses.filter(({status}) => status !== 'unknown')
  const latest = rated.at(-1)
  if (latest === undefined) return []
  const lastOther = rated.findLastIndex(({status}) => status !== 'red')
  return [{chain, rated, latest, redFor: rated.length - 1 - lastOther}]
}

/** Commitments that are red at their latest rating, those longest so first. */
export function redLines(histories: readonly History[], cite: Cite): readonly string[] {
  const red = histories.filter(({redFor}) => redFor > 0).sort(longestFirst)
  const rows = red.map(({chain, rated, latest}) => {
    const [first, last] = [rated[0] ?? latest, latest].map(({record}) => entryOf(chain, record))
    return [
      commitmentName(chain),
      ratingsOf(rated),
      markdownPhrase(last?.progress ?? '', 120),
      cite(first, last),
    ]
  })
  const names = ['Commitment', 'Ratings', 'Progress at the latest rating', 'Source']
  return listLines('Red at the latest rating, the longest so first:', names, rows, AT_MOST)
}

function longestFirst(a: History, b: History): number {
  return (
    b.redFor - a.redFor ||
    byCodeUnit(b.latest.period, a.latest.period) ||
    byCodeUnit(commitmentName(a.chain), commitmentName(b.chain)) ||
    byCodeUnit(a.chain.id, b.chain.id)
  )
}

/** `green 2004/05 Q1, red 2004/05 Q2 to 2004/05 Q4`: ratings alike on end are one. */
export function ratingsOf(rated: readonly Rating[]): string {
  const runs: {status: string; from: string; to: string}[] = []
  for (const {status, period} of rated) {
    const last = runs.at(-1)
    if (last?.status === status) last.to = period
    else runs.push({status, from: period, to: period})
  }
  return runs
    .map(({status, from, to}) => `${status} ${escapeMarkdown(from === to ? from : `${from} to ${to}`)}`)
    .join(', ')
}
