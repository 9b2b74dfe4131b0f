import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {commitmentLines} from '../../../../src/emit/report/commitments.ts'
import {aChain} from '../../../support/a-chain.ts'
import {someTrends} from '../../../support/a-series.ts'

const cite = citing(someTrends([]).documents)

test('what became of all of them is one sentence, of what became of none nothing', () => {
  const {outcome} = aChain('x', ['green'])
  const chains = [
    aChain('C1', ['green', 'achieved']),
    aChain('C2', ['achieved']),
    aChain('C3', ['green']),
    aChain('C4', [], {outcome: {...outcome, became: 'not-heard-of-again', laterReports: 2}}),
  ]
  expect(commitmentLines(chains, cite)[0]).toBe(
    'Of 4 commitments 2 were achieved, 1 is open in the last report and 1 is in none of the later reports, in words that could be linked.',
  )
})

test('what was achieved is listed with the report that says so, the latest first', () => {
  const lines = commitmentLines([aChain('C1', ['achieved']), aChain('C2', ['red', 'achieved'])], cite)
  expect(lines.filter((line) => line.startsWith('| **'))).toEqual([
    '| **C2** Revitalise the battlefield | 2004/05 Q2 | red 2004/05 Q1, achieved 2004/05 Q2 | Work goes on. | R1, line 31 |',
    '| **C1** Revitalise the battlefield | 2004/05 Q1 | achieved 2004/05 Q1 | Work goes on. | R1, line 30 |',
  ])
})

test('a list that is cut says by how many', () => {
  const chains = Array.from({length: 17}, (_, i) => aChain(`C${i}`, ['achieved']))
  expect(commitmentLines(chains, cite)).toContain('… and 2 more.')
})
