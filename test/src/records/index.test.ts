import {describe, expect, test} from 'vitest'
import type {TextBlock} from '../../../src/model/document.ts'
import type {Indicator} from '../../../src/model/indicator.ts'
import type {DocumentPeriod} from '../../../src/model/period.ts'
import type {Column, Row, Table} from '../../../src/model/table.ts'
import {readRecords} from '../../../src/records/index.ts'
import {aRow, aTable} from '../../support/a-table.ts'

const YEAR: DocumentPeriod = {
  label: '2003/04',
  year: '2003/04',
  part: 'annual',
  edtf: '2003-04/2004-03',
  from: 'title',
  confidence: 1,
}
const HALF: DocumentPeriod = {...YEAR, label: '2003/04 H1', part: 'H1', edtf: '2003-04/2003-09'}
const CODE: Column = {name: 'PI Code', role: 'code'}
const TITLE: Column = {name: 'Indicator', role: 'description'}
const ACTUAL: Column = {name: 'Actual 02/03', role: 'actual', period: '2002/03'}
const TARGET: Column = {name: 'Target 03/04', role: 'target', period: '2003/04'}

/** A table of indicators: each row its cells, or a whole row. */
function indicators(columns: readonly Column[], ...rows: readonly (readonly string[] | Row)[]): Table {
  const whole = rows.map((row, index) => ('cells' in row ? row : aRow(row, {id: `row ${index}`})))
  return aTable({columns, rows: whole, section: []})
}

/** The indicators of some tables in a report of 2003/04. */
function read(
  tables: readonly Table[],
  period: DocumentPeriod | null = YEAR,
  notes: TextBlock[] = [],
): readonly Indicator[] {
  return readRecords(tables, notes, 'document', period).indicators
}

/** Measure, period and value of each observation of the first indicator. */
function observed(table: Table, period: DocumentPeriod | null = YEAR): unknown[] {
  return (read([table], period)[0]?.observations ?? []).map((one) => [
    one.measure,
    one.period,
    'value' in one.value ? one.value.value : one.value.type,
  ])
}

describe('identity', () => {
  test('code, other codes and title are read apart', () => {
    const [one] = read([indicators([CODE, TITLE], ['LI 4 (NI 16)', 'Serious\nacquisitive crime'])])
    expect(one).toMatchObject({
      code: {canonical: 'LI4'},
      aliases: ['NI16'],
      title: 'Serious acquisitive crime',
    })
  })

  test('a row without a code is one by its title', () => {
    expect(read([indicators([TITLE, ACTUAL], ['Visits to museums', '272'])])[0]).toMatchObject({
      code: null,
      title: 'Visits to museums',
    })
  })

  test.each([
    ['the head of its column', indicators([{name: 'BVPI', role: 'code'}, TITLE], ['109a', 'Planning'])],
    [
      'its section',
      {...indicators([CODE, TITLE], ['109a', 'Planning']), section: ['Best Value Performance Indicators']},
    ],
    ['the only scheme beside it', indicators([CODE, TITLE], ['BV8', 'Invoices'], ['109a', 'Planning'])],
  ])('a bare number takes the scheme of %s', (_, table) => {
    expect(read([table]).at(-1)?.code?.canonical).toBe('BV109a')
  })

  test('a bare number among two schemes takes neither', () => {
    const table = indicators([CODE, TITLE], ['BV8', 'Invoices'], ['LF1', 'Forms'], ['109a', 'Planning'])
    expect(read([table]).at(-1)?.code?.canonical).toBe('109a')
  })

  test('a part has its parent’s code and the lead of its title', () => {
    const parent = aRow(['BV180 a', 'Energy used:', ''], {id: 'parent'})
    const part = aRow(['', '(ii) fossil fuels', '5'], {id: 'part', inherited: {0: 'BV180 a'}})
    expect(read([indicators([CODE, TITLE, ACTUAL], parent, part)])[1]).toMatchObject({
      code: {canonical: 'BV180a(ii)'},
      title: 'Energy used: (ii) fossil fuels',
    })
  })

  test('beside its first part a code is that part’s, and no part leads another’s title', () => {
    const rows = [
      aRow(['BV1', '(a) Is there a plan?', 'Yes'], {id: 'a'}),
      aRow(['', '(b) Is it read?', 'No'], {id: 'b', inherited: {0: 'BV1'}}),
    ]
    expect(read([indicators([CODE, TITLE, ACTUAL], ...rows)])).toMatchObject([
      {code: {canonical: 'BV1a'}, title: '(a) Is there a plan?'},
      {code: {canonical: 'BV1b'}, title: '(b) Is it read?'},
    ])
  })

  test('a list within one title makes no part of its code', () => {
    const rows = [['BV1', '(a) a plan, (b) a review'], aRow(['BV2', '(b) Trees'], {id: 'b'})]
    expect(read([indicators([CODE, TITLE], ...rows)])[0]).toMatchObject({code: {canonical: 'BV1'}})
  })

  test('an officer whose cell spans rows is each row’s', () => {
    const officer: Column = {name: 'Officer', role: 'officer'}
    const rows = [
      aRow(['BV8', 'Bill Smith'], {id: 'a'}),
      aRow(['BV9', ''], {id: 'b', inherited: {1: 'Bill Smith'}}),
    ]
    const found = read([indicators([CODE, officer], ...rows)])
    expect(found.map(({officers}) => officers.map(({name}) => name))).toEqual([
      ['Bill Smith'],
      ['Bill Smith'],
    ])
  })

  test('headings, totals and damaged rows are no indicators', () => {
    const rows = [
      aRow(['BV1', 'Heading'], {kind: 'heading'}),
      aRow(['BV2', 'Total'], {kind: 'total'}),
      aRow(['BV3', 'Damaged'], {flags: ['damaged']}),
      aRow(['', '']),
      aRow(['BV4', 'Kept']),
    ]
    const found = read([indicators([CODE, TITLE], ...rows)])
    expect(found.map(({title, row}) => [title, row])).toEqual([['Kept', 4]]) // headings are counted
  })
})

