import {expect, test} from 'vitest'
import {settleCodedTitles, settleCodes} from '../../../src/tables/code-column.ts'
import {columnsOf, draftRow} from '../../support/draft-row.ts'
import {observed, reportWith} from '../../support/observe.ts'

const roles = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  settleCodedTitles(
    columnsOf(...heads),
    rows.map((cells) => draftRow(cells)),
  ).map(({role}) => role)

test('codes under a head that is no word for codes are found by their shape', () => {
  const rows = [draftRow(['LX1', 'Kerbs mended', '41']), draftRow(['LX2', 'Lamps lit', '91'])]
  const columns = settleCodes(columnsOf('Our standard', 'What it is', 'Actual 2003/04'), rows)
  expect(columns.map(({role}) => role)).toEqual(['code', 'other', 'actual'])
})

test.each([
  [
    ['KL 12 Lamps lit', '91'],
    ['KL 13 Kerbs mended', '41'],
  ],
  [
    ['BV 82a(i) % of waste recycled', '17%'],
    ['BV 82b(i): Waste composted', '9%'],
  ],
  [
    ['12 Lamps lit', '91'],
    ['13a % of kerbs mended', '41'],
  ],
])('code and title in one cell under a head for codes are titles led by codes: %j', (...rows) => {
  expect(roles(['Ref', 'Actual 2003/04'], ...rows)).toEqual(['description', 'actual'])
})

test.each([
  ['codes alone', ['KL 12', '91'], ['KL 13', '41']],
  ['two codes', ['KL 12 (NI 4)', '91'], ['KL 13, NI 5', '41']],
  ['numbers alone', ['12', '91'], ['13', '41']],
])('%s stay codes', (_, ...rows) => {
  expect(roles(['PI', 'Actual 2003/04'], ...rows)[0]).toBe('code')
})

test('beside a column of titles what stands with the codes is no title', () => {
  const rows = [
    ['KL 12 Lamps', 'Lamps lit', '91'],
    ['KL 13 Kerbs', 'Kerbs mended', '41'],
  ]
  expect(roles(['PI', 'Indicator', 'Actual 2003/04'], ...rows)[0]).toBe('code')
})

test('a number that leads a title is of the scheme that its head names', () => {
  const lines = [
    'BVPI\tActual 2003/04\tTarget 2004/05',
    '12 Working days lost to sickness\t9.3\t9.0',
    '82a(i) % of household waste recycled\t17%\t18%',
  ]
  const report = reportWith(lines)
  expect(observed(report)).toEqual([
    'BV12: actual 2003/04 = 9.3 | target 2004/05 = 9',
    'BV82a(i): actual 2003/04 = 17 % | target 2004/05 = 18 %',
  ])
  expect(report.indicators.map(({title}) => title)).toEqual([
    'Working days lost to sickness',
    '% of household waste recycled',
  ])
})
