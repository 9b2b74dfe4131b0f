import {expect, test} from 'vitest'
import {shardsOf} from '../../../src/archive/shards.ts'
import {settleDocuments} from '../../../src/build-trends.ts'
import {overCouncils} from '../../../src/decisions/over-councils.ts'
import type {ReadEntry} from '../../../src/archive/ledger.ts'
import type {EntryMessage} from '../../../src/decisions/entry-message.ts'
import type {Correction, Decided, LinkDecision} from '../../../src/model/decisions.ts'
import type {Document} from '../../../src/model/document.ts'
import {decided, keysOf} from '../../support/decide.ts'
import {makeDocument} from '../../support/make-document.ts'

const [AMBER, BOURNE, CARROW] = [
  'Amber District Council',
  'Bourne District Council',
  'Carrow District Council',
]

/** Both indicators are at Amber and at Bourne; the third is at Carrow alone. */
function aReport(council: string, year: number): Document {
  const period = `${year}/0${year - 1999}`
  const actual = {[period]: '70%'}
  const own = [{code: 'LF4', title: 'Trees of the old wood', actual, officers: ['Anne Robson']}]
  const shared = [
    {code: 'BV8', title: 'Invoices paid within 30 days', actual, officers: ['Andy Robinson']},
    {code: 'BV9', title: 'Council tax collected', actual, officers: ['A. Robinson']},
  ]
  const rows = council === CARROW ? own : shared
  return makeDocument({path: `${council.slice(0, 5)}/${year}.txt`, authority: council, period, rows})
}

const DOCUMENTS = [AMBER, BOURNE, CARROW].flatMap((council) =>
  [2002, 2003].map((year) => aReport(council, year)),
)
const [bv8 = '', bv9 = ''] = DOCUMENTS[0] === undefined ? [] : keysOf(DOCUMENTS[0])
const [lf4 = ''] = DOCUMENTS[4] === undefined ? [] : keysOf(DOCUMENTS[4])
const said = {by: 'me', at: '2026-11-26', note: ''}
const link = {kind: 'indicator', same: false, ...said} as const
const officer = {kind: 'officer', same: true, ...said} as const
const right = {field: 'actual 2002/03', value: '71%', ...said}

function entryOf({id, source, authority}: Document): ReadEntry {
  const {path} = source
  const facts = {
    id,
    format: 'text',
    title: null,
    authority,
    period: null,
    records: 1,
    tables: [],
    sketch: '',
    whole: true,
  }
  return {outcome: 'read', key: path, path, name: path, sha256: '', bytes: 1, facts}
}

/** Errors and what matches nothing, guesses left out. */
function toldIn(messages: readonly EntryMessage[]): readonly string[] {
  return messages
    .filter(({message}) => message.severity === 'error' || message.code === 'decisions/no-match')
    .map(({message}) => `${message.code} ${message.message.split('; ')[0] ?? ''}`)
    .sort()
}

function toldApart(words: Decided): readonly string[] {
  const plans = shardsOf(DOCUMENTS.map(entryOf), words)
  const councils = plans.map((plan) => {
    const paths = new Set(plan.entries.map(({path}) => path))
    const own = DOCUMENTS.filter(({source}) => paths.has(source.path))
    return {...settleDocuments(own, plan.decided), given: plan.decided}
  })
  return toldIn(
    overCouncils(
      councils.map((one) => ({
        ...one,
        messages: one.messages.filter(
          ({message: {severity, code}}) => severity === 'error' || code === 'decisions/no-match',
        ),
      })),
    ),
  )
}

