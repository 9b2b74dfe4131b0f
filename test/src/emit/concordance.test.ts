import {expect, test} from 'vitest'
import {concordanceCsv} from '../../../src/emit/concordance.ts'
import type {Link} from '../../../src/model/link.ts'
import type {Series} from '../../../src/model/series.ts'
import type {Trends} from '../../../src/model/trends.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'
import {csvRows} from '../../support/csv-rows.ts'

const report = (id: string, period: string): Trends['documents'][number] => ({
  id,
  path: `${id}.txt`,
  sha256: '0'.repeat(64),
  authority: 'Leicestershire County Council',
  period,
})
const documents = [report('d1', '2006/07'), report('d2', '2007/08'), report('d3', '2008/09')]

const rowsOf = (said: Partial<Series>): Record<string, string>[] =>
  csvRows(concordanceCsv(someTrends([aSeries(said)], {documents})))

const point = (period: string, record: string): Series['points'][number] => {
  const source = {document: 'd1', record, position: {line: 1, endLine: 1}, raw: '1'}
  return aPoint({period, sources: [source]})
}

const link = (a: string, b: string, weight: number): Link => ({
  id: `${a}${b}`,
  a,
  b,
  relation: 'same',
  probability: 0.99,
  weight,
  evidence: [
    {field: 'prior', level: 'two records of one block', weight: -5},
    {field: 'code', level: 'renumbered', weight: weight + 5},
  ],
  by: 'rule',
})

test('a code that became another is a row, with the strongest link between the two as evidence', () => {
  const codes = [
    {code: 'NI14', periods: ['2008/09', '2009/10']},
    {code: 'BV8', periods: ['2006/07', '2007/08']},
  ]
  const points = [
    point('2006/07', 'r1'),
    point('2007/08', 'r2'),
    point('2008/09', 'r3'),
    point('2009/10', 'r4'),
  ]
  const links = [link('r1', 'r2', 20), link('r3', 'r2', 7), link('r1', 'r3', 9)]
  expect(rowsOf({code: 'NI14', codes, points, links})).toEqual([
    {
      authority: 'Leicestershire County Council',
      series: 's1',
      relation: 'recoded',
      old_code: 'BV8',
      new_code: 'NI14',
      old_title: '',
      new_title: '',
      old_years: '2006/07..2007/08',
      new_years: '2008/09..2009/10',
      evidence: 'prior: two records of one block -5; code: renumbered +14',
      by: 'rule',
      probability: '0.99',
    },
  ])
})

test('of records of the year of the change the code is not known: there the evidence tells of two codes', () => {
  const codes = [
    {code: 'BV8', periods: ['2006/07', '2007/08']},
    {code: 'NI14', periods: ['2008/09', '2009/10']},
  ]
  const points = ['r1', 'r2'].flatMap((record) => [point('2007/08', record), point('2008/09', record)])
  const evidence = (level: string): Link['evidence'] => [{field: 'code', level, weight: 1}]
  const links = [
    {...link('r1', 'r2', 30), evidence: evidence('national')},
    {...link('r2', 'r1', 20), evidence: evidence('differs')},
  ]
  expect(rowsOf({code: 'NI14', codes, points, links})).toMatchObject([{evidence: 'code: differs +1'}])
  expect(rowsOf({code: 'NI14', codes, points, links: links.slice(0, 1)})).toMatchObject([{evidence: ''}])
})

test('within one scheme it is renumbered; without a link between them the evidence is blank', () => {
  const codes = [
    {code: 'BV8', periods: ['2006/07']},
    {code: 'BV9', periods: ['2007/08']},
  ]
  expect(rowsOf({codes})).toMatchObject([{relation: 'renumbered', evidence: '', by: '', probability: ''}])
})

test('a definition that changed under one code is a row, a jump that nobody explains is none', () => {
  const points = [point('2006/07', 'r1'), point('2007/08', 'r2'), point('2008/09', 'r3')]
  const breaks: Series['breaks'] = [
    {period: '2008/09', reason: 'redefined', stated: true, evidence: 'new definition'},
    {period: '2007/08', reason: 'apparent', stated: false, evidence: 'a jump'},
  ]
  expect(rowsOf({points, breaks})).toMatchObject([
    {
      relation: 'redefined',
      old_code: 'BV8',
      new_code: 'BV8',
      old_years: '2006/07..2007/08',
      new_years: '2008/09',
      evidence: 'new definition',
    },
  ])
})

test.each([
  ['that followed another is reworded', ['d1', 'd2'], ['d3'], 'reworded', '2006/07..2007/08', '2008/09'],
  ['that stood beside another is a variant', ['d1', 'd3'], ['d2'], 'variant', '2006/07..2008/09', '2007/08'],
])('a title %s', (_, before, after, relation, old_years, new_years) => {
  const titles = [
    {text: 'Bills paid', documents: after},
    {text: 'Invoices paid', documents: before},
  ]
  expect(rowsOf({titles})).toMatchObject([
    {relation, old_title: 'Invoices paid', new_title: 'Bills paid', old_code: 'BV8', old_years, new_years},
  ])
})

test('a series that stayed what it was has no row', () => {
  expect(rowsOf({titles: [{text: 'Invoices paid', documents: ['d1', 'd2']}]})).toEqual([])
})
