import {byCodeUnit} from '../../model/identity.ts'
import type {CommitmentChain} from '../../model/trends.ts'
import {escapeMarkdown, markdownPhrase} from '../escape-markdown.ts'
import type {Cite} from './cite.ts'
import {commitmentName, entryOf, listLines} from './commitment-row.ts'
import {counted, listed} from './counted.ts'
import {historyOf, ratingsOf, redLines} from './ratings.ts'
import {slippedLines} from './slipped.ts'

const AT_MOST = 15

/** What became of commitments: how many ended how, which are red, which were put off, which were achieved. */
export function commitmentLines(chains: readonly CommitmentChain[], cite: Cite): readonly string[] {
  const histories = chains.flatMap(historyOf)
  return [
    outcomesLine(chains),
    '',
    ...redLines(histories, cite),
    ...slippedLines(chains, cite),
    ...achievedLines(chains, cite),
  ]
}

type Became = CommitmentChain['outcome']['became']

const BECAME: readonly (readonly [Became, string, string])[] = [
  ['achieved', 'was achieved', 'were achieved'],
  ['ended', 'ended', 'ended'],
  ['open', 'is open in the last report', 'are open in the last report'],
  [
    'not-heard-of-again',
    'is in none of the later reports, in words that could be linked',
    'are in none of the later reports, in words that could be linked',
  ],
]

function outcomesLine(chains: readonly CommitmentChain[]): string {
  const parts = BECAME.flatMap(([became, one, many]) => {
    const count = chains.filter(({outcome}) => outcome.became === became).length
    return count === 0 ? [] : [counted(count, one, many)]
  })
  return `Of ${counted(chains.length, 'commitment')} ${listed(parts)}.`
}

function achievedLines(chains: readonly CommitmentChain[], cite: Cite): readonly string[] {
  const achieved = chains.filter(({outcome}) => outcome.became === 'achieved').sort(latestFirst)
  const rows = achieved.map((chain) => {
    const entry = entryOf(chain, chain.outcome.record)
    const ratings = historyOf(chain).map(({rated}) => ratingsOf(rated))
    return [
      commitmentName(chain),
      escapeMarkdown(chain.outcome.period ?? ''),
      ratings.join(''),
      markdownPhrase(entry?.progress ?? '', 120),
      cite(entry),
    ]
  })
  const names = ['Commitment', 'Said in', 'Ratings', 'Progress', 'Source']
  return listLines('Achieved, the latest first:', names, rows, AT_MOST)
}

function latestFirst(a: CommitmentChain, b: CommitmentChain): number {
  return (
    byCodeUnit(b.outcome.period ?? '', a.outcome.period ?? '') ||
    byCodeUnit(commitmentName(a), commitmentName(b)) ||
    byCodeUnit(a.id, b.id)
  )
}
