import {expect, test} from 'vitest'
import type {FlowNode, FlowTable} from '../../../parsers/flow/node.ts'
import {unwrapLayout} from '../../../parsers/flow/unwrap.ts'

const p = (text: string): FlowNode => ({type: 'paragraph', runs: [{text}]})
const table = (...rows: readonly (readonly (readonly string[])[])[]): FlowTable => ({
  type: 'table',
  rows: rows.map((cells) => ({
    header: false,
    cells: cells.map((texts) => ({content: texts.map(p), cs: 1, rs: 1})),
  })),
})

const MARGIN = ['Home', 'Committees', 'Members']
const PAGE = [
  'Visits in the year',
  'The museums of the county had more visitors in the year than in any one before it.',
  'Libraries had fewer, for two of them were closed from May to October for repairs.',
]

test('a page of prose beside its margin, in one row of a table, is no table', () => {
  expect(unwrapLayout([table([MARGIN, PAGE])])).toEqual([...MARGIN, ...PAGE].map(p))
  expect(unwrapLayout([table([PAGE, MARGIN])])).toEqual([...PAGE, ...MARGIN].map(p))
})

test.each<[string, FlowTable]>([
  ['a row of several cells, one of them a long comment', table([['8a'], ['Open a museum'], PAGE])],
  ['two rows', table([['8a'], PAGE], [['8b'], PAGE])],
  [
    'a cell of items that are no sentences',
    table([['Wards'], ['Northgate', 'Eastgate', 'Southgate and Mill']]),
  ],
  ['one sentence alone', table([['Comment'], PAGE.slice(0, 2)])],
])('a table stays one: %s', (_, one) => {
  expect(unwrapLayout([one])).toEqual([one])
})

const DATA = table([['PI'], ['Actual']], [['BV8'], ['92%']])
const panel = (...content: readonly FlowNode[]): FlowTable['rows'][number]['cells'][number] => ({
  content,
  cs: 1,
  rs: 1,
})
const panels = (...cells: FlowTable['rows'][number]['cells']): FlowTable => ({
  type: 'table',
  rows: [{header: false, cells}],
})

test('panels side by side, a table of data in each, are no table', () => {
  const [left, right] = [p('Customers'), p('People')]
  expect(unwrapLayout([panels(panel(left, DATA), panel(right, DATA))])).toEqual([left, DATA, right, DATA])
})

test('a table with a table in one of its cells is one', () => {
  const one = panels(panel(p(PAGE.join(' '))), panel(p('Invoices'), DATA))
  expect(unwrapLayout([one])).toEqual([one])
})
