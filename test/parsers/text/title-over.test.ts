import {expect, test} from 'vitest'
import {segmentsOf} from '../../../parsers/text/line-segments.ts'
import {isTitleOver} from '../../../parsers/text/title-over.ts'
import {observed, reportWith} from '../../support/observe.ts'

const HEAD = 'Ref     Measure                       Actual    Target    Actual'

test.each([
  ['Parks and gardens     Head of Leisure', true, true],
  ['Parks and gardens                         Cllr Ann Smith', false, true],
  ['Parks and gardens                     Performance and targets', false, true],
  ['Parks and gardens                     Budget    Budget    Spent', true, true],
  ['Local   Performance measure           Last      This      This', true, false], // as many labels
  ['                     Performance', true, false], // over a column
  ['Parks                                 2004/05', true, false], // a year of the measures below
  ['Parks                                 Last', false, false], // over one column
  ['Ref                                                   Last', true, true], // behind a blank line
  ['Parks                                   Last', false, false], // set to the right in its column
  ['Parks and gardens                 Cllr A Smith', false, true], // as far right, and longer
  ['LX1     Lamps lit                     93%', true, false], // a row
])('%j, parted %j, is a title over the header: %j', (title, parted, is) => {
  expect(isTitleOver(segmentsOf(title), segmentsOf(HEAD), parted)).toBe(is)
})

const TABLE = [
  HEAD,
  '                                      2004/05   2005/06   2005/06',
  'LX 1    Lamps lit                     93%       95%       96%',
  'LX 2    Kerbs mended                  27        25        28',
]
const FIGURES = [
  'LX1: actual 2004/05 = 93 % | target 2005/06 = 95 % | actual 2005/06 = 96 %',
  'LX2: actual 2004/05 = 27 | target 2005/06 = 25 | actual 2005/06 = 28',
]

test.each([
  ['a blank line below', ['Parks and gardens        Head of Leisure', '']],
  ['none', ['Parks and gardens                         Cllr Ann Smith']],
])('a title over a header of fixed width is none of its labels: %s', (_, title) => {
  expect(observed(reportWith([...title, ...TABLE]))).toEqual(FIGURES)
})

test('a title that runs over the pages is furniture', () => {
  const title = 'Parks and gardens                          Results 2005/06'
  const page = (rows: readonly string[], number: number) => [
    title,
    ...TABLE.slice(0, 2),
    ...rows,
    `${' '.repeat(60)}Page ${number}`,
  ]
  const rows = TABLE.slice(2)
  const later = rows.map((row) => row.replace('LX ', 'LX1'))
  const report = reportWith([...page(rows, 3), ...page(later, 4)])
  expect(observed(report)).toEqual([...FIGURES, ...FIGURES.map((line) => line.replace('LX', 'LX1'))])
  const furniture = report.text.filter(({kind}) => kind === 'furniture').map(({text}) => text)
  expect(furniture.filter((text) => text === 'Parks and gardens Results 2005/06')).toHaveLength(2)
})

test('a title right over the header again begins no title of a row', () => {
  const report = reportWith([
    ...TABLE.slice(0, 3),
    '',
    '            Table 2: Kerbs',
    ...TABLE.slice(0, 2),
    ...TABLE.slice(3),
  ])
  expect(observed(report)).toEqual(FIGURES)
  expect(report.indicators.map(({title}) => title)).toEqual(['Lamps lit', 'Kerbs mended'])
})
