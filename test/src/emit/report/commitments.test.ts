import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {commitmentLines} from '../../../../src/emit/report/commitments.ts'
import type {CommitmentChain} from '../../../../src/model/trends.ts'
import {someTrends} from '../../../support/a-series.ts'

const {documents} = someTrends([])
const cite = citing(documents)

type Status = CommitmentChain['chain'][number]['status']

function chain(id: string, ...statuses: Status[]): CommitmentChain {
  const entries = statuses.map((status, i) => ({
    document: 'd1',
    record: `${id}${i}`,
    key: id,
    period: `2004/05 Q${i + 1}`,
    reference: id,
    commitment: 'Revitalise the battlefield',
    ...(status === undefined ? {} : {status}),
    progress: 'Work goes on.',
    position: {line: 30 + i, endLine: 30 + i},
  }))
  return {id, authority: null, chain: entries, links: []}
}

test('commitments red at their latest rating, the longest so first, and those achieved', () => {
  const lines = commitmentLines(
    [
      chain('C1', 'green', 'red'),
      chain('C2', 'red', 'red', undefined, 'red'),
      chain('C3', 'red', 'achieved'),
      chain('C4', undefined),
      chain('C5', 'red', 'green'),
    ],
    cite,
  )
  expect(lines[0]).toBe(
    'Of 5 commitments 4 have a rating: by the latest one 2 are red, 1 is achieved and 1 is neither.',
  )
  expect(lines.filter((line) => line.startsWith('| **'))).toEqual([
    '| **C2** Revitalise the battlefield | red 2004/05 Q1 to 2004/05 Q4 | Work goes on. | R1, line 30; R1, line 33 |',
    '| **C1** Revitalise the battlefield | green 2004/05 Q1, red 2004/05 Q2 | Work goes on. | R1, line 30; R1, line 31 |',
    '| **C3** Revitalise the battlefield | red 2004/05 Q1, achieved 2004/05 Q2 | Work goes on. | R1, line 30; R1, line 31 |',
  ])
})

test('commitments that no report rates are said to be so', () => {
  expect(commitmentLines([chain('C1', undefined), chain('C2', 'unknown')], cite)[0]).toBe(
    'No report rates a commitment.',
  )
})
