import {expect, test} from 'vitest'
import {emitTrendsCsv} from '../../../src/emit/trends-csv.ts'
import type {Point, Series, Trends} from '../../../src/model/trends.ts'
import type {Value} from '../../../src/model/value.ts'
import {aPoint, aSeries, someTrends} from '../../support/a-series.ts'

const linesOf = (...[series, said]: [readonly Series[], Partial<Trends>?]): string[] =>
  emitTrendsCsv(someTrends(series, said)).trimEnd().split('\n')

/** One column of the first observation of a series that has these points. */
function cell(column: string, ...points: Point[]): string | undefined {
  const [header, first] = linesOf([aSeries({points, title: 'T'})])
  return first?.split(',')[header?.split(',').indexOf(column) ?? -1]
}

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

test.each<[Value, string]>([
  [{type: 'number', value: -2984, decimals: 0, raw: '(2,984)'}, '-2984'],
  [{type: 'number', value: 5, decimals: 0, op: 'lt', raw: '<5'}, '<5'],
  [{type: 'range', low: 10, high: 20, raw: '10-20'}, '10..20'],
  [{type: 'boolean', value: true, raw: 'Yes'}, 'true'],
  [{type: 'date', edtf: '2004-07', raw: 'July 2004'}, '2004-07'],
  [{type: 'level', value: 3, text: 'Level 3', raw: 'Level 3'}, '3'],
  [{type: 'level', text: 'Not Adopted', raw: 'Not Adopted'}, 'Not Adopted'],
  [{type: 'relative', text: 'maintain', raw: 'Maintain'}, 'maintain'],
  [{type: 'missing', reason: 'awaited', raw: 'awaited'}, ''],
])('the value %j is written %j', (value, text) => {
  expect(cell('value', aPoint({value}))).toBe(text)
})

test.each<[Partial<Point>, string]>([
  [{obsStatus: 'A'}, ''],
  [{obsStatus: 'B'}, '[b]'],
  [{obsStatus: 'D'}, '[b]'],
  [{obsStatus: 'E'}, '[e]'],
  [{obsStatus: 'P'}, '[p]'],
  [{obsStatus: 'O'}, '[x]'],
  [{obsStatus: 'L'}, '[x]'],
  [{obsStatus: 'M'}, '[z]'],
  [
    {
      obsStatus: 'B',
      value: {type: 'number', value: 1, decimals: 0, raw: '1', qualifiers: ['estimated', 'revised']},
    },
    '[b] [e] [r]',
  ],
])('%j has the shorthand %j', (said, symbols) => {
  expect(cell('shorthand', aPoint(said))).toBe(symbols)
})

test('a figure that replaced another is revised', () => {
  expect(cell('shorthand', aPoint(), aPoint({status: 'superseded'}))).toBe('[r]')
  expect(cell('shorthand', aPoint({status: 'superseded'}), aPoint())).toBe('')
})