describe('observations', () => {
  test('stand under the year of their column; an empty cell is missing, and not left out', () => {
    expect(observed(indicators([CODE, ACTUAL, TARGET], ['BV8', '88.5%', '']))).toEqual([
      ['actual', '2002/03', 88.5],
      ['target', '2003/04', 'missing'],
    ])
  })

  test('have the variance about the year of the estimate', () => {
    const columns: Column[] = [
      CODE,
      {name: 'Est. 03/04', role: 'estimate', period: '2003/04'},
      {name: 'Target 04/05', role: 'target', period: '2004/05'},
      {name: '% Variance', role: 'variance'},
    ]
    expect(observed(indicators(columns, ['BV8', '9', '10', '10%'])).at(-1)).toEqual([
      'variance',
      '2003/04',
      10,
    ])
  })

  test('of a cell that names its own year are of that year', () => {
    expect(observed(indicators([CODE, ACTUAL, TARGET], ['BV8', '51% (2000)', '0 by 2012']))).toEqual([
      ['actual', '2000', 51],
      ['target', '2012', 0],
    ])
  })

  test.each([
    ['Actual', 'actual', '2003/04 H1'], // a half-year’s outturn is no full year’s
    ['Target', 'target', '2003/04'],
    ['Q2 Actual', 'actual', '2003/04 Q2'],
    ['Q1-Q2 Actual', 'actual', '2003/04 Q1-Q2'],
  ] as const)('under “%s” in a half-year report have a period of %s %s', (name, role, period) => {
    expect(observed(indicators([CODE, {name, role}], ['BV8', '5']), HALF)).toEqual([[role, period, 5]])
  })

  test('under a head whose year cannot be read are none', () => {
    expect(
      observed(indicators([CODE, {name: 'Actual 12 months to June 2003', role: 'actual'}], ['BV8', '5'])),
    ).toEqual([])
  })

  test('without any year are none: a figure of no period is no figure', () => {
    expect(observed(indicators([CODE, {name: 'Actual', role: 'actual'}], ['BV8', '5']), null)).toEqual([])
  })

  test('take their unit from cell, then head, then description', () => {
    const columns: Column[] = [CODE, TITLE, ACTUAL, {...TARGET, name: 'Target 03/04 (weeks)', unit: 'weeks'}]
    const unitsOf = (...cells: string[]): unknown[] =>
      read([indicators(columns, ['BV8', ...cells])])[0]?.observations.map(
        ({value}) => 'unit' in value && value.unit,
      ) ?? []
    expect(unitsOf('Waiting time', '5 days', '6')).toEqual(['days', 'weeks'])
    const bare = read([indicators([CODE, TITLE, ACTUAL], ['BV8', 'Waiting time (days)', '5'])])
    expect(bare[0]?.observations[0]?.value).toMatchObject({value: 5, unit: 'days'})
  })

  test('that are bare years beside dates are dates', () => {
    const [one] = read([indicators([CODE, ACTUAL, TARGET], ['BV1d', 'July 2004', '2005'])])
    expect(one?.observations.map(({value}) => value.type)).toEqual(['date', 'date'])
    const [other] = read([indicators([CODE, ACTUAL, TARGET], ['BV8', '2004', '2005'])])
    expect(other?.observations.map(({value}) => value.type)).toEqual(['number', 'number'])
  })

  test('name the notes that their marks call', () => {
    const position = {line: 9, endLine: 9}
    const note = {id: 'n1', kind: 'footnote', text: 'Unaudited', mark: '1', position} as const
    const table = indicators([CODE, ACTUAL, TARGET], ['BV8', '5¹', '6²'])
    const found = read([table], YEAR, [note])[0]?.observations.map(({notes}) => notes)
    expect(found).toEqual([['n1'], undefined])
  })
})

