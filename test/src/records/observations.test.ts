import {describe, expect, test} from 'vitest'
import {readObservations} from '../../../src/records/observations.ts'
import {aRow, aTable} from '../../support/a-table.ts'
import {columnsOf} from '../../support/draft-row.ts'
import {observed, reportWith} from '../../support/observe.ts'

const NOTE = '1 The figure for this year leaves out two schools.'
const HEAD = 'PI Code\tIndicator'

/** What one row under a header observed, without its code. */
function row(columns: string, cells: string, notes: readonly string[] = []): string {
  return (observed(reportWith([`${HEAD}\t${columns}`, `BV7\tVisits\t${cells}`], notes))[0] ?? '').slice(5)
}

describe('the unit and the magnitude of a head', () => {
  test.each([
    ["Actual 2003/04 (£'000)", '5,084', '5084000 GBP'],
    ['Actual 2003/04 £m', '3.1', '3100000 GBP'],
    ['Actual 2003/04 £m', '£3.4m', '3400000 GBP'], // its own magnitude
    ["Actual 2003/04 £'000", '£5,084', '5084000 GBP'],
    ["Actual 2003/04 £'000", '(84)', '-84000 GBP'],
    ["Actual 2003/04 £'000", '5-6', '5000 to 6000 GBP'],
    ["Actual 2003/04 £'000", '12%', '12 %'], // of another unit
    ["Actual 2003/04 £'000", '81 (390)', 'text 81 (390)'], // which of them is in thousands?
    ["Actual 2003/04 ('000)", '8.4', '8400'],
    ['Actual 2003/04 (days)', '8.4', '8.4 days'],
    ['Actual 2003/04 %', '84', '84 %'],
  ])('under %j, %j is %s', (head, cell, value) => {
    expect(row(head, cell)).toBe(`actual 2003/04 = ${value}`)
  })

  test('a unit stands under the labels, or in a column of its own', () => {
    const under = ['PI Code\tIndicator\tActual 2003/04', "\t\t£'000", 'BV7\tSavings\t92']
    expect(observed(reportWith(under))).toEqual(['BV7: actual 2003/04 = 92000 GBP'])
    const beside = ['PI Code\tIndicator\tUnit\tActual 2003/04', 'BV7\tTime\tDays\t8', 'BV8\tInvoices\t%\t84']
    expect(observed(reportWith(beside))).toEqual([
      'BV7: actual 2003/04 = 8 days',
      'BV8: actual 2003/04 = 84 %',
    ])
  })
})

describe('the year of a column', () => {
  test.each([
    [
      'Target 2004/05\tQ1\tQ2',
      '50\t6\t7',
      'target 2004/05 = 50 | actual 2004/05 Q1 = 6 | actual 2004/05 Q2 = 7',
    ],
    ['Target 2004/05\t2005/06', '6\t7', 'target 2004/05 = 6 | target 2005/06 = 7'],
    ['2002/03\tTarget 2003/04', '6\t7', 'actual 2002/03 = 6 | target 2003/04 = 7'],
    ['Last year actual\tActual', '6\t7', 'actual 2003/04 = 6 | actual 2004/05 = 7'],
    ['Actual AY 2002/03\tTarget 2005', '6\t7', 'actual AY2002/03 = 6 | target 2005 = 7'],
  ])('%j with %j observes %s', (columns, cells, said) => {
    expect(row(columns, cells)).toBe(said)
  })

  test('of one cell, and not its column’s, where the cell names it', () => {
    expect(row('Actual 2003/04\tTarget 2004/05', '51% (2002/03)\t0 by 2012')).toBe(
      'actual 2002/03 = 51 % | target 2012 = 0',
    )
  })

  test.each([
    ['Actual 12 months to June 2004', 'period/unread'],
    ['Actual 2OX3/04', 'period/unread'],
    ['Actual FY04', 'period/unread'],
    ['2003/04', 'table/unknown-measure'],
    ['Averton 2003/04', 'table/unknown-measure'],
  ])('%j gives no figure, and a message', (head, code) => {
    const document = reportWith([`${HEAD}\tTarget 2003/04\t${head}`, 'BV7\tVisits\t5\t6', 'BV8\tLoans\t5\t6'])
    expect(observed(document)).toEqual(['BV7: target 2003/04 = 5', 'BV8: target 2003/04 = 5'])
    expect(document.messages.map((message) => message.code)).toContain(code)
  })

  test('a year in the head with a slip of the scan is read and said so', () => {
    const document = reportWith([`${HEAD}\tActual 2OO3/04`, 'BV7\tVisits\t5'])
    expect(observed(document)).toEqual(['BV7: actual 2003/04 = 5'])
    expect(document.messages.map(({code}) => code)).toContain('period/repaired')
  })

  test('a column of statuses under a year is no outturn', () => {
    expect(row('Target 2004/05\t2004/05', '5\tRed')).toBe('target 2004/05 = 5')
  })
})

