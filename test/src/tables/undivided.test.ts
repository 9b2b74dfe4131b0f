import {describe, expect, test} from 'vitest'
import type {Grid} from '../../../parsers/block.ts'
import {readRecords} from '../../../src/records/index.ts'
import {readTables} from '../../../src/tables/index.ts'
import {undividedMessage} from '../../../src/tables/undivided.ts'
import {gridOf} from '../../support/draft-row.ts'

const at = {line: 7, endLine: 8}
const cell = (text: string) => ({text, visible: text.length, at: []})

test.each([
  [['BV8', 'Invoices', '90% 95%', '', ''], '2 values stand for 3 columns'],
  [['BV8', 'Invoices', '£1,204 n/a 56 % 31/03/2004', '', '', '', ''], '4 values stand for 5 columns'],
  [['BV8', 'Invoices', '<7', ''], '1 value stands for 2 columns'],
  [['BV8', 'Invoices paid on time', '', ''], 'Words stand for 3 columns'],
  [['BV8', 'Invoices', '90 95 97'], '3 values stand for 1 column'],
])('%j: %s', (texts, words) => {
  const message = undividedMessage(at, texts.map(cell))
  expect(message).toMatchObject({severity: 'warning', code: 'table/ambiguous-row', position: at})
  expect(message.message).toContain(`${words}, and nothing tells which`)
})

/** A piece whose row of this index is undivided from its last cell on. */
function undividedAt(index: number, grid: Grid): Grid {
  const rows = grid.rows.map((row, i) =>
    i === index ? {...row, undividedFrom: row.cells.findLastIndex(({text}) => text !== '')} : row,
  )
  return {...grid, rows}
}

/** What a report of this one piece holds. */
function read(grid: Grid) {
  const characters = grid.rows.flatMap(({cells}) => cells).reduce((sum, {visible}) => sum + visible, 0)
  const tables = readTables([grid], 'document', characters)
  return {...tables, ...readRecords(tables.tables, [], 'document', null), problems: tables.messages}
}

const INDICATORS = ['PI Code', 'PI Description', 'Actual 02/03', 'Target 02/03', 'Target 03/04']

describe('of an undivided row', () => {
  const grid = gridOf(
    INDICATORS,
    ['BV8', 'Invoices paid on time', '88%', '90%', '95%'],
    ['BV9', 'Council tax collected', '97% 98%'],
    ['BV10', 'Rates collected', '98.1%', '98.2%', '98.5%'],
  )
  const {tables, indicators, coverage, problems} = read(undividedAt(2, grid))

  test('the words stay in one cell', () => {
    expect(tables[0]?.rows[1]).toMatchObject({
      kind: 'data',
      cells: ['BV9', 'Council tax collected', '97% 98%', '', ''],
      flags: ['ambiguous', 'undivided'],
    })
    expect(coverage.unplaced).toBe(0)
    expect(problems).toMatchObject([{code: 'table/ambiguous-row', position: {line: 3, endLine: 3}}])
  })

  test('code and title are read, and no figure, not even a missing one', () => {
    expect(indicators.map(({code, title, observations}) => [code?.raw, title, observations.length])).toEqual([
      ['BV8', 'Invoices paid on time', 3],
      ['BV9', 'Council tax collected', 0],
      ['BV10', 'Rates collected', 3],
    ])
  })
})

test('a row that is all in one cell makes no record, though it opens a piece', () => {
  const grid = gridOf(
    INDICATORS,
    ['BV9 Council tax collected 97% 98%'],
    ['BV8', 'Invoices', '88%', '90%', '95%'],
  )
  const {tables, indicators} = read(undividedAt(1, grid))
  expect(tables[0]?.rows.map(({kind}) => kind)).toEqual(['data', 'data'])
  expect(indicators.map(({code}) => code?.raw)).toEqual(['BV8'])
})

test.each([
  ['goes on in mid-sentence', ['', '', 'and at Coalville by March 2004 Bill Nichols']],
  ['is a lone cell in front', ['Libraries']],
  ['says a word twice', ['3', 'Open a library', 'High High']],
])('no stage touches one that %s', (_, texts) => {
  const grid = gridOf(
    ['No', 'Commitment', 'Priority', 'Timescale', 'Responsible Officer'],
    ['1', 'Open a new library in Loughborough with', 'High', 'March 2004', 'Heather Broughton'],
    texts,
  )
  const own = read(undividedAt(2, grid)).tables[0]?.rows[1]
  expect(own?.cells.filter((text) => text !== '')).toEqual(texts.filter((text) => text !== ''))
  expect([own?.kind, own?.flags, own?.inherited]).toEqual(['data', ['ambiguous', 'undivided'], undefined])
})

test('a commitment of such a row has no officer, date or progress', () => {
  const grid = gridOf(
    ['No', 'Commitment', 'Timescale', 'Responsible Officer', 'Progress'],
    ['1', 'Open a library', 'March 2004', 'Heather Broughton', 'On course'],
    ['2', 'Replace the school', 'March 2005 Bill Nichols'],
    ['3', 'Resurface Ashby Road by March 2005 Bill Nichols'],
    ['4 Plant trees'],
  )
  const three = undividedAt(4, undividedAt(3, undividedAt(2, grid)))
  const rows = three.rows.map((row) => (row.cells[0]?.text === '3' ? {...row, undividedFrom: 1} : row))
  const {commitments} = read({...three, rows})
  expect(commitments.map(({number, commitment}) => [number, commitment])).toEqual([
    ['1', 'Open a library'],
    ['2', 'Replace the school'],
  ])
  expect(commitments[1]).toMatchObject({officers: [], progress: ''})
  expect(commitments[1]).not.toHaveProperty('timescale')
})

test('a status that may stand in an undivided cell is not taken from the heading', () => {
  const grid = gridOf(
    ['Ref', 'Commitment', 'Status', 'Progress'],
    ['1', 'Open a library', 'Green', 'On course'],
    ['2', 'Replace the school', 'Red Not begun'],
  )
  expect(read(undividedAt(2, grid)).commitments.map(({status}) => status?.now)).toEqual(['green', undefined])
})

test('words that label no column head none, undivided or not', () => {
  const grid = gridOf(INDICATORS, ['PI Code', 'PI Description', 'Actual 02/03'])
  expect(read(undividedAt(1, grid)).tables[0]?.rows.map(({flags}) => flags)).toEqual([
    ['ambiguous', 'undivided'],
  ])
})
