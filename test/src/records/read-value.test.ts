import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Value} from '../../../src/model/value.ts'
import {readDatedValue, readValue} from '../../../src/records/read-value.ts'

/** A value without its raw words. */
function bare(text: string, unit?: string): unknown {
  const {raw, ...rest} = readValue(text, unit === undefined ? {} : {unit})
  expect(raw).toBe(text)
  return rest
}

function number(value: number, decimals = 0, said: object = {}): object {
  return {type: 'number', value, decimals, ...said}
}

test.each([
  ['5,084', number(5084)],
  ['1,234,567.89', number(1234567.89, 2)],
  ['  5 ', number(5)],
  ['0', number(0)],
  ['.5', number(0.5, 1)],
  ['5.', number(5)],
  ['88.50', number(88.5, 2)],
  ['37.8%', number(37.8, 1, {unit: '%'})],
  ['5 per cent', number(5, 0, {unit: '%'})],
  ['80 days', number(80, 0, {unit: 'days'})],
  ['80days', number(80, 0, {unit: 'days'})],
  ['3 hrs', number(3, 0, {unit: 'hours'})],
  ['2 miles', number(2, 0, {unit: 'miles'})],
  ['1.5 per 1,000', number(1.5, 1, {unit: 'per 1,000'})],
  ['57.5 per 1,000 population', number(57.5, 1, {unit: 'per 1,000 population'})],
  ['50p', number(50, 0, {unit: 'pence'})],
])('%j is a plain figure', (text, value) => {
  expect(bare(text)).toEqual(value)
})

test.each([
  ['£3.1m', number(3100000, 1, {unit: 'GBP'})],
  ['£92k', number(92000, 0, {unit: 'GBP'})],
  ['£1.2 million', number(1200000, 1, {unit: 'GBP'})],
  ['4.1m', number(4100000, 1)],
  ['£10,431.20', number(10431.2, 2, {unit: 'GBP'})],
  ['£0', number(0, 0, {unit: 'GBP'})],
  ['£2bn', number(2000000000, 0, {unit: 'GBP'})],
  ['€1.5m', number(1500000, 1, {unit: 'EUR'})],
  ['£12.50 per head', number(12.5, 2, {unit: 'GBP per head'})],
])('%j is money or a magnitude', (text, value) => {
  expect(bare(text)).toEqual(value)
})

test.each([
  ['(2,984)', number(-2984)],
  ['(12.5)', number(-12.5, 1)],
  ['(12.5%)', number(-12.5, 1, {unit: '%'})],
  ['(12.5)%', number(-12.5, 1, {unit: '%'})],
  ['(£5m)', number(-5000000, 0, {unit: 'GBP'})],
  ['£(5)', number(-5, 0, {unit: 'GBP'})],
  ['-2.4', number(-2.4, 1)],
  ['−2.4', number(-2.4, 1)], // U+2212, the true minus
  ['–2.4', number(-2.4, 1)],
  ['-£5m', number(-5000000, 0, {unit: 'GBP'})],
  ['£-5', number(-5, 0, {unit: 'GBP'})],
  ['+3.2%', number(3.2, 1, {unit: '%'})],
  ['12.5-', number(-12.5, 1)],
  ['4%-', number(-4, 0, {unit: '%'})],
])('%j has a sign', (text, value) => {
  expect(bare(text)).toEqual(value)
})

test('there is no minus zero', () => {
  expect(Object.is(bare('-0') && readValue('(0)'), -0)).toBe(false)
  expect(JSON.stringify(readValue('-0'))).toContain('"value":0')
  expect(readValue('(0)')).toEqual({type: 'number', value: 0, decimals: 0, raw: '(0)'})
})

test.each([
  ['<7', 'lt', 7],
  ['>= 30 %', 'ge', 30],
  ['≤5', 'le', 5],
  ['=< 5', 'le', 5],
  ['at least 80%', 'ge', 80],
  ['no more than 5 days', 'le', 5],
  ['Over 60', 'gt', 60],
  ['up to 5', 'le', 5],
  ['70%+', 'ge', 70],
  ['50 or more', 'ge', 50],
  ['not more than 12', 'le', 12],
  ['no fewer than 12', 'ge', 12],
  ['not to exceed 12', 'le', 12],
  ['within 10 days', 'le', 10],
  ['max. 12', 'le', 12],
  ['12 maximum', 'le', 12],
  ['12 (max)', 'le', 12],
  ['90% minimum', 'ge', 90],
  ['12 or lower', 'le', 12],
  ['80% or higher', 'ge', 80],
])('%j is a bound', (text, op, value) => {
  expect(bare(text)).toMatchObject({type: 'number', op, value})
})

