import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {slippedLines} from '../../../../src/emit/report/slipped.ts'
import type {CommitmentChain} from '../../../../src/model/trends.ts'
import {aChain} from '../../../support/a-chain.ts'
import {someTrends} from '../../../support/a-series.ts'

const cite = citing(someTrends([]).documents)

/** A commitment due in one month of 2004 after another, as its reports print them. */
function due(id: string, months: readonly number[], figuresChanged = false): CommitmentChain {
  const chain = aChain(
    id,
    months.map(() => 'green'),
  )
  const edtf = (month = 0): string => `2004-0${month}`
  return {
    ...chain,
    chain: chain.chain.map((entry, i) => {
      return {
        ...entry,
        due: {raw: `By month ${months[i] ?? 0}`, edtf: edtf(months[i]), from: 'timescale'} as const,
      }
    }),
    slips: months.slice(1).map((month, i) => ({
      document: 'd1',
      record: chain.chain[i + 1]?.record ?? '',
      period: chain.chain[i + 1]?.period ?? null,
      from: edtf(months[i]),
      to: edtf(month),
      months: month - (months[i] ?? 0),
      figuresChanged,
    })),
  }
}

const rows = (chains: readonly CommitmentChain[]): string[] =>
  slippedLines(chains, cite).filter((line) => line.startsWith('| **'))

test('what was put off is listed by months, with each date in the words of its report', () => {
  expect(rows([due('C1', [3, 5]), due('C2', [2, 5, 9])])).toEqual([
    '| **C2** Revitalise the battlefield | By month 2 → By month 5 (2004/05 Q2) → By month 9 (2004/05 Q3) | 7 months | R1, line 30; R1, line 31; R1, line 32 |',
    '| **C1** Revitalise the battlefield | By month 3 → By month 5 (2004/05 Q2) | 2 months | R1, line 30; R1, line 31 |',
  ])
})

test('what was brought forward, or put off and brought back, is not put off', () => {
  expect(rows([due('C1', [5, 3]), due('C2', [3, 5, 3])])).toEqual([])
})

test('a date that moved with the figures of the promise is only counted', () => {
  expect(slippedLines([due('C1', [3, 5], true)], cite)).toEqual([
    'Of 1 commitment the date moved together with the figures: a promise set anew, and not counted as put off.',
    '',
  ])
})

test('where no date moved there is nothing to say', () => {
  expect(slippedLines([due('C1', [3])], cite)).toEqual([])
})
