import {expect, test} from 'vitest'
import {councilIn, nameBarePeriods} from '../../../src/tables/bare-periods.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'

const roles = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  nameBarePeriods(
    columnsOf(...heads),
    rows.map((cells) => draftRow(cells)),
  ).map(({role}) => role)

test('years that go on from a target are its targets', () => {
  expect(roles(['Target 2004/05', '2005/06', '2006/07'], ['5', '6', '7'])).toEqual([
    'target',
    'target',
    'target',
  ])
})

test('years before the first target are outturns', () => {
  expect(roles(['2002/03', '2003/04', 'Target 2004/05'], ['5', '6%', '7'])).toEqual([
    'actual',
    'actual',
    'target',
  ])
})

test('quarters beside a target are outturns', () => {
  expect(roles(['Target 2004/05', 'Q1', 'Q2 2004/05'], ['5', '6', 'n/a 7'])).toContain('actual')
  expect(roles(['Q1', 'Target'], ['£5', '6'])).toEqual(['actual', 'target'])
})

test('years on end are of one measure, the last of them too where its target stands apart', () => {
  expect(roles(['01/02', '02/03', 'Target 02/03', 'Target 03/04'], ['5', '6', '7', '8'])).toEqual([
    'actual',
    'actual',
    'target',
    'target',
  ])
})

test('a year beside its target is an outturn where the year before is as bare', () => {
  const heads = ['2004/05', 'Target 2005/06', '2005/06', 'Target 2006/07']
  expect(roles(heads, ['5', '6', '7', '8'])).toEqual(['actual', 'target', 'actual', 'target'])
  expect(roles(['2003/04', ...heads.slice(1)], ['5', '6', '7', '8'])[2]).toBe('other')
})

test('months on end beside a target are an outturn', () => {
  expect(roles(['Target 04/05', 'Apr-Sep 04'], ['5', '6'])).toEqual(['target', 'actual'])
})

test('a baseline is the outturn of its year, unless another column has that', () => {
  expect(roles(['2007/08 baseline', 'Target 2008/09'], ['5', '6'])).toEqual(['actual', 'target'])
  expect(roles(['Baseline', 'Target 2008/09'], ['5', '6'])).toEqual(['other', 'target'])
  expect(roles(['Baseline 2007/08', '2007/08 actual', 'Target'], ['5', '6', '7'])[0]).toBe('other')
})

test.each([
  ['years without a target', ['2003/04', '2004/05'], ['5', '6']],
  ['the year of the target', ['Target 2004/05', '2004/05'], ['5', '6']],
  ['a later year that does not follow', ['Target 2004/05', '2007/08'], ['5', '6']],
  ['quarters without a target', ['Q1', 'Q2'], ['5', '6']],
  ['a year over statuses', ['2003/04', 'Target 2004/05'], ['Red', '6']],
  ['a year over nothing', ['2003/04', 'Target 2004/05'], ['', '6']],
])('%s stay without a measure', (_, heads, cells) => {
  expect(roles(heads, cells)).toContain('other')
})

test('a year behind the council’s own name is a year alone, behind another’s it is not', () => {
  const heads = ['Castlemere 1998/99', 'Council 1999/00', 'Averton 1999/00', 'Target 2000/01']
  const rows = [draftRow(['5', '6', '7', '8'])]
  const named = nameBarePeriods(columnsOf(...heads), rows, 'CASTLEMERE')
  expect(named.map(({role}) => role)).toEqual(['actual', 'actual', 'other', 'target'])
})

test.each([
  ['Castlemere City Council Best Value Performance Plan', 'Castlemere'],
  ['Performance of West Averton Borough Council', 'West Averton'],
  ['EXMARSH BOROUGH COUNCIL PERFORMANCE PLAN', 'EXMARSH'],
  ['THE METROPOLITAN BOROUGH OF CALDER BEST VALUE PERFORMANCE PLAN 2000', 'CALDER'],
  ['City of Norham Performance Plan', 'Norham'],
  ['Annual Plan 2000/01', ''],
  [null, ''],
])('%j calls its council %j', (title, place) => {
  expect(councilIn(title)).toBe(place)
})

test('two years on end with the direction right behind them are outturns', () => {
  const row = ['Crimes', '28%', '30%', '↑']
  expect(roles(['Measure', '2011/12', '2012/13', 'Trend'], row)).toEqual([
    'description',
    'actual',
    'actual',
    'direction',
  ])
  expect(roles(['Measure', '2010/11', '2012/13', 'Trend'], row)).not.toContain('actual') // a year lacks
  expect(roles(['Measure', '2011/12', '2012/13', 'Trend', '2013/14'], [...row, '31%'])).not.toContain(
    'actual',
  )
  expect(roles(['Measure', '2011/12', '2012/13', 'Status'], row)).not.toContain('actual')
})

test('this year is an outturn beside last year, and alone nobody knows', () => {
  expect(roles(['Ref', 'This year', 'Last year'], ['BV8', '91%', '88%'])[1]).toBe('actual')
  expect(roles(['Ref', 'This year', 'Budget'], ['BV8', '91%', '88%'])[1]).toBe('other')
})

test('the value of a time is what was reached, where a target stands beside it', () => {
  expect(roles(['Q1 2012/13 Value', 'Value', 'Target'], ['5', '6', '7'])).toEqual([
    'actual',
    'actual',
    'target',
  ])
  expect(roles(['Q1 2012/13 Value', 'Value'], ['5', '6'])).toEqual(['other', 'other'])
  expect(roles(['Rateable value', 'Target'], ['5', '6'])).toEqual(['other', 'target'])
})

test('a season before the first target is an outturn', () => {
  expect(roles(['Summer 2003', 'Autumn term 2003', 'Target 2004'], ['5', '6%', '7'])).toEqual([
    'actual',
    'actual',
    'target',
  ])
})

test('years under a trend of years are years', () => {
  expect(roles(['Three year trend 2002', 'Three year trend 2003', 'Targets 2004'], ['5', '6', '7'])).toEqual([
    'actual',
    'actual',
    'target',
  ])
  expect(roles(['Trend 2003', 'Targets 2004'], ['↑', '7'])).toEqual(['direction', 'target'])
})

test('months on end without a year are a quarter of the report’s', () => {
  expect(roles(['Apr-Jun', 'Jul to Sep', 'Target 2004/05'], ['5', '6', '7'])).toEqual([
    'actual',
    'actual',
    'target',
  ])
  expect(roles(['Apr-Jun', 'Jul-Sep'], ['5', '6'])).toEqual(['other', 'other'])
})

test('two years with the change behind them are outturns, whatever rank each had', () => {
  expect(roles(['2004/05', '2005/06', '% change', 'Rank 2004/05'], ['5', '6', '+20%', '9/32'])).toEqual([
    'actual',
    'actual',
    'other',
    'other',
  ])
  expect(roles(['2004/05', '2005/06', 'Change of tone'], ['5', '6', '7'])).toEqual([
    'other',
    'other',
    'other',
  ])
})

test('a year with how sure its figures are behind it is a survey’s', () => {
  expect(roles(['2003/04', 'Confidence interval', '2006/07', '+/-'], ['54%', '2.9', '51%', '2.8'])).toEqual([
    'actual',
    'other',
    'actual',
    'other',
  ])
})