test.each([
  ['Road deaths (lower is better)', 'lower'],
  ['Higher is better', 'higher'],
  ['low figure = good', 'lower'],
  ['High figures are good', 'higher'],
  ['bigger is better', 'higher'],
])('polarity in %j is %s', (title, value) => {
  expect(read([indicators([CODE, TITLE], ['BV99', title])])[0]?.polarity?.value).toBe(value)
})

test.each(['Higher education', 'Lower quartile', 'a good, high figure', 'better than last year'])(
  '%j says no polarity',
  (title) => {
    expect(read([indicators([CODE, TITLE], ['BV99', title])])[0]).not.toHaveProperty('polarity')
  },
)

test('the signed variance and the check stand beside the printed one, which is kept', () => {
  const columns: Column[] = [
    CODE,
    TARGET,
    {name: 'Est. 03/04', role: 'estimate', period: '2003/04'},
    {name: '% Variance', role: 'variance'},
  ]
  const {indicators: found, messages} = readRecords(
    [indicators(columns, ['BV128', '11.5', '9.3', '19%'], ['BV126', '11.3', '13.4', '50%'])],
    [],
    'document',
    YEAR,
  )
  expect(found.map(({varianceSigned}) => varianceSigned)).toEqual([-19, 50])
  expect(found[0]?.observations.at(-1)?.value).toMatchObject({value: 19, raw: '19%'})
  expect(messages.map(({code}) => code)).toEqual(['check/variance'])
  expect(messages[0]?.message).toBe(
    'BV126: the printed variance is 50%, target and estimate give 18.6%; kept as printed',
  )
})

test('a code twice in a report keeps both rows, and says so with a place', () => {
  const {indicators: found, messages} = readRecords(
    [
      indicators([CODE, TITLE], ['BV8', 'Invoices'], ['BV 8', 'Invoices']),
      indicators([CODE, TITLE], ['BV9', 'Tax']),
    ],
    [],
    'document',
    YEAR,
  )
  expect(found.map(({code}) => code?.canonical)).toEqual(['BV8', 'BV8', 'BV9'])
  expect(messages).toMatchObject([{code: 'indicator/duplicate-code', position: {line: 4}}])
})

test('references are to others, never to the row’s own codes', () => {
  const [one] = read([indicators([CODE, TITLE], ['LI 4 (NI 16)', 'NI 16, as LI 4; see BV126'])])
  expect(one?.references).toEqual(['BV126'])
})
