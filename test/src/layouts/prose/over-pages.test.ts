import {expect, test} from 'vitest'
import {observed, reportWith} from '../../../support/observe.ts'

const HEAD = 'Wexcombe District Council'
const ITEMS = (...break_: readonly string[]) => [
  '1. BV68 Lamps lit in the borough: Outturn 03/04: 66.5; Target 04/05: 79.8',
  '2. BV69 Kerbs mended or cleaned (top 5%) -',
  ...break_,
  'Outturn 03/04: 31.3; Target 04/05: 28.1',
  '3. BV72 Cost of footpaths: Outturn 03/04: 888; Target 04/05: 870',
]
const FIGURES = [
  'BV68: actual 2003/04 = 66.5 | target 2004/05 = 79.8',
  'BV69: actual 2003/04 = 31.3 | target 2004/05 = 28.1',
  'BV72: actual 2003/04 = 888 | target 2004/05 = 870',
]

test.each([
  ['no break', []],
  ['the head of the report', [HEAD]],
  ['the number of a page and the head', ['Page 96 of 160', HEAD]],
  ['both, with blank lines about them', ['', 'Page 96 of 160', '', HEAD, '']],
])('an item goes on over %s', (_, break_) => {
  const report = reportWith(ITEMS(...break_))
  expect(observed(report)).toEqual(FIGURES)
  expect(report.indicators[1]?.title).toBe('Kerbs mended or cleaned (top 5%)')
  expect(report.coverage.unplaced).toBe(0)
  expect(report.text.filter(({text}) => text === HEAD)).toHaveLength(break_.includes(HEAD) ? 1 : 0)
})

test('behind an item that is whole the head of the report names no figures', () => {
  const report = reportWith([
    '1. BV68 Lamps lit: Outturn 03/04: 66.5; Target 04/05: 79.8.',
    HEAD,
    'Outturn 03/04: 31.3; Target 04/05: 28.1',
  ])
  expect(observed(report)).toEqual(FIGURES.slice(0, 1))
})
