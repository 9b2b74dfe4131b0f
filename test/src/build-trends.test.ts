import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {buildTrends} from '../../src/build-trends.ts'
import {Trends} from '../../src/model/trends.ts'
import {makeDocument} from '../support/make-document.ts'

const PRODUCER = {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'} as const
const ROBBERY = {code: 'BV127b', title: 'Robberies per 1,000 population.'}
const INVOICES = 'Percentage of undisputed invoices paid within 30 days'

const DOCUMENTS = [
  makeDocument({
    path: '2002-plan.txt',
    period: '2002/03',
    rows: [
      {
        code: 'BV8',
        title: INVOICES,
        actual: {'2001/02': '78%'},
        target: {'2002/03': '85%'},
        officers: ['J Gilroy'],
      },
      {...ROBBERY, actual: {'2001/02': '0.7'}, officers: ['A. Robinson', 'Equalities Board']},
      {code: 'LF4', title: 'Trees planted in the community woodland', actual: {'2001/02': '900'}},
    ],
    messages: [{severity: 'warning', code: 'table/ragged-row', message: 'too few cells'}],
  }),
  makeDocument({
    path: '2003-half.txt',
    authority: 'Leicestershire CC',
    period: '2003/04 H1',
    rows: [
      {
        code: 'BV8',
        title: `The ${INVOICES}.`,
        actual: {'2002/03': '80%'},
        target: {'2003/04': '90%'},
        estimate: {'2003/04': '82%'},
        officers: ['John Gilroy'],
      },
      {
        ...ROBBERY,
        actual: {'2002/03': '0.9', '2003/04 H1': '0.4'},
        comment: 'New definition',
        officers: ['Andy Robinson', 'Anne Robinson'],
      },
      {code: 'LF4', title: 'Custody rates for young offenders', actual: {'2002/03': '8%'}},
    ],
    promises: [{reference: 'CS39', commitment: 'Resurface the principal road network', status: 'amber'}],
    messages: [{severity: 'info', code: 'text/note', message: 'a note'}],
  }),
  makeDocument({
    path: '2003-outturn.txt',
    period: '2003/04',
    rows: [
      {
        code: 'BV8',
        title: INVOICES,
        actual: {'2001/02': '79%', '2003/04': '91%'},
        target: {'2003/04': '90%'},
        comparator: {'2003/04': '88%'},
      },
    ],
    promises: [{reference: 'CS39', commitment: 'Resurface the principal road network', status: 'green'}],
  }),
  makeDocument({
    path: 'city.txt',
    authority: 'Leicester City Council',
    period: '2003/04',
    rows: [
      {code: 'BV8', title: INVOICES, actual: {'2002/03': '89%'}, officers: ['Andy Robinson']},
      {title: 'Visits', actual: {'2002/03': '5'}},
    ],
  }),
  makeDocument({
    path: 'unknown.txt',
    authority: null,
    period: null,
    rows: [{code: 'BV8', title: INVOICES, actual: {'2002/03': '1%'}}],
  }),
]

const trends = buildTrends(DOCUMENTS, PRODUCER)
const [invoices] = trends.series.filter(
  ({code, authority}) => code === 'BV8' && authority === 'Leicestershire County Council',
)

test('validates against the published schema', () => {
  expect(Trends.parse(JSON.parse(JSON.stringify(trends)))).toEqual(trends)
})

test('any order of the documents, or one of them twice, gives the same bytes', () => {
  const bytes = JSON.stringify(trends)
  fc.assert(
    fc.property(fc.shuffledSubarray(DOCUMENTS, {minLength: DOCUMENTS.length}), (shuffled) => {
      expect(JSON.stringify(buildTrends([...shuffled, ...shuffled.slice(0, 1)], PRODUCER))).toBe(bytes)
    }),
  )
})

test('one measure of one council is one series over its reports and spellings', () => {
  expect(
    invoices?.points.map(({measure, period, value, status}) => [measure, period, value.raw, status]),
  ).toEqual([
    ['actual', '2001/02', '79%', 'current'],
    ['actual', '2001/02', '78%', 'superseded'],
    ['actual', '2002/03', '80%', 'current'],
    ['target', '2002/03', '85%', 'current'],
    ['actual', '2003/04', '91%', 'current'],
    ['target', '2003/04', '90%', 'current'],
    ['estimate', '2003/04', '82%', 'current'],
  ])
  expect(invoices?.changes.map(({absolute, direction}) => [absolute, direction])).toEqual([
    [1, 'improved'],
    [11, 'improved'],
  ])
  expect(invoices?.targets.map(({met}) => met)).toEqual([false, true])
  expect(invoices).toMatchObject({unit: '%', polarity: 'higher', flags: ['restated'], title: INVOICES})
  expect(invoices?.titles).toHaveLength(2)
})

test('other councils are comparators on a national code, never members', () => {
  const [elsewhere] = trends.series.filter(
    ({code, authority}) => code === 'BV8' && authority === 'Leicester City Council',
  )
  expect(invoices?.comparators).toEqual([
    {series: elsewhere?.id},
    {
      period: '2003/04',
      of: {who: 'all councils', statistic: 'average'},
      value: expect.objectContaining({raw: '88%'}),
    },
  ])
  expect(elsewhere?.comparators).toEqual([{series: invoices?.id}])
})

test('a series with an unknown authority stands beside none', () => {
  const [unknown] = trends.series.filter(({authority}) => authority === null)
  expect(unknown).toMatchObject({code: 'BV8', comparators: []})
})

test('a part year has a series of its own, without changes', () => {
  const robberies = trends.series.filter(({code}) => code === 'BV127b')
  expect(
    new Set(
      robberies.map(({flags, points}) => `${flags.join()}: ${points.map(({period}) => period).join()}`),
    ),
  ).toEqual(new Set([': 2001/02,2002/03', 'part-year: 2003/04 H1']))
})

test('a stated break is marked and no change is computed across it', () => {
  const [robberies] = trends.series.filter(({code, flags}) => code === 'BV127b' && flags.length === 0)
  expect(robberies).toMatchObject({
    breaks: [{period: '2002/03', reason: 'redefined', stated: true}],
    changes: [],
  })
  expect(robberies?.points.map(({obsStatus}) => obsStatus)).toEqual(['A', 'B'])
})

test('a local number used again is two series and a candidate', () => {
  expect(trends.series.filter(({code}) => code === 'LF4')).toHaveLength(2)
  expect(trends.candidates).toContainEqual(
    expect.objectContaining({kind: 'indicator', reason: 'kept apart: title different'}),
  )
})

test('officers and commitments are followed with their periods', () => {
  const [gilroy] = trends.officers.filter(({name}) => name === 'John Gilroy')
  expect(gilroy?.mentions.map(({raw, period}) => [raw, period])).toEqual([
    ['J Gilroy', '2002/03'],
    ['John Gilroy', '2003/04 H1'],
  ])
  expect(trends.commitments).toHaveLength(1)
  expect(trends.commitments[0]?.chain.map(({status}) => status)).toEqual(['amber', 'green'])
})

test('every indicator, commitment and officer’s name is somewhere, once', () => {
  const records = trends.series
    .filter(({flags}) => !flags.includes('part-year'))
    .flatMap(({points}) => [...new Set(points.flatMap(({sources}) => sources.map(({record}) => record)))])
  expect(new Set(records).size).toBe(DOCUMENTS.flatMap(({indicators}) => indicators).length)
  expect(trends.officers.flatMap(({mentions}) => mentions)).toHaveLength(7)
})

test('the summary counts, and names warnings with their documents', () => {
  expect(trends.summary).toMatchObject({
    documents: 5,
    authorities: 2,
    indicators: 10,
    series: 8,
    seriesOverTwoYears: 2,
  })
  expect(trends.summary.messages).toEqual([
    {severity: 'warning', code: 'table/ragged-row', message: 'too few cells', document: DOCUMENTS[0]?.id},
  ])
})

test('ids are all different', () => {
  const ids = [...trends.series, ...trends.officers, ...trends.commitments, ...trends.candidates].map(
    ({id}) => id,
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test('two rows that print the same and cannot be one still have ids of their own', () => {
  const report = makeDocument({
    rows: [
      {title: 'Visits', actual: {'2002/03': '1'}},
      {title: 'Visits', actual: {'2002/03': '2'}},
    ],
  })
  const ids = buildTrends([report], PRODUCER).series.map(({id}) => id)
  expect(new Set(ids).size).toBe(2)
})

test('a second format of a report keeps the ids', () => {
  const [plan, , , city] = DOCUMENTS
  if (plan === undefined || city === undefined) throw new Error('no reports')
  const ids = (documents: typeof DOCUMENTS): string[] =>
    buildTrends(documents, PRODUCER).series.map(({id}) => id)
  const scanned = makeDocument({
    path: 'city.pdf',
    authority: 'Leicester City Council',
    period: '2003/04',
    rows: [
      {code: 'BV8', title: INVOICES, actual: {'2002/03': '89%'}},
      {title: 'Visits', actual: {'2002/03': '5'}},
    ],
  })
  expect(ids([plan, scanned])).toEqual(ids([plan, city]))
})

test('no document, no trends, and no fault', () => {
  expect(buildTrends([], PRODUCER).summary).toMatchObject({documents: 0, series: 0})
})
