import {expect, test} from 'vitest'
import {narrowTrends} from '../../../src/choose/narrow-trends.ts'
import type {PointSource} from '../../../src/model/series.ts'
import type {OfficerCluster, Trends} from '../../../src/model/trends.ts'
import {aCourse} from '../../support/a-course.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'

const LEICS = 'Leicestershire County Council'
const CITY = 'Leicester City Council'

type Mention = OfficerCluster['mentions'][number]

const source = (document: string, record: string): PointSource => ({
  document,
  record,
  position: {line: 1, endLine: 1},
  raw: '',
})
const mention = (document: string, record: string): Mention => ({
  document,
  record,
  id: `${document}-${record}`,
  raw: 'A. Person',
  period: null,
  position: {line: 1, endLine: 1},
})

/** Two councils with a document, a series, a commitment and an officer each, and a pair left to a person. */
function twoCouncils(): Trends {
  const {documents, ...rest} = someTrends([])
  const officer = {name: 'A. Person', kind: 'person', links: []} as const
  return {
    ...rest,
    documents: documents.flatMap((one) => [one, {...one, id: 'd2', authority: CITY}]),
    series: [
      aSeries({id: 's1', code: 'BV8', points: [aPoint({sources: [source('d1', 'r1')]})]}),
      aSeries({id: 's2', code: 'BV80', authority: CITY, points: [aPoint({sources: [source('d2', 'r2')]})]}),
    ],
    commitments: [
      {id: 'c1', authority: LEICS, ...aCourse({document: 'd1', record: 'r1', period: null}), links: []},
      {id: 'c2', authority: CITY, ...aCourse({document: 'd2', record: 'r2', period: null}), links: []},
    ],
    officers: [
      {...officer, id: 'o1', authority: LEICS, mentions: [mention('d1', 'r1')]},
      {...officer, id: 'o2', authority: CITY, mentions: [mention('d2', 'r2')]},
    ],
    candidates: [{id: 'p', kind: 'officer', a: 'o1', b: 'o3', probability: 0.5, evidence: [], reason: ''}],
  }
}

const ids = (all: readonly {readonly id: string}[]): string[] => all.map(({id}) => id)

test('nothing asked for keeps all', () => {
  const trends = twoCouncils()
  expect(narrowTrends(trends, {codes: [], authorities: []})).toEqual({value: trends, messages: []})
})

test('an authority keeps what is its own, and the counts follow', () => {
  const {value, messages} = narrowTrends(twoCouncils(), {codes: [], authorities: ['LEICESTERSHIRE cc']})
  expect(messages).toEqual([])
  expect([ids(value.documents), ids(value.series), ids(value.commitments)]).toEqual([['d1'], ['s1'], ['c1']])
  expect([ids(value.officers), ids(value.candidates)]).toEqual([['o1'], ['p']])
  expect(value.summary).toMatchObject({documents: 1, authorities: 1, series: 1, officers: 1, candidates: 1})
})

test('a code keeps its series, their reports and officers, and no commitment', () => {
  const {value} = narrowTrends(twoCouncils(), {codes: ['BVPI 080'], authorities: []})
  expect([ids(value.documents), ids(value.series), ids(value.commitments)]).toEqual([['d2'], ['s2'], []])
  expect([ids(value.officers), ids(value.candidates)]).toEqual([['o2'], []])
})

test('a code that a series had in some year keeps it', () => {
  const trends = someTrends([aSeries({code: 'NI1', codes: [{code: 'BV8', periods: ['2002/03']}]})])
  expect(narrowTrends(trends, {codes: ['BV8'], authorities: []}).value.series).toHaveLength(1)
})

test('a code that only another authority has is not there', () => {
  const {value, messages} = narrowTrends(twoCouncils(), {codes: ['BV80'], authorities: [LEICS]})
  expect(value.series).toEqual([])
  expect(messages).toMatchObject([{severity: 'error', code: 'trends/no-such-code'}])
})

test('what it was narrowed to is told, in whatever order it was asked for', () => {
  const ask = {codes: ['BV80', 'BV8', 'BV8'], authorities: [LEICS]}
  const {value} = narrowTrends(twoCouncils(), ask)
  expect(value.producer.options).toEqual({code: ['BV8', 'BV80'], authorityIs: [LEICS]})
})
