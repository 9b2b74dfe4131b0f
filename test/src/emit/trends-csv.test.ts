import {expect, test} from 'vitest'
import {trendsCsv} from '../../../src/emit/trends-csv.ts'
import type {Series} from '../../../src/model/series.ts'
import type {Trends} from '../../../src/model/trends.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'

const linesOf = (...[series, said]: [readonly Series[], Partial<Trends>?]): string[] =>
  [...trendsCsv(someTrends(series, said))].join('').trimEnd().split('\n')

test('an observation is a row with the columns that the contract names', () => {
  expect(linesOf([aSeries()])).toEqual([
    'authority,series,code,title,period,period_edtf,measure,value,unit,obs_status,shorthand,status,document,page_or_line,raw',
    'Leicestershire County Council,s1,BV8,Invoices paid on time,2002/03,2002-04/2003-03,actual,90,%,A,,current,x.txt,line 9,90%',
  ])
})

test('a figure that two reports give is two rows', () => {
  const source = {document: 'd1', record: 'r', position: {page: 3, bbox: [0, 0, 1, 1] as const}, raw: '90'}
  const point = aPoint({sources: [source, {...source, document: 'd2'}]})
  expect(linesOf([aSeries({points: [point]})])).toHaveLength(3)
})

test('two documents with one path are told apart', () => {
  const {documents} = someTrends([])
  const twice = documents.flatMap((document) => [document, {...document, id: 'd2'}])
  expect(linesOf([aSeries()], {documents: twice})[1]).toContain('x.txt#d1')
})

test('the code is the one in force in the period', () => {
  const codes = [{code: 'BV8a', periods: ['2002/03']}]
  expect(linesOf([aSeries({code: 'BV8', codes})])[1]).toContain(',BV8a,')
})

test('a series without authority, code or unit leaves their cells blank', () => {
  const value = {type: 'text', text: 'Yes', raw: 'Yes'} as const
  expect(linesOf([aSeries({authority: null, code: null, unit: null, points: [aPoint({value})]})])[1]).toMatch(
    /^,s1,,.*,Yes,,A,/,
  )
})

test('cells are safe to open in a spreadsheet, and figures stay figures', () => {
  const value = {type: 'number', value: -5, decimals: 0, raw: '=cmd()'} as const
  const source = {document: 'd1', record: 'r', position: {line: 1, endLine: 1}, raw: '=cmd()'}
  const [, row] = linesOf([aSeries({title: '@x', points: [aPoint({value, sources: [source]})]})])
  expect(row).toContain(",'@x,")
  expect(row).toContain(',-5,')
  expect(row).toMatch(/,'=cmd\(\)$/)
})

test('an archive with more figures than one string of text should hold comes in pieces', () => {
  const many = Array.from({length: 2500}, (_, i) => aSeries({id: `s${i}`}))
  const chunks = [...trendsCsv(someTrends(many))]
  expect(chunks.length).toBeGreaterThan(2)
  expect(chunks.join('').trimEnd().split('\n')).toHaveLength(2501)
})
