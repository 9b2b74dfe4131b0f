import {expect, test} from 'vitest'
import {commitmentLines} from '../../../src/cli/commitment-lines.ts'
import type {CommitmentChain} from '../../../src/model/trends.ts'
import {aCourse} from '../../support/a-course.ts'

type Became = CommitmentChain['outcome']['became']

function chain(
  became: Became,
  months: readonly number[] = [],
  periods: readonly string[] = ['2004/05'],
): CommitmentChain {
  const said = {document: 'd1', record: 'r1', period: '2004/05'}
  const course = aCourse(said)
  return {
    id: became,
    authority: null,
    ...course,
    chain: periods.flatMap((period) => course.chain.map((entry) => ({...entry, period}))),
    slips: months.map((each) => ({...said, from: '2005', to: '2006', months: each, figuresChanged: false})),
    outcome: {...course.outcome, became},
    links: [],
  }
}

test('a summary counts what became of commitments and how many were followed', () => {
  const lines = commitmentLines([
    chain('achieved', [], ['2004/05', '2005/06']),
    chain('achieved'),
    chain('ended'),
    chain('open'),
    chain('not-heard-of-again'),
  ])
  expect(lines).toEqual([
    '',
    'What became of 5 commitments, 1 of them followed over two reports or more:',
    '  2 achieved, 1 ended, 1 open in the last report, 1 not found again in later reports',
  ])
})

test('slips of one commitment add up; what was brought forward was not put off', () => {
  const lines = commitmentLines([
    chain('open', [3, 6]),
    chain('open', [12]),
    chain('open', [1]),
    chain('open', [6, -6]),
    chain('open', [-2]),
  ])
  expect(lines.at(-1)).toBe('  3 put off, by 9 months in the middle')
})

test('an archive without commitments says nothing of them', () => {
  expect(commitmentLines([])).toEqual([])
})
