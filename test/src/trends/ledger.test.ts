import {expect, test} from 'vitest'
import {settleDocuments, trendsOf} from '../../../src/build-trends.ts'
import type {Decided} from '../../../src/model/decisions.ts'
import type {Trends} from '../../../src/model/trends.ts'
import {ledgerOf} from '../../../src/trends/ledger.ts'
import {decided, decision, keysOf} from '../../support/decide.ts'
import {makeDocument} from '../../support/make-document.ts'

const PRODUCER = {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'} as const
const report = (year: number, path = `${year}.txt`) =>
  makeDocument({
    path,
    period: `${year}/0${year - 1999}`,
    rows: [
      {
        title: 'Visits',
        actual: {[`${year - 1}/0${year - 2000}`]: '5', [`${year}/0${year - 1999} H1`]: '3'},
        officers: ['Ann Other'],
      },
    ],
    promises: [{commitment: 'Open a library in Loughborough', number: '1'}],
  })
const DOCUMENTS = [report(2002), report(2003)]
const [[a = ''] = [], [b = ''] = []] = DOCUMENTS.map(keysOf)
const NONE = decided([])

function run(words: Decided, before?: Trends, documents = DOCUMENTS): Trends {
  return trendsOf(settleDocuments(documents, words), PRODUCER, before && ledgerOf(before))
}
const idsOf = (trends: Trends, part: boolean): [string, readonly string[]][] =>
  trends.series.filter(({flags}) => flags.includes('part-year') === part).map(({id, was}) => [id, was])

test('the same again, with what was published as its ledger, is the same', () => {
  const first = run(NONE)
  expect(JSON.stringify(run(NONE, first))).toBe(JSON.stringify(first))
})

test('when a person joins two series one id stays and the other leads there, of whole years and of parts', () => {
  const first = run(NONE)
  const joined = run(decided([decision(a, b, true)]), first)
  for (const part of [false, true]) {
    const [before, after] = [idsOf(first, part), idsOf(joined, part)]
    expect(before).toHaveLength(2)
    expect(after).toHaveLength(1)
    expect(after.flatMap(([id, was]) => [id, ...was]).sort()).toEqual(before.map(([id]) => id).sort())
  }
  expect(idsOf(run(NONE, joined), false).map(([id]) => id)).toEqual(idsOf(first, false).map(([id]) => id))
})

test('an officer keeps the id when a report is added whose key is smaller, which without a ledger it would not', () => {
  const keyed = [2001, 2002, 2003, 2004, 2005].map((year) => ({
    document: report(year),
    key: keysOf(report(year))[0] ?? '',
  }))
  const [smallest, ...others] = keyed
    .toSorted((x, y) => (x.key < y.key ? -1 : 1))
    .map(({document}) => document)
  if (smallest === undefined) throw new Error('no report')
  const first = run(NONE, undefined, others)
  const ids = (trends: Trends): string[] => trends.officers.map(({id}) => id)
  expect(ids(run(NONE, first, [smallest, ...others]))).toEqual(ids(first))
  expect(ids(run(NONE, undefined, [smallest, ...others]))).not.toEqual(ids(first))
})

test('a second format of a report keeps the ids', () => {
  const joined = run(decided([decision(a, b, true)]), run(NONE))
  const scans = [report(2002, '2002.pdf'), report(2003, '2003.pdf')]
  expect(idsOf(run(decided([decision(a, b, true)]), joined, scans), false)).toEqual(idsOf(joined, false))
})
