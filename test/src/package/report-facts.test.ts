import {expect, test} from 'vitest'
import {reportFacts} from '../../../src/package/report-facts.ts'
import {aFlaggedTable, aShard} from '../../support/a-shard.ts'
import {aSeries} from '../../support/a-series.ts'
import {makeDocument} from '../../support/make-document.ts'
import {outturns} from '../../support/outturns.ts'

const report = makeDocument({path: '2003/plan.txt', rows: [{code: 'BV8', actual: {'2002/03': '90%'}}]})

test('what is damaged comes before what is only uncertain, with the table’s file and the place', () => {
  const table = aFlaggedTable([['cut'], ['rejoined'], ['ambiguous', 'damaged'], []])
  const {damaged} = reportFacts(aShard([{...report, tables: [table]}]))
  expect(damaged).toEqual({
    total: 2,
    shown: [
      {
        path: '2003/plan.txt',
        file: 'tables/2003/plan.txt/t.csv',
        place: 'line 3',
        rank: 1,
        sentence:
          'a damaged row, kept as it stands; a row that could be read in more than one way: “BV2 | Invoices paid”',
      },
      {
        path: '2003/plan.txt',
        file: 'tables/2003/plan.txt/t.csv',
        place: 'line 1',
        rank: 4,
        sentence: 'a row whose text ends or begins in the middle of a sentence: “BV0 | Invoices paid”',
      },
    ],
  })
})

test('a table that was not understood whole is named with its reason, and stands first', () => {
  const table = aFlaggedTable([['damaged']], {damaged: 'two headers disagree'})
  const {damaged} = reportFacts(aShard([{...report, tables: [table]}]))
  expect(damaged.shown.map(({sentence}) => sentence)).toEqual([
    'a table that was not understood whole: two headers disagree',
    'a damaged row, kept as it stands: “BV0 | Invoices paid”',
  ])
})

test('a check that fails is told with the place of its row; one that holds is not', () => {
  const [indicator] = report.indicators
  if (indicator === undefined) throw new Error('the report has a row')
  const check = {check: 'variance', expected: '12.0%', found: '19%'}
  const checked = {
    ...indicator,
    row: 1,
    checks: [
      {...check, ok: false},
      {...check, ok: true},
    ],
  }
  const tables = [aFlaggedTable([[], []])]
  const {failedChecks} = reportFacts(aShard([{...report, tables, indicators: [checked]}]))
  expect(failedChecks.total).toBe(1)
  expect(failedChecks.shown).toEqual([
    {
      path: '2003/plan.txt',
      file: 'tables/2003/plan.txt/t.csv',
      place: 'line 2',
      rank: 0,
      sentence: 'BV8 Invoices paid on time: the variance comes to 12.0%, printed is 19%',
    },
  ])
})

test('messages are counted by kind, errors first, and what is only told has no examples', () => {
  const messages = [
    {severity: 'info', code: 'table/no-header', message: 'none'},
    {
      severity: 'warning',
      code: 'period/ambiguous',
      message: 'either',
      position: {page: 3, bbox: [0, 0, 1, 1]},
    },
    {severity: 'error', code: 'table/lost', message: 'gone'},
  ] as const
  const kinds = reportFacts(aShard([makeDocument({messages: [...messages]})])).messages
  expect(kinds.map(({severity, code, total}) => `${severity} ${code} ${total}`)).toEqual([
    'error table/lost 1',
    'warning period/ambiguous 1',
    'info table/no-header 1',
  ])
  expect(kinds.map(({shown}) => shown.map(({place}) => place))).toEqual([[''], ['page 3'], []])
})

test('a rare kind of message has its example however many there are of another', () => {
  const many = Array.from({length: 500}, (_, index) => ({
    severity: 'warning' as const,
    code: 'table/ragged-row',
    message: `row ${index}`,
  }))
  const rare = {severity: 'warning' as const, code: 'period/ambiguous', message: 'either'}
  const kinds = reportFacts(aShard([makeDocument({messages: [...many, rare]})])).messages
  expect(kinds.map(({total, shown}) => [total, shown.length])).toEqual([
    [500, 25],
    [1, 1],
  ])
})

test('the same report in another format is not counted, and said to be there', () => {
  const shard = aShard([report], [], {countedAs: 'another'})
  const {reports, twins, indicators} = reportFacts(shard)
  expect([reports.total, twins, indicators]).toEqual([0, 1, 0])
})

test('charts are of the longest series and of those that moved most, each series once', () => {
  const long = aSeries({id: 'long', points: outturns({'2000/01': 1, '2001/02': 1, '2002/03': 1})})
  const moved = aSeries({
    id: 'moved',
    points: outturns({'2001/02': 10, '2002/03': 60}),
    changes: [{from: '2001/02', to: '2002/03', years: 1, absolute: 50, percent: 500, direction: 'improved'}],
  })
  const short = aSeries({id: 'short', points: outturns({'2002/03': 1})})
  const {charts, improved, worsened, longest} = reportFacts(aShard([report], [short, moved, long])).trends
  expect(charts.map(({series}) => series)).toEqual(['long', 'moved'])
  expect(improved.shown.map(({from, to, change}) => [from, to, change])).toEqual([
    ['10% (2001/02)', '60% (2002/03)', 'up 50 points'],
  ])
  expect(worsened.total).toBe(0)
  expect(longest.shown.map(({outturns: figures, to}) => [figures, to])).toEqual([
    [3, '2002/03'],
    [2, '2002/03'],
    [1, '2002/03'],
  ])
})

test('what a council keeps has a bound, however much there is in doubt and however long its words are', () => {
  const table = aFlaggedTable(
    Array.from({length: 3000}, () => ['damaged' as const]),
    {damaged: 'x'.repeat(9e5)},
  )
  const messages = Array.from({length: 3000}, (_, index) => ({
    severity: 'warning' as const,
    code: 'table/ragged-row',
    message: `${index} ${'word '.repeat(2000)}`,
    position: Array.from({length: 500}, (__, line) => ({line: line + 1, endLine: line + 1})),
  }))
  const points = outturns(Object.fromEntries([1, 2, 3, 4].map((year) => [`200${year}/0${year + 1}`, year])))
  const series = Array.from({length: 500}, (_, index) =>
    aSeries({id: `s${index}`, title: `measure ${index} ${'word '.repeat(500)}`, points}),
  )
  const documents = Array.from({length: 400}, (_, index) => ({
    ...makeDocument({path: `${index}.txt`, messages: index === 0 ? messages : []}),
    tables: index === 0 ? [table] : [],
  }))
  const facts = reportFacts(aShard(documents, series))
  expect([facts.damaged.total, facts.reports.total, facts.trends.longest.total]).toEqual([3001, 400, 500])
  expect(JSON.stringify(facts).length).toBeLessThan(150_000)
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
}, 60_000)
