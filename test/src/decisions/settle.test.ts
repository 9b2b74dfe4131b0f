import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {settleDocuments, trendsOf} from '../../../src/build-trends.ts'
import type {Decided, RecordDecision} from '../../../src/model/decisions.ts'
import type {Document} from '../../../src/model/document.ts'
import {Trends} from '../../../src/model/trends.ts'
import {correction, decided, decision, keysOf, mentionKey} from '../../support/decide.ts'
import {makeDocument} from '../../support/make-document.ts'

const PRODUCER = {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'} as const
const INVOICES = 'Percentage of undisputed invoices paid within 30 days'
const report = (year: number, council = 'Leicestershire County Council'): Document =>
  makeDocument({
    path: `${council.slice(0, 6)}-${year}.txt`,
    authority: council,
    period: `${year}/0${year - 1999}`,
    rows: [
      {
        code: 'BV8',
        title: INVOICES,
        actual: {[`${year - 1}/0${year - 2000}`]: `${70 + year - 2000}%`},
        officers: ['Andy Robinson'],
      },
      {
        code: 'LF4',
        title: `Trees of the ${['red', 'old', 'new', 'far'][year % 4]} wood`,
        actual: {[`${year - 1}/0${year - 2000}`]: '900'},
        officers: ['A. Robinson'],
      },
      {title: 'Visits', actual: {[`${year - 1}/0${year - 2000}`]: '5'}, officers: ['Anne Robson']},
    ],
  })
const DOCUMENTS = [2002, 2003, 2004, 2005].map((year) => report(year))
const [first, second, third] = DOCUMENTS.map(keysOf)

function trendsWith(words: Decided, documents: readonly Document[] = DOCUMENTS): Trends {
  const settled = settleDocuments(documents, words)
  expect(settled.messages.filter(({message}) => message.severity !== 'info')).toEqual([])
  return trendsOf(settled, PRODUCER)
}

function told(words: Decided, documents: readonly Document[] = DOCUMENTS): string[] {
  return settleDocuments(documents, words).messages.map(
    ({path, message: {severity, code, message}}) => `${path} ${severity} ${code} ${message}`,
  )
}

/** Which series each record is in. */
function homes({series, officers}: Trends): Map<string, string> {
  return new Map([
    ...series.flatMap(({id, points}) =>
      points.flatMap(({sources}) => sources.map(({record}) => [record, id] as const)),
    ),
    ...officers.flatMap(({id, mentions}) => mentions.map((mention) => [mention.id, id] as const)),
  ])
}

const records = DOCUMENTS.flatMap(({indicators}) => indicators)
const pairs = fc
  .tuple(fc.nat({max: records.length - 1}), fc.nat({max: records.length - 1}))
  .filter(([a, b]) => a !== b)
const anyDecisions = fc.array(
  fc.record({
    pair: pairs,
    officers: fc.boolean(),
    same: fc.constantFrom(true, true, false, 'unsure' as const),
  }),
  {maxLength: 9},
)

function asDecision({
  pair: [x, y],
  officers,
  same,
}: {
  pair: readonly [number, number]
  officers: boolean
  same: boolean | 'unsure'
}): {entry: RecordDecision; ids: readonly [string, string]} {
  const [a, b] = [records[x], records[y]]
  if (a === undefined || b === undefined) throw new Error('no records')
  const nameOf = (record: typeof a): string => record.officers[0]?.name.toLowerCase().replace('.', '') ?? ''
  if (!officers) return {entry: decision(a.key, b.key, same), ids: [a.id, b.id]}
  const entry = decision(`${a.key} ${nameOf(a)}`, `${b.key} ${nameOf(b)}`, same, {kind: 'officer'})
  return {entry, ids: [a.officers[0]?.id ?? '', b.officers[0]?.id ?? '']}
}

test('whatever persons say is obeyed, or named as a contradiction', () => {
  fc.assert(
    fc.property(anyDecisions, (any) => {
      const entries = any.map(asDecision)
      const settled = settleDocuments(DOCUMENTS, decided(entries.map(({entry}) => entry)))
      if (settled.messages.some(({message}) => message.severity === 'error')) {
        expect(settled.messages.every(({message}) => message.code === 'decisions/contradiction')).toBe(true)
        return
      }
      const home = homes(trendsOf(settled, PRODUCER))
      const sure = new Set(entries.filter(({entry}) => entry.same === true).flatMap(({ids}) => ids))
      for (const {
        ids: [a, b],
        entry: {same},
      } of entries) {
        if (same === true) expect(home.get(a)).toBe(home.get(b))
        // who is unsure gives way to who is not
        else if (same === false || !(sure.has(a) && sure.has(b))) expect(home.get(a)).not.toBe(home.get(b))
      }
    }),
    {numRuns: 60},
  )
})

test('the order of the entries and of the reports changes no byte', () => {
  fc.assert(
    fc.property(anyDecisions, (any) => {
      const entries = any.map((one) => asDecision(one).entry)
      const there = settleDocuments(DOCUMENTS, decided(entries))
      const back = settleDocuments(DOCUMENTS.toReversed(), decided(entries.toReversed()))
      expect(JSON.stringify(trendsOf(back, PRODUCER))).toBe(JSON.stringify(trendsOf(there, PRODUCER)))
    }),
    {numRuns: 20},
  )
})

test('a row read again from a better scan keeps what was said of it', () => {
  const words = decided([decision(first?.[2] ?? '', second?.[2] ?? '', true)])
  const scanned = DOCUMENTS.map((document) => ({
    ...document,
    id: `${document.id}x`,
    indicators: document.indicators.map((one) => ({...one, id: `${one.id}x`})),
  }))
  for (const documents of [DOCUMENTS, scanned]) {
    const {series} = trendsWith(words, documents)
    expect(
      series
        .filter(({title}) => title === 'Visits')
        .map(({points}) => points.length)
        .toSorted((x, y) => x - y),
    ).toEqual([1, 1, 2])
  }
})

test('a link that a person made says so, and adds up', () => {
  const words = decided([decision(first?.[1] ?? '', second?.[1] ?? '', true, {note: 'read both pages'})])
  const trends = trendsWith(words)
  const links = trends.series.flatMap((one) => one.links).filter(({by}) => by === 'person')
  expect(links).toHaveLength(1)
  expect(links[0]?.evidence.at(-1)).toMatchObject({
    field: 'person',
    level: 'says they are one (A. Clerk, 2026-11-25: read both pages)',
  })
  expect(links[0]?.evidence.reduce((sum, {weight}) => sum + weight, 0)).toBeCloseTo(links[0]?.weight ?? 0)
  expect(Trends.parse(JSON.parse(JSON.stringify(trends)))).toEqual(trends)
})

test('what a person parts is no candidate any more, and rows that look the same are not parted with it', () => {
  const before = trendsWith(decided([]))
  expect(before.series.filter(({code}) => code === 'BV8')).toHaveLength(1)
  const trends = trendsWith(decided([decision(first?.[0] ?? '', third?.[0] ?? '', false)]))
  const home = homes(trends)
  const [one, two, three, four] = DOCUMENTS.map(({indicators}) => home.get(indicators[0]?.id ?? ''))
  expect(one).not.toBe(three)
  expect(two).toBe(four)
  const ids = [0, 2].map((at) => DOCUMENTS[at]?.indicators[0]?.id)
  expect(trends.candidates.filter(({a, b}) => ids.includes(a) && ids.includes(b))).toEqual([])
})

test('a pair that a person was unsure of stays a candidate, marked, and is not joined', () => {
  const words = decided([decision(first?.[0] ?? '', third?.[0] ?? '', 'unsure', {note: 'the page is torn'})])
  const {candidates, ...trends} = trendsWith(words)
  const [candidate] = candidates.filter(({unsure}) => unsure !== undefined)
  expect(candidate?.unsure).toEqual({by: 'A. Clerk', at: '2026-11-25', note: 'the page is torn'})
  const home = homes({...trends, candidates})
  expect(home.get(candidate?.a ?? '')).not.toBe(home.get(candidate?.b ?? ''))
})

test('an officer is found by a name of a council, for all its mentions', () => {
  const words = decided([decision('Anne Robson', 'Andy Robinson', true, {kind: 'officer'})])
  const {officers} = trendsWith(words)
  const [joined] = officers.filter(({mentions}) => mentions.some(({raw}) => raw === 'Anne Robson'))
  expect(joined?.mentions.filter(({raw}) => raw === 'Andy Robinson')).toHaveLength(4)
  const mention = decided([
    decision(mentionKey(DOCUMENTS[0] ?? report(2002), 'Anne Robson'), 'A Robinson', false, {kind: 'officer'}),
  ])
  expect(trendsWith(mention).officers.length).toBeGreaterThan(0)
})

test('the summary tells how many decisions were applied and how many match nothing', () => {
  const words = decided(
    [decision(first?.[2] ?? '', second?.[2] ?? '', true), decision('gone', second?.[2] ?? '', true)],
    [correction('gone too', 'polarity', 'lower')],
  )
  expect(trendsOf(settleDocuments(DOCUMENTS, words), PRODUCER).summary.decided).toEqual({
    applied: 1,
    unmatched: 2,
  })
  expect(trendsWith(decided([])).summary.decided).toBeUndefined()
})

test('what matches nothing is a warning that says what may have been meant', () => {
  expect(told(decided([decision(`${first?.[0]}x`, second?.[0] ?? '', true)]))).toEqual([
    expect.stringMatching(
      /^decisions\.json warning decisions\/no-match links\[0\]: No indicator has the key .* any more.*did you mean/,
    ),
  ])
})

const RUTLAND = [2002, 2003].map((year) => report(year, 'Rutland County Council'))

test('a key that several councils have is an error until one is named, and then only that one is meant', () => {
  const documents = [...DOCUMENTS, ...RUTLAND]
  const [a = '', b = ''] = [first?.[1], second?.[1]]
  expect(told(decided([decision(a, b, true)]), documents)).toEqual([
    expect.stringContaining(
      'links[0]: Several councils have both keys (Leicestershire County Council, Rutland County Council)',
    ),
  ])
  const {series} = trendsWith(decided([decision(a, b, true, {authority: 'Rutland CC'})]), documents)
  const people = series.filter(({links}) => links.some(({by}) => by === 'person'))
  expect(people.map(({authority}) => authority)).toEqual(['Rutland County Council'])
})

test('two councils never share a series, even by a person’s word', () => {
  const elsewhere = makeDocument({
    path: 'r.txt',
    authority: 'Rutland County Council',
    period: '2009/10',
    rows: [{code: 'BV9', title: 'Council tax collected'}],
  })
  const [there = ''] = keysOf(elsewhere)
  expect(told(decided([decision(first?.[0] ?? '', there, true)]), [...DOCUMENTS, elsewhere])).toEqual([
    expect.stringContaining('are of two councils'),
  ])
})

test('one name for two rows is an error, and the report of each tells them apart', () => {
  const twice = ['a.txt', 'b.txt'].map((path) =>
    makeDocument({
      path,
      period: '2003/04',
      rows: [{title: 'Visits', actual: {'2002/03': path === 'a.txt' ? '1' : '2'}}],
    }),
  )
  const [key = ''] = keysOf(twice[0] ?? report(2002))
  expect(told(decided([decision(key, key, true)]), twice)).toEqual([
    expect.stringContaining('name the same row'),
  ])
  const words = decided([decision(key, key, true, {aIn: 'a.txt', bIn: 'b.txt'})])
  expect(trendsWith(words, twice).series).toHaveLength(1)
})

test('contradictions are errors that name each entry with its line', () => {
  const [a = '', b = '', c = ''] = [first?.[2], second?.[2], third?.[2]]
  expect(told(decided([decision(a, b, true), decision(b, c, true), decision(c, a, false)]))).toEqual([
    expect.stringMatching(
      /error decisions\/contradiction links\[2\]: .*links\[[01]\] \(decisions\.json:[12]\) and links\[[01]\] \(decisions\.json:[12]\) together say/,
    ),
  ])
})

test('a corrected value is used, and the report’s own is kept beside it', () => {
  const {series} = trendsWith(decided([], [correction(first?.[0] ?? '', 'actual 2001/02', '27')]))
  const [invoices] = series.filter(({code}) => code === 'BV8')
  const [point] = invoices?.points ?? []
  expect(point?.value).toMatchObject({type: 'number', value: 27, unit: '%', raw: '72%'})
  expect(point?.sources[0]).toMatchObject({
    raw: '72%',
    corrected: {
      by: 'person',
      said: [{by: 'A. Clerk', field: 'actual 2001/02', value: '27'}],
      was: {value: {value: 72}, period: '2001/02'},
    },
  })
})

test('a corrected period moves the figure, with a corrected value or without', () => {
  const words = decided(
    [],
    [
      correction(first?.[0] ?? '', 'period actual 2001-02', '2000/01'),
      correction(first?.[0] ?? '', 'actual 2001/02', '60%'),
    ],
  )
  const [invoices] = trendsWith(words).series.filter(({code}) => code === 'BV8')
  expect(invoices?.points[0]).toMatchObject({period: '2000/01', value: {value: 60}})
})

test('polarity and breaks are as a person says', () => {
  const [, trees = ''] = first ?? []
  const words = decided(
    [decision(trees, second?.[1] ?? '', true)],
    [
      correction(trees, 'polarity', 'lower'),
      correction(trees, 'break 2002/03', 'redefined', {note: 'counted by hand'}),
    ],
  )
  const [wood] = trendsWith(words).series.filter(({points, code}) => code === 'LF4' && points.length === 2)
  expect(wood).toMatchObject({
    polarity: 'lower',
    polarityFrom: 'person (A. Clerk, 2026-11-25)',
    breaks: [
      {
        period: '2002/03',
        reason: 'redefined',
        by: 'person',
        evidence: 'A. Clerk, 2026-11-25: counted by hand',
      },
    ],
    changes: [],
  })
  const none = decided(
    [decision(trees, second?.[1] ?? '', true)],
    [correction(trees, 'break 2002/03', 'none')],
  )
  const [whole] = trendsWith(none).series.filter(({points, code}) => code === 'LF4' && points.length === 2)
  expect(whole?.changes).toHaveLength(1)
})

test('a row or a whole report can be another council’s', () => {
  const row = decided([], [correction(first?.[0] ?? '', 'authority', 'Rutland County Council')])
  expect(
    trendsWith(row)
      .series.filter(({authority}) => authority === 'Rutland County Council')
      .map(({code}) => code),
  ).toEqual(['BV8'])
  const whole = decided([], [correction('Leices-2002.txt', 'authority', 'Rutland County Council')])
  expect(
    trendsWith(whole).series.filter(({authority}) => authority === 'Rutland County Council'),
  ).toHaveLength(3)
})

test.each([
  [
    'actual 1999/00',
    '1',
    'warning decisions/no-match',
    'The row has no actual of 1999/00: it has actual 2001/02',
  ],
  ['colour', 'red', 'error decisions/unknown-field', 'There is no field colour'],
  ['polarity', 'sideways', 'error decisions/unknown-value', 'higher, lower, none'],
  ['break 2001/02', 'odd', 'error decisions/unknown-value', 'redefined'],
])('a correction of %s to %s is reported', (field, value, code, sentence) => {
  expect(told(decided([], [correction(first?.[0] ?? '', field, value)]))).toEqual([
    expect.stringContaining(sentence),
  ])
  expect(told(decided([], [correction(first?.[0] ?? '', field, value)]))[0]).toContain(code)
})

test('two corrections of one figure that differ are an error that names both', () => {
  const [key = ''] = first ?? []
  const said = [correction(key, 'actual 2001/02', '1'), correction(key, 'Actual 2001-02', '2')]
  expect(told(decided([], said))).toEqual([
    expect.stringMatching(/corrections\[\d\]: This puts .* but corrections\[\d\] \(decisions\.json:\d\) as/),
  ])
  expect(told(decided([], [...said.slice(0, 1), correction(key, 'actual 2001/02', '1')]))).toEqual([])
})

test('two names of one council are one when a person says so, and a merger is a relation that joins nothing', () => {
  const other = report(2003, 'Leicester Shire')
  const word = {by: 'A. Clerk', at: '2026-11-25', note: ''}
  const same = {
    a: 'Leicester Shire',
    b: 'Leicestershire County Council',
    kind: 'authority',
    same: true,
    ...word,
  } as const
  const one = trendsWith(decided([same]), [...DOCUMENTS, other])
  expect(new Set(one.series.map(({authority}) => authority))).toEqual(
    new Set(['Leicestershire County Council']),
  )
  const merged = {...same, same: false, relation: 'merged-into', period: '2009/10'} as const
  const two = trendsWith(decided([merged]), [...DOCUMENTS, other])
  expect(two.relations).toEqual([
    {relation: 'merged-into', a: same.a, b: same.b, period: '2009/10', by: 'person', said: word},
  ])
  expect(new Set(two.series.map(({authority}) => authority)).size).toBe(2)
})