describe('figures in brackets that a head explains', () => {
  test.each([
    ['Actual 2005/06 (2004/05 in brackets)', '95% (93%)', 'actual 2005/06 = 95 % | actual 2004/05 = 93 %'],
    ['Outturn 2005/06 (target in brackets)', '95% (93%)', 'actual 2005/06 = 95 % | target 2005/06 = 93 %'],
    [
      'Target 2005/06 (figures in brackets are 2004/05)',
      '9 (n/a)',
      'target 2005/06 = 9 | target 2004/05 = missing not-applicable',
    ],
    ['Actual 2005/06 (2004/05 in brackets)', '95%', 'actual 2005/06 = 95 %'],
    ['Actual 2005/06 (2004/05 in brackets)', '(93%)', 'actual 2004/05 = 93 %'],
    ['Actual 2005/06 (2004/05 in brackets)', '95% (e)', 'actual 2005/06 = 95 % estimated'],
    ['Actual 2005/06 (rank in brackets)', '95% (3)', 'actual 2005/06 = 95 %'],
  ])('under %j the cell %j holds %s', (head, cell, figures) => {
    expect(row(head, cell)).toBe(figures)
  })
})

describe('figures of others', () => {
  test('each comparator says whose it is', () => {
    expect(row('Actual 2003/04\tTop quartile 2003/04\tFamily average 2003/04', '50\t6\t7')).toBe(
      'actual 2003/04 = 50 | comparator 2003/04 = 6 of top quartile | comparator 2003/04 = 7 of family, average',
    )
  })

  test('a head of others spans its statistics', () => {
    const lines = [
      `${HEAD}\tAll England 2003/04\t\tActual 2003/04`,
      '\t\tTop quartile\tMedian\t',
      'BV7\tVisits\t6\t7\t8',
    ]
    expect(observed(reportWith(lines))).toEqual([
      'BV7: comparator 2003/04 = 6 of all england, top quartile | comparator 2003/04 = 7 of all england, median | actual 2003/04 = 8',
    ])
  })
})

describe('notes', () => {
  test.each([
    ['50.4¹', '50.4'],
    ['50.4%¹', '50.4 %'],
    ['50.4(1)', '50.4'],
    ['50.4 [1]', '50.4'],
    ['50.4 (note 1)', '50.4'],
  ])('the mark of %j points at its note', (cell, value) => {
    expect(row('Actual 2003/04', cell, [NOTE])).toBe(`actual 2003/04 = ${value} with 1 note`)
  })

  test('a figure in brackets that no note explains is a count', () => {
    expect(row('Actual 2003/04', '81% (1)')).toBe('actual 2003/04 = 81 %')
  })

  test('a mark that is glued to its figure is parted where the row and the notes show it', () => {
    const columns = 'Actual 2002/03\tActual 2003/04\tTarget 2004/05'
    expect(row(columns, '210\t2121\t215', [NOTE])).toContain('actual 2003/04 = 212 with 1 note')
    expect(row(columns, '210\t2121\t215')).toContain('actual 2003/04 = 2121')
  })

  test('marks glued to a title or a code point at their notes too', () => {
    const lines = [
      `${HEAD}\tActual 2003/04`,
      'LTP2\tBuses\t5',
      'LTP31\tUse of transport1\t6',
      'LTP4\tTrains\t7',
    ]
    const document = reportWith(lines, [NOTE])
    expect(document.indicators[1]).toMatchObject({
      code: {canonical: 'LTP3', raw: 'LTP31'},
      title: 'Use of transport',
    })
    expect(document.indicators[1]?.notes).toHaveLength(2)
    expect(document.messages.map(({code}) => code)).toContain('code/note-mark')
  })
})

test('rows without any header are indicators by their codes and words, and none of their figures is read', () => {
  const document = reportWith([
    'BV7\tVisits to museums by children\t5\t6\tBill Smith',
    'BV8\tInvoices paid in time by the council\t50\t60\tAnn Jones',
  ])
  expect(observed(document)).toEqual(['BV7: ', 'BV8: '])
  expect(document.indicators.map(({officers}) => officers[0]?.name)).toEqual(['Bill Smith', 'Ann Jones'])
  expect(document.tables[0]?.confidence).toBeLessThan(0.5)
  expect(document.messages.map(({code}) => code)).toContain('table/guessed-columns')
})

test('the figures of one table are of another year in another report', () => {
  const row = aRow(['BV7', '12', '14'])
  const cells = {
    table: aTable({columns: columnsOf('PI Code', 'Actual', 'Target'), rows: [row]}),
    row,
    index: 0,
  }
  const notes = {marks: new Set<string>(), byMark: new Map<string, never>()}
  const periods = (year: string) =>
    readObservations(cells, 'Visits', {year, notes}).observations.map(({period}) => period)
  expect(periods('2003/04')).toEqual(['2003/04', '2003/04'])
  expect(periods('2004/05')).toEqual(['2004/05', '2004/05'])
})
