import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {historyOf, ratingsOf, redLines} from '../../../../src/emit/report/ratings.ts'
import {aChain} from '../../../support/a-chain.ts'
import {someTrends} from '../../../support/a-series.ts'

const cite = citing(someTrends([]).documents)

test('what is red at its latest rating is listed, the longest so first', () => {
  const chains = [
    aChain('C1', ['green', 'red']),
    aChain('C2', ['red', 'unknown', 'red']),
    aChain('C3', ['red', 'green']),
    aChain('C4', ['unknown']),
  ]
  const lines = redLines(chains.flatMap(historyOf), cite)
  expect(lines.filter((line) => line.startsWith('| **'))).toEqual([
    '| **C2** Revitalise the battlefield | red 2004/05 Q1 to 2004/05 Q3 | Work goes on. | R1, line 30; R1, line 32 |',
    '| **C1** Revitalise the battlefield | green 2004/05 Q1, red 2004/05 Q2 | Work goes on. | R1, line 30; R1, line 31 |',
  ])
})

test('where nothing is red there is no list', () => {
  expect(redLines(historyOf(aChain('C1', ['green'])), cite)).toEqual([])
})

test('ratings alike on end are one, and what changed back is told again', () => {
  const {statuses} = aChain('C1', ['red', 'red', 'amber', 'red'])
  expect(ratingsOf(statuses)).toBe('red 2004/05 Q1 to 2004/05 Q2, amber 2004/05 Q3, red 2004/05 Q4')
})
