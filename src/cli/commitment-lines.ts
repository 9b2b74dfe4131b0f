import type {Trends} from '../index.ts'
import {number} from './number.ts'

type Chain = Trends['commitments'][number]

/** What became of the commitments, in the words of the reports and no others. */
export function commitmentLines(chains: readonly Chain[]): readonly string[] {
  if (chains.length === 0) return []
  const became = (what: Chain['outcome']['became']): string =>
    number(chains.filter(({outcome}) => outcome.became === what).length)
  const lasting = chains.filter(({chain}) => new Set(chain.map(({period}) => period)).size > 1).length
  return [
    '',
    `What became of ${number(chains.length)} commitment${chains.length === 1 ? '' : 's'}, ${number(lasting)} of them followed over two reports or more:`,
    `  ${became('achieved')} achieved, ${became('ended')} ended, ${became('open')} open in the last report, ${became('not-heard-of-again')} not found again in later reports`,
    ...slipLines(chains),
  ]
}

/** How many were put off, and by how much all in all: the half of them by less, the half by more. */
function slipLines(chains: readonly Chain[]): readonly string[] {
  const months = chains
    .map(({slips}) => slips.reduce((sum, slip) => sum + slip.months, 0))
    .filter((all) => all > 0)
    .sort((a, b) => a - b)
  const middle = months[Math.floor((months.length - 1) / 2)]
  if (middle === undefined) return []
  return [
    `  ${number(months.length)} put off, by ${number(middle)} month${middle === 1 ? '' : 's'} in the middle`,
  ]
}
