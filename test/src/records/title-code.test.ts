import {expect, test} from 'vitest'
import {takeTitleCode} from '../../../src/records/title-code.ts'

const OWN = new Set(['LI', 'ENV'])

test.each([
  ['Percentage of invoices paid (BV8)', 'BV8', 'Percentage of invoices paid'],
  ['Percentage of invoices paid [BVPI 8]', 'BV8', 'Percentage of invoices paid'],
  ['BV 8: Percentage of invoices paid', 'BV8', 'Percentage of invoices paid'],
  ['BV12 - Sickness', 'BV12', 'Sickness'],
  ['BVPI 99a(i) Casualties', 'BV99a(i)', 'Casualties'],
  ['BV 11 a: Women in senior posts', 'BV11a', 'Women in senior posts'],
  ['NI 16 Serious crime (formerly BV126)', 'NI16', 'Serious crime (formerly BV126)'],
  ['NI 117 16 to 18 year olds not in education', 'NI117', '16 to 18 year olds not in education'],
  ['BV 161 19-year olds in work', 'BV161', '19-year olds in work'],
  ['BV8 % of invoices paid', 'BV8', '% of invoices paid'],
  ['LPI 4: Complaints upheld', 'LPI4', 'Complaints upheld'],
  ['LI 4 Visits', 'LI4', 'Visits'], // the report’s own scheme
])('%j is of %s', (text, canonical, title) => {
  expect(takeTitleCode(text, OWN)).toMatchObject({code: {code: {canonical}}, title})
})

test('other codes beside it are aliases', () => {
  expect(takeTitleCode('Invoices (BV8 / LI 4)', OWN)?.code.aliases).toEqual(['LI4'])
})

test.each([
  'Satisfaction (formerly BV3)',
  'See BV12 for this one',
  'People aged 16',
  'BV 82 12 2003', // figures, and no title

  'NVQ 2 passes',
  'CO2 emissions',
  'Waste (see 3)',
  'XY 4 Visits',
  'BV8',
  'BV8 and BV9 together',
  '',
])('%j holds no code of its own', (text) => {
  expect(takeTitleCode(text, OWN)).toBeUndefined()
})