test.each([
  ['57.5 (e)', number(57.5, 1, {qualifiers: ['estimated']})],
  ['57.5e', number(57.5, 1, {qualifiers: ['estimated']})],
  ['est. 97', number(97, 0, {qualifiers: ['estimated']})],
  ['Estimate: 97', number(97, 0, {qualifiers: ['estimated']})],
  ['12.5 days (estimated)', number(12.5, 1, {unit: 'days', qualifiers: ['estimated']})],
  ['41.2 (p)', number(41.2, 1, {qualifiers: ['provisional']})],
  ['41.2% p', number(41.2, 1, {unit: '%', qualifiers: ['provisional']})],
  ['97.5% provisional', number(97.5, 1, {unit: '%', qualifiers: ['provisional']})],
  ['5 (revised)', number(5, 0, {qualifiers: ['revised']})],
  ['5 unaudited', number(5, 0, {qualifiers: ['unaudited']})],
  ['5 (audited)', number(5, 0, {qualifiers: ['audited']})],
  ['98 (cum)', number(98, 0, {qualifiers: ['cumulative']})],
  ['approx 50', number(50, 0, {qualifiers: ['approximate']})],
  ['circa £5m', number(5000000, 0, {unit: 'GBP', qualifiers: ['approximate']})],
  ['98 (approx)', number(98, 0, {qualifiers: ['approximate']})],
  ['41.2 r', number(41.2, 1, {qualifiers: ['revised']})],
  ['41.2 [p]', number(41.2, 1, {qualifiers: ['provisional']})],
  ['e41.2', number(41.2, 1, {qualifiers: ['estimated']})],
  ['41.2 (projected)', number(41.2, 1, {qualifiers: ['estimated']})],
  ['41.2 (corrected)', number(41.2, 1, {qualifiers: ['revised']})],
  ['41.2 (YTD)', number(41.2, 1, {qualifiers: ['cumulative']})],
  ['c41', number(41, 0, {qualifiers: ['approximate']})],
  ['Yes (p)', {type: 'boolean', value: true, qualifiers: ['provisional']}],
])('%j says of itself how sure it is', (text, value) => {
  expect(bare(text)).toEqual(value)
})

test.each([
  ['40%²', number(40, 0, {unit: '%'})],
  ['9.9%*', number(9.9, 1, {unit: '%'})],
  ['212 *', number(212)],
  ['Yes³', {type: 'boolean', value: true}],
  ['n/a²', {type: 'missing', reason: 'not-applicable'}],
])('the mark of a note on %j is no part of it', (text, value) => {
  expect(bare(text)).toEqual(value)
})

test.each([
  ['1,204 / 3,310 = 36.4%', number(36.4, 1, {unit: '%', numerator: 1204, denominator: 3310})],
  ['5 of 10 (50%)', number(50, 0, {unit: '%', numerator: 5, denominator: 10})],
  ['36.4% (1,204 / 3,310)', number(36.4, 1, {unit: '%', numerator: 1204, denominator: 3310})],
  ['50% (5 out of 10)', number(50, 0, {unit: '%', numerator: 5, denominator: 10})],
  ['81% (390)', number(81, 0, {unit: '%', numerator: 390})],
  ['80% - 12 out of 15', number(80, 0, {unit: '%', numerator: 12, denominator: 15})],
  ['36.4% = 1,204 / 3,310', number(36.4, 1, {unit: '%', numerator: 1204, denominator: 3310})],
  ['80% (n=390)', number(80, 0, {unit: '%', numerator: 390})],
  ['12 out of 15', number(12, 0, {numerator: 12, denominator: 15})],
  ['81% (2,005)', number(81, 0, {unit: '%', numerator: 2005})], // the comma makes it a count
])('%j has its counts beside it', (text, value) => {
  expect(bare(text)).toEqual(value)
})

test.each([
  ['2.5-3%', {low: 2.5, high: 3, unit: '%'}],
  ['2 to 3', {low: 2, high: 3}],
  ['99%-100%', {low: 99, high: 100, unit: '%'}],
  ['2 – 3 working days', {low: 2, high: 3, unit: 'days'}],
  ['£1,000-£2,000', {low: 1000, high: 2000, unit: 'GBP'}],
  ['£1-2m', {low: 1000000, high: 2000000, unit: 'GBP'}],
  ['Between 10 and 12', {low: 10, high: 12}],
  ['£500k-£1m', {low: 500000, high: 1000000, unit: 'GBP'}],
])('%j is a range', (text, value) => {
  expect(bare(text)).toEqual({type: 'range', ...value})
})

