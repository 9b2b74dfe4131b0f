import {expect, test} from 'vitest'
import {settleDocuments} from '../../../../src/build-trends.ts'
import {judgeDocuments} from '../../../../src/links/link-documents.ts'
import type {PairJudgement} from '../../../../src/links/judge-pair.ts'
import type {RecordDecision} from '../../../../src/model/decisions.ts'
import {decided, decision, keysOf} from '../../../support/decide.ts'
import {makeDocument} from '../../../support/make-document.ts'

const documents = ['Trees of the wood', 'Hedges by the road', 'Visits to museums'].map((title, index) =>
  makeDocument({path: `${index}.txt`, period: `200${index}/0${index + 1}`, rows: [{code: 'LF4', title}]}),
)
const [a = '', b = '', c = ''] = documents.flatMap(keysOf)
const ids = documents.map(({indicators}) => indicators[0]?.id ?? '')

/** What is decided of two of the three rows, counted from 0, after some decisions. */
function judged(one: number, other: number, ...said: RecordDecision[]): PairJudgement {
  const {scopes, words} = settleDocuments(documents, decided(said))
  const found = judgeDocuments(documents, scopes, ids[one] ?? '', ids[other] ?? '', words)
  if (found === undefined) throw new Error('not judged')
  expect(found.evidence.reduce((sum, {weight}) => sum + weight, 0)).toBeCloseTo(found.weight)
  return found
}

test('nobody said anything: no bar of a person', () => {
  expect(judged(0, 1).evidence.map(({field}) => field)).not.toContain('person')
})

test.each([
  [[decision(a, b, true)], 0, 1, 'one', 'a person says that they are one (A. Clerk, 2026-11-25)', 64],
  [[decision(a, b, false)], 1, 0, 'apart', 'a person says that they are two (A. Clerk, 2026-11-25)', -64],
  [
    [decision(a, b, 'unsure')],
    0,
    1,
    'apart',
    'a person was unsure whether they are one, so it is left open (A. Clerk, 2026-11-25)',
    0,
  ],
  [
    [decision(a, b, true), decision(b, c, false)],
    0,
    2,
    'apart',
    'a person says that two others, which these are one with, are two (A. Clerk, 2026-11-25)',
    -64,
  ],
] as const)('%j: rows %i and %i are %s', (said, one, other, verdict, reason, bits) => {
  const found = judged(one, other, ...said)
  expect(found).toMatchObject({verdict, reasons: [reason]})
  expect(found.evidence.at(-1)).toMatchObject({field: 'person', weight: bits})
})

test('two that only others join are one by way of them', () => {
  expect(judged(0, 2, decision(a, b, true), decision(c, b, true))).toMatchObject({
    verdict: 'one',
    reasons: ['others that both are linked to join them'],
  })
})
