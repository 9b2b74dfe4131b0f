import {byCodeUnit} from '../../model/identity.ts'
import type {CommitmentChain} from '../../model/trends.ts'
import {markdownPhrase} from '../escape-markdown.ts'
import type {Cite, Cited} from './cite.ts'
import {commitmentName, entryOf, listLines} from './commitment-row.ts'
import {counted} from './counted.ts'

const AT_MOST = 15

type Slip = CommitmentChain['slips'][number]

/** A commitment whose date moved, and by how much in all. */
interface Slipped {
  readonly chain: CommitmentChain
  readonly slips: readonly Slip[]
  readonly months: number
}

/**
 * Commitments whose date a later report put off, by the most months first.
 *
 * A date that moved together with the figures of the promise is a promise set anew, and only counted.
 */
export function slippedLines(chains: readonly CommitmentChain[], cite: Cite): readonly string[] {
  const moved = chains.map(slippedOf)
  const slipped = moved.filter(({months}) => months > 0).sort(mostFirst)
  const anew = chains.filter(({slips}) => slips.some(({figuresChanged}) => figuresChanged)).length
  const rows = slipped.map(({chain, slips, months}) => [
    commitmentName(chain),
    datesOf(chain, slips),
    counted(months, 'month'),
    cite(firstDated(chain, slips), ...slips.map(({record}) => entryOf(chain, record))),
  ])
  return [
    ...listLines(
      'Put off, by the most months first:',
      ['Commitment', 'Due', 'In all', 'Source'],
      rows,
      AT_MOST,
    ),
    ...(anew === 0
      ? []
      : [
          `Of ${counted(anew, 'commitment')} the date moved together with the figures: a promise set anew, and not counted as put off.`,
          '',
        ]),
  ]
}

function slippedOf(chain: CommitmentChain): Slipped {
  const slips = chain.slips.filter(({figuresChanged}) => !figuresChanged)
  return {chain, slips, months: slips.reduce((sum, {months}) => sum + months, 0)}
}

function mostFirst(a: Slipped, b: Slipped): number {
  return (
    b.months - a.months ||
    byCodeUnit(commitmentName(a.chain), commitmentName(b.chain)) ||
    byCodeUnit(a.chain.id, b.chain.id)
  )
}

/** `March 2002 → June 2002 (2002/03 H1)`: the first date, then each with the report that gives it. */
function datesOf(chain: CommitmentChain, slips: readonly Slip[]): string {
  const dates = slips.flatMap((slip, i) => {
    const to = `${wordsOf(chain, slip.to, slip.record)}${slip.period === null ? '' : ` (${slip.period})`}`
    return slips[i - 1]?.to === slip.from ? [to] : [wordsOf(chain, slip.from), to]
  })
  return markdownPhrase(dates.join(' → '), 240)
}

function firstDated({chain}: CommitmentChain, slips: readonly Slip[]): Cited | undefined {
  return chain.find(({due}) => due?.edtf !== undefined && due.edtf === slips[0]?.from)
}

/** A date as the reports print it; its EDTF form where none of them is at hand. */
function wordsOf({chain}: CommitmentChain, edtf: string, record?: string): string {
  const dated = chain.filter(({due}) => due?.edtf === edtf)
  const found = dated.find((entry) => entry.record === record) ?? dated[0]
  return found?.due?.raw.replace(/\s+/g, ' ').trim() ?? edtf
}
