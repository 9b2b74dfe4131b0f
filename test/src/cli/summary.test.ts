import {expect, test} from 'vitest'
import {number} from '../../../src/cli/number.ts'
import {summaryFacts, summaryLines} from '../../../src/cli/summary.ts'
import {aSeries, someTrends} from '../../support/a-series.ts'

const warned = (
  code: string,
  count: number,
): {document: string; severity: 'warning'; code: string; message: string}[] =>
  Array.from({length: count}, (_, i) => ({
    document: 'd1',
    severity: 'warning',
    code,
    message: `sentence ${i}`,
  }))

test('a summary says what was read, what became of it and what is uncertain', () => {
  const change = {from: '2001/02', to: '2002/03', years: 1, absolute: 1, percent: null} as const
  const changes = [{...change, direction: 'improved'} as const]
  const trends = someTrends([aSeries({changes}), aSeries({id: 's2'})])
  const messages = [
    ...warned('value/unit-conflict', 1),
    ...warned('table/ragged-row', 4).map((message) => ({...message, position: {line: 7, endLine: 7}})),
    {document: 'd1', severity: 'info' as const, code: 'about/period', message: 'not uncertain'},
  ]
  const lines = summaryLines(
    {...trends, summary: {...trends.summary, indicators: 1234, messages}},
    't.json',
  ).join('\n')
  expect(lines).toContain('1 report → t.json')
  expect(lines).toContain('  x.txt  Leicestershire County Council  2003/04 H1')
  expect(lines).toContain('1,234 indicator rows')
  expect(lines).toContain('Latest change of 1 measure: 1 improved, 0 worsened, 0 stayed')
  expect(lines).toContain('Uncertain: 5 warnings')
  expect(lines).toMatch(
    / 4 {2}table\/ragged-row\n +x\.txt, line 7: sentence 0\n +x\.txt, line 7: sentence 1\n +… and 2 more\n +1 {2}value/,
  )
  expect(lines).not.toContain('not uncertain')
})

test('where all is certain the summary says that', () => {
  expect(summaryLines(someTrends([]), 't.json')).toContain('Nothing is uncertain.')
})

test('a long list of reports, or of kinds of warning, says how many it leaves out', () => {
  const trends = someTrends([])
  const documents = trends.documents.flatMap((one) =>
    Array.from({length: 40}, (_, i) => ({...one, id: `d${i}`})),
  )
  const messages = Array.from({length: 10}, (_, i) => warned(`kind/${'abcdefghij'[i]}`, 1)).flat()
  const lines = summaryLines({...trends, documents, summary: {...trends.summary, messages}}, 't.json')
  expect(lines).toContain('  … and 28 more')
  expect(lines).toContain('  … and 2 kinds more')
})

test('a report without authority or period says so', () => {
  const trends = someTrends([])
  const documents = trends.documents.map((one) => ({...one, authority: null, period: null}))
  expect(summaryLines({...trends, documents}, 't.json')).toContain(
    '  x.txt  authority unknown  period unknown',
  )
})

test('as data it has the counts', () => {
  const trends = someTrends([])
  const messages = warned('value/unit-conflict', 2)
  const facts = summaryFacts({...trends, summary: {...trends.summary, messages}}, 't.json')
  expect(facts).toMatchObject({
    summary: {output: 't.json', documents: 1, warnings: {'value/unit-conflict': 2}},
  })
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('the number %i is %s in every locale', (figure, text) => {
  expect(number(figure)).toBe(text)
})
