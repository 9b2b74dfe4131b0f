import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Measure, Observation} from '../../../src/model/indicator.ts'
import {checkTotals, checkUnits, checkVariance, isVarianceOfUnrounded} from '../../../src/records/checks.ts'
import {readValue} from '../../../src/records/read-value.ts'
import {aRow, aTable} from '../../support/a-table.ts'

function figure(measure: Measure, raw: string, period = '2003/04'): Observation {
  return {id: measure, measure, period, value: readValue(raw), position: {line: 1, endLine: 1}}
}

/** The printed variance against an estimate and a target of the same year. */
function variance(printed: string, estimate: string, target: string): ReturnType<typeof checkVariance> {
  return checkVariance([figure('variance', printed), figure('estimate', estimate), figure('target', target)])
}

describe('the printed variance', () => {
  test.each([
    ['19%', '13.4', '11.3', 19], // BV126 of 2003/04: above the target
    ['19%', '9.3', '11.5', -19], // BV128 of the same page: below it, and printed alike
    ['-19%', '9.3', '11.5', -19],
    ['0%', '95', '95', 0],
  ])('%s for %s against %s holds, and is %d', (printed, estimate, target, signed) => {
    const read = variance(printed, estimate, target)
    expect(read.check?.ok).toBe(true)
    expect(read.signed).toBe(signed)
  })

  test('that the figures do not give is a check that fails, and never a correction', () => {
    expect(variance('50%', '90', '100')).toEqual({
      check: {check: 'variance', expected: '10.0%', found: '50%', ok: false},
      signed: -50,
    })
  })

  test.each([
    ['8%', '12', '11.5', true], // 12 may have been 12.4
    ['2%', '5%', '5%', true],
    ['8%', '£3m', '£2.7m', true],
    ['11%', '12', '11.5', false], // 12.5 against 11.45 would be 9.2% at most
    ['50%', '£2.1m', '£2.0m', false], // not £2.6m: the magnitude has its decimals too
  ])(
    '%s for %s against %s fails, and rounding can explain it: %s',
    (printed, estimate, target, explained) => {
      expect(variance(printed, estimate, target).check?.ok).toBe(false)
      const figures = [figure('variance', printed), figure('estimate', estimate), figure('target', target)]
      expect(isVarianceOfUnrounded(figures)).toBe(explained)
    },
  )

  test('between equal figures has no sign that we know', () => {
    const read = variance('5%', '95', '95')
    expect(read.check?.ok).toBe(false)
    expect(read).not.toHaveProperty('signed')
  })

  test('is compared with the outturn where there is no estimate', () => {
    expect(
      checkVariance([figure('variance', '10%'), figure('actual', '90'), figure('target', '100')]).signed,
    ).toBe(-10)
  })

  test.each([
    ['10%', '5', '0'], // no share of nothing
    ['10%', '5', 'tbc'],
    ['n/a', '5', '6'],
    ['2.1', '13.4', '11.3'], // a plain difference, which has no sign in per cent
    ['3 days', '13', '10'],
  ])('%s for %s against %s cannot be checked', (printed, estimate, target) => {
    expect(variance(printed, estimate, target)).toEqual({})
  })

  test('of one year is never checked with figures of another', () => {
    const others = [figure('estimate', '9', '2002/03'), figure('target', '10', '2002/03')]
    expect(checkVariance([figure('variance', '10%'), ...others])).toEqual({})
  })

  test('recomputed from whole figures always holds, with the sign of the difference', () => {
    const amounts = fc.integer({min: 1, max: 9999})
    fc.assert(
      fc.property(amounts, amounts, (estimate, target) => {
        const printed = `${((Math.abs(estimate - target) / target) * 100).toFixed(1)}%`
        const read = variance(printed, String(estimate), String(target))
        expect(read.check?.ok).toBe(true)
        if (printed !== '0.0%') expect(Math.sign(read.signed ?? 0)).toBe(Math.sign(estimate - target))
      }),
    )
  })
})

describe('units of one row', () => {
  test('that differ are named', () => {
    expect(checkUnits([figure('actual', '5%'), figure('target', '5 days')])).toEqual({
      check: 'unit',
      expected: '%',
      found: '%, days',
      ok: false,
    })
  })

  test('that agree, or are not said, or are the variance’s own, pass', () => {
    expect(checkUnits([figure('actual', '5%'), figure('target', '6')])).toBeUndefined()
    expect(checkUnits([figure('actual', '5 days'), figure('variance', '6%')])).toBeUndefined()
  })
})

describe('totals of a finance table', () => {
  function finance(
    ...rows: readonly (readonly [string, string, ('data' | 'total')?])[]
  ): ReturnType<typeof aTable> {
    return aTable({
      family: 'finance',
      columns: [
        {name: 'Service', role: 'description'},
        {name: "Budget £'000", role: 'amount'},
      ],
      rows: rows.map(([name, amount, kind = 'data']) => aRow([name, amount], {kind})),
    })
  }

  test.each([
    [
      [
        ['Education', '5,084'],
        ['Income', '(2,984)'],
        ['Total', '2,100', 'total'],
      ],
    ],
    [
      [
        ['A', '1'],
        ['Total', '1', 'total'],
        ['B', '2'],
        ['Total', '2', 'total'],
        ['Grand total', '3', 'total'],
      ],
    ],
    [
      [
        ['A', '1.04'],
        ['B', '1.04'],
        ['Total', '2.1', 'total'],
      ],
    ], // rounded apart from its parts
  ] as const)('that add up are not mentioned: %j', (rows) => {
    expect(checkTotals(finance(...rows))).toEqual([])
  })

  test('that do not add up are a warning that names both sums and the row', () => {
    const [message, ...others] = checkTotals(finance(['A', '1'], ['B', '2'], ['Total', '9', 'total']))
    expect(others).toEqual([])
    expect(message).toMatchObject({severity: 'warning', code: 'check/total', position: {line: 4, endLine: 4}})
    expect(message?.message).toContain('is 9; the rows above add up to 3')
  })

  test('are looked for in columns of amounts alone', () => {
    const table = finance(['A', '1'], ['Total', '9', 'total'])
    expect(
      checkTotals({...table, columns: table.columns.map((column) => ({...column, role: 'other'}))}),
    ).toEqual([])
  })
})

test('a column with a figure that cannot be told is not added up', () => {
  const columns = [
    {name: 'Service', role: 'description' as const},
    {name: 'Budget', role: 'amount' as const},
  ]
  const rows = [
    aRow(['Roads', '5']),
    aRow(['Schools 7', ''], {flags: ['undivided']}),
    aRow(['All', '12'], {kind: 'total'}),
  ]
  expect(checkTotals(aTable({columns, rows}))).toEqual([])
  expect(checkTotals(aTable({columns, rows: rows.filter(({flags}) => flags.length === 0)}))).toHaveLength(1)
})