test.each([
  ['maintain at 48', {}],
  ['top quartile', {}],
  ['No change', {}],
  ['Top 25%', {}],
  ['National average', {}],
  ['2% above average', {}], // of which nobody says how much
  ['increase to 50%', {}],
  ['reduce by 10%', {by: 10, unit: '%'}],
  ['reduce by at least 5 per cent', {by: 5, unit: '%'}],
  ['Reduce by 5 days', {by: 5, unit: 'days'}],
  ['Increase by £5k', {by: 5000, unit: 'GBP'}],
  ['5% reduction', {by: 5, unit: '%'}],
  ['reduce by 10 to 45', {by: 10}], // “to” is no unit
])('%j is relative', (text, said) => {
  expect(bare(text)).toEqual({type: 'relative', text, ...said})
})

test.each([
  ['July 2004', '2004-07'],
  ['03/2003', '2003-03'],
  ['31 March 2005', '2005-03-31'],
  ['31/03/2005', '2005-03-31'],
  ['by April 2004', '2004-04'],
  ['Spring 2002', '2002-21'],
])('%j is the date %s', (text, edtf) => {
  expect(bare(text)).toEqual({type: 'date', edtf})
})

test.each([
  ['Yes', {type: 'boolean', value: true}],
  ['No.', {type: 'boolean', value: false}],
  ['Level 4', {type: 'level', value: 4, text: 'Level 4'}],
  ['Band B', {type: 'level', text: 'Band B'}],
  ['Nil', number(0)],
])('%j is an answer or a level', (text, value) => {
  expect(bare(text)).toEqual(value)
})

test.each([
  ['', 'blank'],
  ['-', 'blank'],
  ['–', 'blank'],
  ['..', 'blank'],
  ['*', 'blank'],
  ['n/a', 'not-applicable'],
  ['N / A', 'not-applicable'],
  ['Not Applicable.', 'not-applicable'],
  ['New PI', 'not-applicable'],
  ['New for 2003/04', 'not-applicable'],
  ['n/a (new PI)', 'not-applicable'],
  ['tbc', 'awaited'],
  ['TBA', 'awaited'],
  ['to be set', 'awaited'],
  ['awaited', 'awaited'],
  ['Awaiting data from the Audit Commission', 'awaited'],
  ['pending', 'awaited'],
  ['to follow', 'awaited'],
  ['Baseline year', 'awaited'],
  ['not due until 2005', 'awaited'],
  ['(n/a)', 'not-applicable'],
  ['N\\A', 'not-applicable'],
  ['#N/A', 'not-applicable'],
  ['Discontinued', 'not-applicable'],
  ['None set', 'not-available'],
  ['not comparable', 'not-available'],
  ['?', 'not-available'],
  ['No survey', 'not-measured'],
  ['Not collected', 'not-measured'],
  ['no longer measured', 'not-measured'],
  ['not yet available', 'not-available'],
  ['No data', 'not-available'],
  ['unknown', 'not-available'],
  ['No target set', 'not-available'],
])('%j is missing: %s', (text, reason) => {
  expect(bare(text)).toEqual({type: 'missing', reason})
})

describe('what is no plain figure stays words', () => {
  test.each([
    '350310 A', // an amended figure run into the one before
    '1,23',
    '12,34,567',
    '3.1.2',
    '5 6',
    '5\n6',
    '1 in 4',
    '12 (15%)', // which of the two is the value?
    '36.4 (35.2)', // last year's, or another's
    '5 (England)',
    'n/a (12)',
    '5 - 3',
    '02/04',
    '2003/04',
    '2003-2006', // years, and no range of figures
    '02-03',
    '12:30',
    '3 star',
    'Not Adopted',
    'Revised audit timetable to be determined by Equalities Board Jan 2004',
    'Middle',
    'See note',
    '1e5',
    'NaN',
    'Infinity',
    '5 apples',
  ])('%j', (text) => {
    expect(bare(text)).toEqual({type: 'text', text: text.replace('\n', ' ')})
  })
})

describe('the unit of the column', () => {
  test.each([
    ['12', '%', '%'],
    ['12 days', '%', 'days'],
    ['£12', '%', 'GBP'],
    ['12', "£'000", "£'000"],
    ['2-3', 'days', 'days'],
  ])('%j under a head in %s is in %s', (text, unit, expected) => {
    expect(bare(text, unit)).toMatchObject({unit: expected})
  })

  test('is not given to what is no figure', () => {
    expect(bare('Yes', '%')).toEqual({type: 'boolean', value: true})
    expect(bare('tbc', '%')).toEqual({type: 'missing', reason: 'awaited'})
  })
})

