import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {headReadings} from '../../../src/layouts/head-columns.ts'
import {readHeadItems} from '../../../src/layouts/head-items.ts'
import {flowLines} from '../../support/flow-text.ts'

function readings(...lines: readonly string[]) {
  return headReadings(flowLines(...lines).map(({tokens}) => readHeadItems(tokens).items))
}

/** The names of the columns, for each way to read a header. */
function named(...lines: readonly string[]): string[][] {
  return readings(...lines).map(({columns}) => columns.map(({name}) => name))
}

test('labels and measures of one line can be read in one way', () => {
  expect(named('Ref Indicator Actual Target Status')).toEqual([
    ['Ref', 'Indicator', 'Actual', 'Target', 'Status'],
  ])
})

describe('among the ways to read years and measures', () => {
  test.each<[string, string[], string[]]>([
    [
      'each year before its measure',
      ['Ref 2004/05 Actual 2005/06 Target'],
      ['Ref', '2004/05 Actual', '2005/06 Target'],
    ],
    [
      'each year behind its measure',
      ['Ref Actual 2004/05 Target 2005/06'],
      ['Ref', 'Actual 2004/05', 'Target 2005/06'],
    ],
    [
      'a year over several measures',
      ['Ref 2004/05 Actual Target 2005/06 Target'],
      ['Ref', '2004/05 Actual', '2004/05 Target', '2005/06 Target'],
    ],
    [
      'a measure over several years',
      ['Ref Actual 2003/04 2004/05 Target 2005/06'],
      ['Ref', 'Actual 2003/04', 'Actual 2004/05', 'Target 2005/06'],
    ],
    [
      'the years first, then the measures of each',
      ['Ref 2004/05 2005/06 Actual Target Actual Target'],
      ['Ref', '2004/05 Actual', '2004/05 Target', '2005/06 Actual', '2005/06 Target'],
    ],
    [
      'years on one line, measures on the next',
      ['2004/05 2005/06', 'Ref Indicator Actual Target Actual Target'],
      ['Ref', 'Indicator', '2004/05 Actual', '2004/05 Target', '2005/06 Actual', '2005/06 Target'],
    ],
    [
      'measures on one line, years on the next',
      ['Ref Indicator Actual Target', '2004/05 2005/06'],
      ['Ref', 'Indicator', 'Actual 2004/05', 'Target 2005/06'],
    ],
    [
      'one label a line',
      ['Ref', 'Indicator', 'Actual 2004/05', 'Target'],
      ['Ref', 'Indicator', 'Actual 2004/05', 'Target'],
    ],
  ])('is %s', (_, lines, columns) => {
    expect(named(...lines)).toContainEqual(columns)
  })

  test('a variance needs no year', () => {
    expect(named('Ref Actual 2004/05 Variance')).toContainEqual(['Ref', 'Actual 2004/05', 'Variance'])
  })
})

test('a phrase that is two labels is read in both ways', () => {
  const ways = named('Measure Code Actual Target')
  expect(ways).toContainEqual(['Measure Code', 'Actual', 'Target'])
  expect(ways).toContainEqual(['Measure', 'Code', 'Actual', 'Target'])
})

test('measures may be read before the labels, and their years behind them', () => {
  expect(named('Actual Target Ref Indicator 2004/05 2005/06')).toContainEqual([
    'Ref',
    'Indicator',
    'Actual 2004/05',
    'Target 2005/06',
  ])
})

test('readings differ, hold no word twice, and are few however many the items', () => {
  const item = fc.constantFrom('2003/04', '2004/05', 'Actual', 'Target', 'Variance', 'Status', 'Ref')
  fc.assert(
    fc.property(
      fc.array(fc.array(item, {minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 3}),
      (lines) => {
        const ways = readings(...lines.map((words) => words.join(' ')))
        expect(ways.length).toBeLessThanOrEqual(64)
        expect(new Set(ways.map(({columns}) => JSON.stringify(columns))).size).toBe(ways.length)
        for (const {columns, tokens} of ways) {
          const own = tokens.flat().map(({at}) => at)
          expect(new Set(own).size).toBe(own.length)
          expect(tokens).toHaveLength(columns.length)
        }
      },
    ),
  )
})

test('years of several parts pair with measures in the most regular way alone', () => {
  const four = named('Ref 2005/06 Outturn Q1 06/07 Q2 06/07 Target 06/07').filter(
    (names) => names.length === 5,
  )
  expect(four).toEqual([['Ref', '2005/06 Outturn', 'Q1 06/07', 'Q2 06/07', 'Target 06/07']])
})
