import {expect, test} from 'vitest'
import type {Link} from '../../../src/model/link.ts'
import type {CommitmentChain} from '../../../src/model/trends.ts'
import {explainTrendSubject} from '../../../src/why/explain-trend-subject.ts'
import {subjectName} from '../../../src/why/subject-name.ts'
import {trendSubjects, tracesShown, type TrendSubject} from '../../../src/why/trend-subjects.ts'
import {aCourse} from '../../support/a-course.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'
import {sayings} from '../../support/hold-text.ts'

const source = (record: string, raw: string) => ({
  document: 'd1',
  record,
  position: {line: 9, endLine: 9},
  raw,
})
const evidence = [
  {field: 'prior', level: 'two records of one block', weight: -5},
  {field: 'code', level: 'national', weight: 9.5},
]
const link: Link = {
  id: 'l1',
  a: 'r1',
  b: 'r2',
  relation: 'same',
  probability: 0.957,
  weight: 4.5,
  evidence,
  by: 'rule',
}
const series = aSeries({
  points: [
    aPoint({sources: [source('r1', '90%'), source('r2', '90%')]}),
    aPoint({
      period: '2003/04',
      value: {type: 'missing', reason: 'blank', raw: ''},
      sources: [source('r1', '')],
    }),
  ],
  breaks: [{period: '2003/04', reason: 'redefined', stated: false, evidence: 'it doubled'}],
  links: [link],
})
const chain: CommitmentChain = {
  id: 'c1',
  authority: null,
  ...aCourse({
    document: 'd1',
    record: 'r3',
    key: 'k3',
    period: null,
    commitment: 'Open a library',
    position: {line: 2, endLine: 2},
  }),
  links: [],
}
const mention = {document: 'd1', record: 'r1', period: null, position: {line: 9, endLine: 9}}
const officer = {
  id: 'o1',
  name: 'Bill Nichols',
  kind: 'person' as const,
  authority: null,
  mentions: [{...mention, id: 'm1', raw: 'Bill Nichols'}],
  links: [],
}
const candidate = {
  id: 'p1',
  kind: 'officer' as const,
  a: 'm1',
  b: 'gone',
  probability: 0.5,
  evidence,
  reason: 'others fit as well',
}
const trends = someTrends([series], {commitments: [chain], officers: [officer], candidates: [candidate]})
const subjects = [...trendSubjects({trends, foldersToTry: []})]

function subject(id: string): TrendSubject {
  const found = subjects.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}
const said = (id: string, about: string) => sayings(explainTrendSubject(subject(id)).findings, about)

test('every thing of trends has a name, an explanation and a place', () => {
  expect(subjects.map(({id}) => id)).toEqual(['s1', 'l1', 'c1', 'o1', 'p1', 'r1', 'r2', 'r3', 'm1'])
  expect(subjects.map(subjectName)).toEqual([
    'series BV8 “Invoices paid on time”',
    'same, “90%” and “90%”, in series BV8 “Invoices paid on time”',
    'chain “Open a library”',
    'person “Bill Nichols”',
    'perhaps one officer, “Bill Nichols”',
    'in series BV8 “Invoices paid on time”',
    'in series BV8 “Invoices paid on time”',
    'in chain “Open a library”',
    'in person “Bill Nichols”',
  ])
  for (const one of subjects) {
    expect(explainTrendSubject(one).findings.length).toBeGreaterThan(0)
    expect(tracesShown(one).length).toBeGreaterThan(0)
  }
  expect(subject('r3')).toMatchObject({key: 'k3'})
})

test('a series says which rows it has, each point, its breaks, its polarity and its links', () => {
  expect(said('s1', 'record')).toEqual([
    'x.txt: “actual of 2002/03: 90%; actual of 2003/04:”',
    'x.txt: “actual of 2002/03: 90%”',
  ])
  expect(said('s1', 'point')).toEqual([
    'actual of 2002/03: “90%” is the number 90 %; current, as 2 report rows say',
    'actual of 2003/04: an empty cell is no figure, for nothing is printed; current',
    'a break at 2003/04: redefined, as it seems (it doubled)',
    'polarity higher, from reference',
  ])
  expect(said('s1', 'link')).toEqual(['r1 and r2: same, by equal identifiers and words, 4.5 bits'])
  expect(said('c1', 'link')).toEqual(['nothing was linked to it'])
})

test('a link has its bars, which add up to its weight', () => {
  expect(explainTrendSubject(subject('l1')).weighings).toEqual([
    {a: 'r1', b: 'r2', bars: evidence, weight: 4.5, probability: 0.957, needed: 4.25},
  ])
})

test('a pair left to a person says why, with its bars', () => {
  expect(said('p1', 'link')).toEqual(['not linked, but left to a person: others fit as well'])
  expect(explainTrendSubject(subject('p1')).weighings).toMatchObject([{weight: 4.5, bars: evidence}])
})

test('of a record that only trends name, its words, its links and where to ask further are told', () => {
  expect(said('r2', 'value')).toEqual(['“actual of 2002/03: 90%”'])
  expect(said('r2', 'record')).toEqual(['a member of the series s1', expect.stringContaining('--in')])
  expect(said('r2', 'link')).toHaveLength(1)
  expect(said('m1', 'link')).toEqual([])
})
