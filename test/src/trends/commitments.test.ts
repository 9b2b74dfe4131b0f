import {expect, test} from 'vitest'
import {chainsOf} from '../../../src/trends/commitments.ts'
import type {Group} from '../../../src/trends/group.ts'
import type {Commitment} from '../../../src/model/commitment.ts'
import {CommitmentChain} from '../../../src/model/trends.ts'
import {rowsOfPromises} from '../../support/rows-of-promises.ts'

/** A chain of rows of one authority. */
function group(said: Parameters<typeof rowsOfPromises>[0], scope = 'kent'): Group<Commitment> {
  const members = rowsOfPromises(said).map((row) => ({...row, id: row.record.id, key: row.record.key}))
  return {scope, authority: scope, members: members.toReversed(), links: []}
}

const LIBRARY = group([
  ['2003/04 H1', {due: 'March 2005', number: '3'}],
  ['2004/05 Q1', {reference: 'LAA 1.2', due: 'June 2005', status: 'amber', previous: ['red', '2003/04 Q4']}],
  ['2004/05 Q2', {reference: 'LAA 1.2', status: 'achieved'}],
])
const POOL = group([['2004/05 Q1', {commitment: 'Open a pool', status: 'red'}]])

test('a chain says when it was promised and due, how it stood and what became of it, each by its report', () => {
  const [chain] = chainsOf([LIBRARY])
  expect(chain).toMatchObject({
    promised: {period: '2003/04 H1'},
    chain: [
      {period: '2003/04 H1', number: '3', due: {edtf: '2005-03'}},
      {period: '2004/05 Q1', reference: 'LAA 1.2', due: {edtf: '2005-06'}, status: 'amber'},
      {period: '2004/05 Q2', status: 'achieved'},
    ],
    slips: [{period: '2004/05 Q1', months: 3}],
    statuses: [
      {period: '2003/04 Q4', status: 'red', said: 'later'},
      {period: '2004/05 Q1', status: 'amber', said: 'then'},
      {period: '2004/05 Q2', status: 'achieved', said: 'then'},
    ],
    outcome: {period: '2004/05 Q2', became: 'achieved', laterReports: 0},
  })
  expect(CommitmentChain.parse(chain)).toEqual(chain)
})

test('every document and record that a chain names is one of its own rows', () => {
  for (const {promised, chain, slips, statuses, outcome} of chainsOf([LIBRARY, POOL])) {
    const own = chain.map(({document, record}) => `${document} ${record}`)
    const named = [promised, ...slips, ...statuses, outcome].map(
      ({document, record}) => `${document} ${record}`,
    )
    expect(named.filter((one) => !own.includes(one))).toEqual([])
  }
})

test('later reports are those of the same authority that have commitments', () => {
  const became = (groups: readonly Group<Commitment>[]) =>
    Object.fromEntries(chainsOf(groups).map(({chain, outcome}) => [chain[0]?.commitment, outcome]))
  expect(became([LIBRARY, POOL])['Open a pool']).toMatchObject({
    became: 'not-heard-of-again',
    laterReports: 1,
  })
  expect(became([POOL])['Open a pool']).toMatchObject({became: 'open', laterReports: 0})
  const elsewhere = group([['2009/10', {}]], 'essex')
  expect(became([elsewhere, POOL])['Open a pool']).toMatchObject({became: 'open', laterReports: 0})
})

test('a fact that no report gives is absent', () => {
  const [chain] = chainsOf([group([['2004/05 Q1', {}]])])
  expect(chain?.chain[0]).not.toHaveProperty('due')
  expect(chain?.chain[0]).not.toHaveProperty('status')
  expect(chain).toMatchObject({slips: [], statuses: []})
})