const LINKS: readonly (readonly [string, readonly LinkDecision[], string])[] = [
  ['a pair of two councils is refused where none is named', [{...link, a: bv8, b: bv9}], 'several-councils'],
  ['a name of two councils too', [{...officer, a: 'Andy Robinson', b: 'A. Robinson'}], 'several-councils'],
  ['with a council it is obeyed', [{...link, a: bv8, b: bv9, authority: 'Amber DC'}], ''],
  ['a pair of which each council has one never is one', [{...link, a: bv8, b: lf4}], 'two-councils'],
  [
    'so of rows of two named reports',
    [{...link, a: bv8, b: bv9, aIn: 'Amber/2002.txt', bIn: 'Bourn/2002.txt'}],
    'two-councils',
  ],
  ['what no council has is told', [{...link, a: 'nothing', b: bv9}], 'no-match'],
  ['also where only the second is nowhere', [{...link, a: lf4, b: 'nothing'}], 'no-match'],
  ['and where the council is nowhere', [{...link, a: bv8, b: bv9, authority: 'Denham DC'}], 'no-match'],
  [
    'a council that no report is about is told',
    [{kind: 'authority', a: 'Denham DC', b: AMBER, same: true, ...said}],
    'no-match',
  ],
  ['and two of them', [{kind: 'authority', a: 'Denham DC', b: 'Elver DC', same: true, ...said}], 'no-match'],
  [
    'but not two that are',
    [{kind: 'authority', a: AMBER, b: BOURNE, same: false, relation: 'merged-into', ...said}],
    '',
  ],
  [
    'two that contradict are an error',
    [true, false].map((same) => ({...link, a: bv8, b: bv9, same, authority: AMBER})),
    'contradiction',
  ],
]

test.each(LINKS)(
  'of councils that are linked apart the same is told as of all together: %s',
  (_name, links, code) => {
    const words = decided(links, [])
    const told = toldApart(words)
    expect(told).toEqual(toldIn(settleDocuments(DOCUMENTS, words).messages))
    if (code === '') expect(told).toEqual([])
    else expect(told[0]).toContain(`decisions/${code} links[`)
  },
)

const CORRECTIONS: readonly (readonly [string, readonly Correction[], string])[] = [
  ['a row of two councils is refused', [{...right, key: bv8}], 'several-councils'],
  ['a row of one council is put right', [{...right, key: lf4}], ''],
  [
    'a figure that its row does not have is told',
    [{...right, key: lf4, field: 'actual 1999/00'}],
    'no-match',
  ],
  ['a row that nobody has is told', [{...right, key: 'nothing'}], 'no-match'],
  ['so is one that another report has', [{...right, key: bv8, in: 'Carro/2002.txt'}], 'no-match'],
  [
    'two that put one figure right in two ways are an error',
    [
      {...right, key: lf4},
      {...right, key: lf4, value: '72%'},
    ],
    'contradiction',
  ],
]

test.each(CORRECTIONS)('the same of corrections: %s', (_name, corrections, code) => {
  const words = decided([], corrections)
  const told = toldApart(words)
  expect(told).toEqual(toldIn(settleDocuments(DOCUMENTS, words).messages))
  if (code === '') expect(told).toEqual([])
  else expect(told[0]).toContain(`decisions/${code} corrections[`)
})

test('a council’s part depends on what is said of it, and not on what names others', () => {
  const digests = (...links: readonly LinkDecision[]): readonly string[] =>
    shardsOf(DOCUMENTS.map(entryOf), decided(links, [])).map(({digest}) => digest)
  const none = digests()
  const changedBy = (...links: readonly LinkDecision[]): readonly number[] =>
    digests(...links).flatMap((digest, at) => (digest === none[at] ? [] : [at]))
  expect(changedBy({...link, a: bv8, b: bv9, authority: 'Bourne DC'})).toEqual([1])
  expect(changedBy({...link, a: bv8, b: bv9})).toEqual([0, 1, 2])
  expect(changedBy({...link, a: lf4, b: lf4, aIn: 'Carro/2002.txt', bIn: 'Carro/2003.txt'})).toEqual([2])
  // of a council that is not here the first tells that nothing matches
  expect(changedBy({...link, a: bv8, b: bv9, authority: 'Denham DC'})).toEqual([0])
  // an alias makes a word on it one on the council
  const alias = {kind: 'authority', a: 'Old Bourne', b: BOURNE, same: true, ...said} as const
  expect(changedBy(alias, {...link, a: bv8, b: bv9, authority: 'Old Bourne'})).toEqual([1])
})