describe('a figure with a period of its own', () => {
  test.each([
    ['51% (2005)', 51, '2005'],
    ['22.4 (for 2008)', 22.4, '2008'],
    ['22.4 (2003/04)', 22.4, '2003/04'],
    ['22.4 (02/03)', 22.4, '2002/03'],
    ['0 by 2012', 0, '2012'],
    ['50% by 2010/11', 50, '2010/11'],
    ['5,084 (2003)', 5084, '2003'],
    ['51% (2005)²', 51, '2005'],
    ['51% (e) (2005)', 51, '2005'],
  ])('%j is %d, of %s', (text, value, period) => {
    expect(readDatedValue(text)).toMatchObject({period, value: {type: 'number', value, raw: text}})
  })

  test.each(['81% (390)', '81% (2,005)', '50% (12/13)', 'July 2004', '2004', 'maintain by 2008', '5'])(
    '%j has none',
    (text) => {
      expect(readDatedValue(text)).not.toHaveProperty('period')
    },
  )

  test('a year is never taken for the count beside the value', () => {
    expect(readValue('51% (2005)')).not.toHaveProperty('numerator')
  })
})

test('no words make it throw; raw is kept, and the value is one of the model', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (raw) => {
      const value = readValue(raw)
      expect(value.raw).toBe(raw)
      expect(Value.safeParse(value).success).toBe(true)
    }),
  )
})

const pieces = fc.constantFrom(
  '£',
  '5,084',
  '12',
  '.5',
  '%',
  '(',
  ')',
  '-',
  ' ',
  'k',
  'e',
  'by',
  '2005',
  '/',
  'n/a',
  '<',
)
test('nor do the pieces of cells in any order', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 7}), (parts) => {
      const raw = parts.join('')
      const value = readValue(raw)
      expect(value.raw).toBe(raw)
      expect(Value.safeParse(value).success).toBe(true)
    }),
  )
})

test('a number printed with commas between its thousands reads back', () => {
  const amounts = fc.tuple(fc.integer({min: -999999999, max: 999999999}), fc.integer({min: 0, max: 3}))
  fc.assert(
    fc.property(amounts, ([digits, decimals]) => {
      const amount = digits / 10 ** decimals
      const raw = amount.toLocaleString('en-GB', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
      expect(readValue(raw)).toEqual({
        type: 'number',
        value: Number(amount.toFixed(decimals)) || 0,
        decimals,
        raw,
      })
    }),
  )
})

test('a percentage and its negative in brackets differ in sign alone', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99999}), (tenths) => {
      const text = `${(tenths / 10).toFixed(1)}%`
      const [plus, minus] = [readValue(text), readValue(`(${text})`)]
      expect(plus.type === 'number' && minus.type === 'number' && plus.value === -minus.value).toBe(true)
    }),
  )
})

test.each([
  '390 (81%)', // which of the two is the indicator’s?
  '12/15', // a ratio, a date or a mark
  '15 of 12',
  '80% or better', // which way that is, the polarity says
  'within 5%',
  '£5%',
  '1 234',
  '95.596.2',
  'nil return',
  'Under review',
])('%j is left as words', (text) => {
  expect(bare(text)).toEqual({type: 'text', text})
})

test('counts alone are no share, where a share is wanted', () => {
  expect(bare('12 out of 15', '%')).toEqual({type: 'text', text: '12 out of 15'})
})

test('what a line is drawn through no longer holds', () => {
  expect(bare('~~350~~310')).toEqual(number(310))
  expect(bare('~~350~~')).toMatchObject({type: 'text'})
})

test.each([
  ['51% (March 2005)', '2005-03'],
  ['51% (as at 31 March 2004)', '2004-03-31'],
  ['51% [2002/03]', '2002/03'],
  ['51% (Q3 2003/04)', '2003/04 Q3'],
  ['51% (2002 survey)', '2002'],
  ['2002/03: 51%', '2002/03'],
  ['51% (AY 2003/04)', 'AY2003/04'],
  ['51% (Mar 04)', '2004-03'],
])('the figure of %j is of %s', (text, period) => {
  expect(readDatedValue(text)).toMatchObject({period, value: {type: 'number', value: 51}})
})

test.each(['51% (2004/05 target)', '12 (12/13)', '5 (May)', 'Level 2'])(
  '%j names no period of its own',
  (text) => {
    expect(readDatedValue(text)).not.toHaveProperty('period')
  },
)

test('a level has a period of its own too', () => {
  expect(readDatedValue('Level 2 (2002/03)')).toMatchObject({
    period: '2002/03',
    value: {type: 'level', value: 2},
  })
})

test('a figure of a head that counts in thousands is so many thousands, and a whole number stays whole', () => {
  const context = {unit: 'GBP', scale: 1000}
  expect(readValue('5,084.3', context)).toMatchObject({value: 5084300, unit: 'GBP', decimals: 1})
  expect(readValue('£92k', context)).toMatchObject({value: 92000})
  expect(readValue('1-2', context)).toMatchObject({low: 1000, high: 2000})
  expect(readValue('12%', context)).toMatchObject({value: 12, unit: '%'})
})
