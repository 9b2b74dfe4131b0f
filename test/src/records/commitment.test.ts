import {describe, expect, test} from 'vitest'
import type {Commitment} from '../../../src/model/commitment.ts'
import type {DocumentPeriod} from '../../../src/model/period.ts'
import type {Column, Row, Table} from '../../../src/model/table.ts'
import {readRecords} from '../../../src/records/index.ts'
import {aRow, aTable} from '../../support/a-table.ts'

const COLUMNS: readonly Column[] = [
  {name: 'No', role: 'number'},
  {name: 'REF', role: 'code'},
  {name: 'Commitment', role: 'commitment'},
  {name: 'Time-scale', role: 'timescale'},
  {name: 'Officer', role: 'officer'},
  {name: 'Status', role: 'status'},
  {name: 'Progress', role: 'comment'},
]
const SECTION = ['A: WORKING WITH PARTNERS', 'DEPARTMENT: RESOURCES']

function aPeriod(part: DocumentPeriod['part']): DocumentPeriod {
  const label = part === 'annual' ? '2008/09' : `2008/09 ${part}`
  return {label, year: '2008/09', part, edtf: '2008-04/2009-03', from: 'title', confidence: 1}
}

/** The commitments of a table, of the second quarter of 2008/09 unless it is said. */
function read(
  rows: readonly (readonly string[] | Row)[],
  said: Partial<Table> = {},
  part: DocumentPeriod['part'] = 'Q2',
): readonly Commitment[] {
  const whole = rows.map((row, index) => ('cells' in row ? row : aRow(row, {id: `row ${index}`})))
  const table = aTable({family: 'status', section: SECTION, columns: COLUMNS, rows: whole, ...said})
  return readRecords([table], [], 'document', aPeriod(part)).commitments
}

test('a row is read whole', () => {
  const [one] = read([
    [
      '8a',
      'CPA CEX 1 (cont)',
      'Open a\nlibrary',
      'By Spring 2002',
      'Bill Nichols/ Equalities Board',
      'Red',
      'Late, see NI40 and CS39',
    ],
  ])
  expect(one).toMatchObject({
    row: 0,
    number: '8a',
    theme: 'A',
    reference: 'CPA CEX 1',
    department: 'RESOURCES',
    commitment: 'Open a library',
    timescale: {raw: 'By Spring 2002', edtf: '2002-21'},
    officers: [
      {name: 'Bill Nichols', kind: 'person'},
      {name: 'Equalities Board', kind: 'body'},
    ],
    progress: 'Late, see NI40 and CS39',
    status: {now: 'red', from: 'cell', raw: 'Red'},
    references: ['NI40', 'CS39'],
  })
})

test('what a row does not state is left out, and a status table without one says null', () => {
  const [one] = read([['', '', 'Open a library', '', '', '', '']])
  expect(Object.keys(one ?? {})).not.toEqual(expect.arrayContaining(['number']))
  expect(one).not.toHaveProperty('timescale')
  expect(one).toMatchObject({officers: [], progress: '', status: null, references: []})
})

test('a table of commitments has no statuses, whatever its words', () => {
  expect(
    read([['1', '', 'Open a library', '', '', 'Red', '']], {family: 'commitments'})[0]?.status,
  ).toBeNull()
})

test.each([
  ['4. MTCS/CYP', '4. MTCS/CYP'],
  ['CPA CEX 1\n(continued)', 'CPA CEX 1'],
  ['LAA1.2.2 cont’d', 'LAA1.2.2'],
  ['CPA (CEX', 'CPA'], // the bracket was cut off
])('the reference %j is %s', (printed, reference) => {
  expect(read([['', printed, 'Open a library', '', '', '', '']])[0]?.reference).toBe(reference)
})

test('a priority that a page repeats is the same priority', () => {
  const columns: Column[] = [
    {name: 'Priority', role: 'priority'},
    {name: 'Commitment', role: 'commitment'},
  ]
  expect(read([['High (cont)', 'Open a library']], {columns})[0]?.priority).toBe('High')
})

test('a row’s own reference is none to another', () => {
  expect(read([['', 'LAA7.2', 'LAA7.2 and LAA7.3', '', '', '', '']])[0]?.references).toEqual(['LAA7.3'])
})

test('two entries under one number are title and target', () => {
  const row = aRow(['1', '', 'Community Strategy\nA strategy agreed by Council', '', '', '', ''], {
    flags: ['rejoined'],
  })
  expect(read([row])[0]).toMatchObject({
    commitment: 'Community Strategy A strategy agreed by Council',
    parts: {title: 'Community Strategy', target: 'A strategy agreed by Council'},
  })
})

test('headings, damaged and empty rows are no commitments', () => {
  const blank = ['', '', '', '', '', '', '']
  const rows = [
    aRow(['', '', 'Heading', '', '', '', ''], {kind: 'heading'}),
    aRow(['', '', 'Damaged', '', '', '', ''], {flags: ['damaged']}),
    aRow(blank),
  ]
  expect(read(rows)).toEqual([])
})

describe('when the status before was', () => {
  const was = (printed: string, part: DocumentPeriod['part']): unknown =>
    read([['', '', 'Open a library', '', '', printed, '']], {}, part)[0]?.status

  test.each([
    ['Amber (Green at Q1)', 'Q2', '2008/09 Q1'],
    ['Amber (Green at Q4)', 'Q1', '2007/08 Q4'], // of the year before
    ['Amber (Green at Q3)', 'H1', '2007/08 Q3'],
    ['Amber (Green at Q3)', 'annual', '2008/09 Q3'],
    ['Achieved Was showing amber at Quarter 1', 'Q3', '2008/09 Q1'],
  ] as const)('%s in a report of %s was %s', (printed, part, previousPeriod) => {
    expect(was(printed, part)).toMatchObject({previousPeriod})
  })

  test('is not known where no quarter is named', () => {
    expect(was('Amber (was Green)', 'Q2')).toEqual({
      now: 'amber',
      previous: 'green',
      from: 'cell',
      raw: 'Amber (was Green)',
    })
  })
})

test('the key is the reference, else theme and number, and the words', () => {
  const [coded, numbered] = read([
    ['1', 'NI 40', 'Drug users', '', '', '', ''],
    ['2', '', 'Open a library', '', '', '', ''],
  ])
  expect(coded?.key).toMatch(/^status:2008\/09 Q2:NI40:/)
  expect(numbered?.key).toMatch(/^status:2008\/09 Q2:A2:/)
})

test('a row under cells that span it has their words: a milestone of the same commitment', () => {
  const inherited = {0: '1', 2: 'Revise the constitution', 3: 'By Spring 2002', 4: 'Helen Marsh'}
  const rows = [
    ['1', '', 'Revise the constitution', 'By Spring 2002', 'Helen Marsh', 'Green', 'Drafted'],
    aRow(['', '', '', '', '', 'Red', 'Not adopted'], {id: 'second', inherited}),
  ]
  expect(read(rows)[1]).toMatchObject({
    commitment: 'Revise the constitution',
    timescale: {raw: 'By Spring 2002'},
    officers: [{name: 'Helen Marsh'}],
    progress: 'Not adopted',
    status: {now: 'red'},
  })
})

test('a row of one cell of its own under them is the rest of a cell, and no commitment', () => {
  const inherited = {2: 'Revise the constitution'}
  const rows = [
    ['1', '', 'Revise the constitution', 'By the end of', 'Helen Marsh', '', ''],
    aRow(['', '', '', 'May 2002', '', '', ''], {id: 'second', inherited}),
  ]
  expect(read(rows)).toHaveLength(1)
})
