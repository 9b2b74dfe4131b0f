import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {uncertainLines} from '../../../../src/emit/report/uncertain.ts'
import type {Series} from '../../../../src/model/series.ts'
import type {Trends} from '../../../../src/model/trends.ts'
import {aSeries, someTrends} from '../../../support/a-series.ts'
import {outturn, outturns} from '../../../support/outturns.ts'

const {documents} = someTrends([])
const cite = citing(documents)
const telling = {cite, chart: () => '▁█'}

const uncertain = (said: Partial<Trends>, series: readonly Series[] = []): string =>
  uncertainLines(someTrends(series, said), telling).join('\n')

test('figures that contradict each other are all shown with their sources', () => {
  const points = [
    outturn('2002/03', 61, {status: 'conflicting'}),
    outturn('2002/03', 59, {status: 'conflicting'}),
  ]
  expect(uncertain({}, [aSeries({points})])).toContain(
    '- Outturn of 2002/03, **BV8** Invoices paid on time: 61% (R1, line 9) or 59% (R1, line 9); neither is used.',
  )
})

test('pairs left to a person are told by their words, one pair a wording', () => {
  const mention = (id: string, raw: string, line: number) => {
    return {id, document: 'd1', record: 'r', raw, period: null, position: {line, endLine: line}}
  }
  const mentions = [
    mention('a', 'D. Armstrong', 3),
    mention('b', 'Dave Armstrong', 4),
    mention('c', 'D. Armstrong', 5),
  ]
  const officers = [{id: 'o', name: 'x', kind: 'person', authority: null, mentions, links: []}] as const
  const pair = {kind: 'officer', probability: 0.5, evidence: [], reason: 'others fit as well'} as const
  const candidates = [
    {...pair, id: '1', a: 'a', b: 'b'},
    {...pair, id: '2', a: 'c', b: 'b'},
  ]
  const text = uncertain({officers, candidates})
  expect(text).toContain('2 pairs of two names, the likeliest of each wording:')
  expect(text).toContain(
    '- “D. Armstrong” and “Dave Armstrong” (R1, line 3; R1, line 4): 50% by the model; others fit as well.\n- … and 1 more.',
  )
})

test('messages are told by their code with places, notes left out', () => {
  const message = {
    severity: 'warning',
    code: 'table/torn-rows',
    message: 'Kept as they stand',
    document: 'd1',
  } as const
  const {summary} = someTrends([])
  const messages = [
    {...message, position: {line: 5, endLine: 7}},
    {...message, severity: 'info' as const, code: 'x/note'},
  ]
  const text = uncertain({summary: {...summary, messages}})
  expect(text).toContain('- `table/torn-rows`, 1 time:\n  - R1, lines 5-7: Kept as they stand')
  expect(text).not.toContain('x/note')
})

test('measures of which nothing says the better way are counted where they changed', () => {
  const change = {from: 'a', to: 'b', years: 1, absolute: 1, percent: null, direction: 'unknown'} as const
  const series = [aSeries({polarity: 'unknown', changes: [change]}), aSeries({changes: [change]})]
  expect(uncertain({}, series)).toContain('Of 2 measures whose outturns changed, nothing says of 1 whether')
})

const breaks: Series['breaks'] = [
  {period: '2002/03', reason: 'redefined', stated: true, evidence: 'Change in method | of calculation'},
  {period: '2003/04', reason: 'apparent', stated: false, evidence: 'from 60 to 6'},
]

test('a jump that nobody explains is uncertain and no change of definition', () => {
  const series = aSeries({points: outturns({'2002/03': 60, '2003/04': 6}), breaks})
  const text = uncertainLines(someTrends([series]), telling).join('\n')
  expect(text).toContain('| unexplained jump | from 60 to 6 |')
  expect(text).not.toContain('definition changed')
})
