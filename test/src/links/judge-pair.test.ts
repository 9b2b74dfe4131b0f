import {expect, test} from 'vitest'
import {judgeDocuments} from '../../../src/links/link-documents.ts'
import type {PairJudgement} from '../../../src/links/judge-pair.ts'
import {scopesOf} from '../../../src/links/scopes.ts'
import {LINK_FROM} from '../../../src/links/link-from.ts'
import type {Document} from '../../../src/model/document.ts'
import {makeDocument, type DocumentSaid} from '../../support/make-document.ts'

const TITLE = 'Percentage of invoices paid within thirty days'
const report = (period: string, said: DocumentSaid) => makeDocument({path: `${period}.txt`, period, ...said})

function judge(
  documents: readonly Document[],
  ids: readonly (string | undefined)[],
): PairJudgement | undefined {
  const [a = '', b = ''] = ids
  return judgeDocuments(documents, scopesOf(documents), a, b)
}

/** The judgement of the first rows, promises or officers of two reports. */
function judged(a: DocumentSaid, b: DocumentSaid, officers = false): PairJudgement {
  const documents = [report('2002/03', a), report('2003/04', b)]
  const ids = documents.map(({indicators, commitments}) => {
    const record = [...indicators, ...commitments][0]
    return officers ? record?.officers[0]?.id : record?.id
  })
  const judgement = judge(documents, ids)
  if (judgement === undefined) throw new Error('The two were not judged')
  return judgement
}

const row = (code: string, title: string, officers: readonly string[] = []): DocumentSaid => ({
  rows: [{code, title, officers}],
})

test.each<[string, DocumentSaid, DocumentSaid, boolean, PairJudgement['verdict'], RegExp]>([
  ['one code and title', row('BV8', TITLE), row('BV8', TITLE), false, 'one print', /print the same/],
  [
    'a title that grew',
    row('BV8', TITLE),
    row('BV8', `${TITLE} of receipt`),
    false,
    'one',
    /reaches what a link needs/,
  ],
  ['two codes', row('BV8', TITLE), row('BV9', TITLE), false, 'apart', /short of a link/],
  ['a code used again', row('BV8', TITLE), row('BV8', 'Visits to museums'), false, 'apart', /at conflict/],
  [
    'two councils',
    row('BV8', TITLE),
    {...row('BV8', TITLE), authority: 'Kent County Council'},
    false,
    'apart',
    /two authorities/,
  ],
  [
    'an officer of two councils',
    row('BV8', TITLE, ['Bill Nichols']),
    {...row('BV8', TITLE, ['Bill Nichols']), authority: 'Kent County Council'},
    true,
    'apart',
    /two authorities/,
  ],
  [
    'an initial',
    row('BV8', TITLE, ['Bill Nichols']),
    row('BV8', TITLE, ['B Nichols']),
    true,
    'one',
    /reaches/,
  ],
  [
    'two surnames',
    row('BV8', TITLE, ['Bill Nichols']),
    row('BV8', TITLE, ['Bill Armstrong']),
    true,
    'apart',
    /short of a link/,
  ],
  [
    'a promise kept on',
    {
      promises: [
        {number: '1', commitment: 'Open a new library in Loughborough town', officers: ['Ann Hale']},
      ],
    },
    {promises: [{number: '6', commitment: 'Open a new library in Loughborough town', officers: ['A Hale']}]},
    false,
    'one',
    /reaches/,
  ],
  [
    'a promise of the same words and nothing else',
    {promises: [{number: '1', commitment: 'Open a new library in Loughborough town'}]},
    {promises: [{number: '1', commitment: 'Open a new library in Loughborough town'}]},
    false,
    'apart',
    /bits short/,
  ],
])('%s: the verdict and its reason', (_, a, b, officers, verdict, reason) => {
  const judgement = judged(a, b, officers)
  expect(judgement.verdict).toBe(verdict)
  expect(judgement.reasons.join('; ')).toMatch(reason)
  expect(judgement.evidence.reduce((sum, {weight}) => sum + weight, 0)).toBeCloseTo(judgement.weight)
  expect(judgement.needed).toBe(LINK_FROM)
  expect(judgement.reasons.some((one) => one.includes('short of a link'))).toBe(judgement.weight < LINK_FROM)
})

test('two titles under one code in one report are two, for the report tells them apart', () => {
  const document = report('2003/04', {
    rows: [
      {code: 'BV8', title: TITLE},
      {code: 'BV8', title: 'Number of invoices in dispute'},
    ],
  })
  const judgement = judge(
    [document],
    document.indicators.map(({id}) => id),
  )
  expect(judgement?.reasons).toContain('one report prints them as two')
})

test('two that only others join are one by way of them', () => {
  const names = ['W Nichols', 'William Nichols', 'W Nichols']
  const documents = names.map((name, index) => report(`200${index}/0${index + 1}`, row('BV8', TITLE, [name])))
  const mentions = documents.map(({indicators}) => indicators[0]?.officers[0]?.id)
  const judgement = judge(documents, [mentions[0], mentions[2]])
  expect(judgement?.verdict).toBe('one')
})

test('a record and an officer are of no one kind', () => {
  const document = report('2003/04', row('BV8', TITLE, ['Bill Nichols']))
  expect(
    judge([document], [document.indicators[0]?.id, document.indicators[0]?.officers[0]?.id]),
  ).toBeUndefined()
})

test('the judgement is the same either way round', () => {
  const documents = [
    report('2002/03', row('BV8', TITLE)),
    report('2003/04', row('BV8', `${TITLE} of receipt`)),
  ]
  const ids = documents.map(({indicators}) => indicators[0]?.id)
  expect(judge(documents, ids)).toEqual(judge(documents.toReversed(), ids.toReversed()))
})
