import {expect, test} from 'vitest'
import type {Lit} from '../../../parsers/block.ts'
import type {DraftRow} from '../../../src/tables/draft.ts'
import {coloursOf, letteredColumns} from '../../../src/tables/colours.ts'
import {settleLightColumns, settleSignColumns} from '../../../src/tables/light-columns.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const LIGHTS: Readonly<Record<string, Lit['light']>> = {r: 'red', a: 'amber', g: 'green'}
const BY: Readonly<Record<string, Lit['by']>> = {'': 'ground', '*': 'shape', '~': 'letters'}

/** A row whose cells may be lit: `/r` on red ground, `/r*` by a red shape, `x/r~` by red letters. */
function litRow(said: readonly string[], about: Partial<DraftRow> = {}): DraftRow {
  const row = draftRow(said.map((text) => text.replace(/\/[rag][*~]?$/, '')))
  const cells = row.cells.map((cell, at) => {
    const [, letter = '', how = ''] = /\/([rag])([*~]?)$/.exec(said[at] ?? '') ?? []
    const [light, by] = [LIGHTS[letter], BY[how]]
    return light === undefined || by === undefined ? cell : {...cell, lit: {light, by}}
  })
  return {...row, ...about, cells}
}

/** The role that the last column gets, of a table of code, description and this head. */
function roleOf(head: string, ...last: readonly string[]): string | undefined {
  const rows = last.map((text, at) => litRow([`BV${at + 8}`, 'Invoices paid', text]))
  return settleLightColumns(columnsOf('PI', 'Indicator', head), rows).at(-1)?.role
}

test.each(['2008/09', 'Q1', 'Performance', '', 'Actual 2008/09', 'Target 2008/09'])(
  'a column headed %j that holds nothing but lights is a status',
  (head) => {
    expect(roleOf(head, '/r', '/g')).toBe('status')
    expect(roleOf(head, '/g*', '', '/g*')).toBe('status')
    expect(roleOf(head, '●/g~', '●/g~')).toBe('status')
  },
)

test.each<[string, string, string[]]>([
  ['one light alone', '2008/09', ['/r*', '', '']],
  ['grounds of one light, which may be its shading', '2008/09', ['/g', '/g', '/g']],
  ['lights in few of its rows', '2008/09', ['/r', '/g', '', '', '']],
  ['a figure', '2008/09', ['/r', '92%/g', '/g']],
  ['words', 'Performance', ['/r', 'late/r', '/g']],
])('not one that holds %s', (_, head, cells) => {
  expect(roleOf(head, ...cells)).toBe('other')
})

test.each(['Risk', 'Likelihood', 'Direction of travel', 'Priority'])(
  'nor one headed %j, which is rated in the same colours',
  (head) => {
    expect(roleOf(head, '/r*', '/g*')).not.toBe('status')
  },
)

test('in a table that heads its status a year of lights is only no figure', () => {
  const rows = [litRow(['BV8', '/r*', 'Red']), litRow(['BV9', '/g*', 'Green'])]
  const columns = settleLightColumns(columnsOf('PI', 'Actual 2007/08', 'Status'), rows)
  expect(columns.map(({role}) => role)).toEqual(['code', 'other', 'status'])
})

test('columns without a light are the very same', () => {
  const columns = columnsOf('PI', 'Actual 2007/08')
  expect(settleLightColumns(columns, [litRow(['BV8', '92%'])])).toBe(columns)
})

test('rows keep the lights of grounds, shapes and signs, not those of words', () => {
  const row = litRow(['BV8', '92%/r', '/g*', '●/a~', 'late/r~'])
  expect(coloursOf(row, new Set())).toEqual({'1': 'red', '2': 'green', '3': 'amber'})
  expect(coloursOf(row, new Set([4]))).toEqual({'1': 'red', '2': 'green', '3': 'amber', '4': 'red'})
})

test('headings and totals have none', () => {
  expect(coloursOf(litRow(['Roads/r', '/r'], {kind: 'heading'}), new Set())).toEqual({})
  expect(coloursOf(litRow(['Total', '9/g'], {kind: 'total'}), new Set())).toEqual({})
})

test('words of a status column count where they have two lights', () => {
  const columns = columnsOf('PI', 'Status', 'Comments')
  const two = [litRow(['BV8', 'begun/g~', 'x/r~']), litRow(['BV9', 'late/r~', 'x/g~'])]
  expect(letteredColumns(two, columns)).toEqual(new Set([1]))
  expect(letteredColumns(two.slice(0, 1), columns)).toEqual(new Set())
})

const signs = (head: string, ...texts: readonly string[]) =>
  settleSignColumns(
    columnsOf('PI', 'Actual', head),
    texts.map((text, at) => draftRow([`BV${at}`, '5', text])),
  ).at(-1)?.role

test('a column of signs without a head is a status or a direction', () => {
  expect(signs('', '☺', '☹', '')).toBe('status')
  expect(signs('', '↑', '↓')).toBe('direction')
})

test.each([
  ['one sign', '', ['☺', '']],
  ['a head', 'Notes', ['☺', '☹']],
  ['both kinds', '', ['☺', '↓']],
  ['words', '', ['☺', 'good']],
])('%s: the column stays what it is', (_, head, texts) => {
  expect(['other', 'comment']).toContain(signs(head, ...texts))
})
