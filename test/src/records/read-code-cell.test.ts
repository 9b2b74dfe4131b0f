import {expect, test} from 'vitest'
import {observed, reportWith} from '../../support/observe.ts'

const NOTE = '1 The figure for this year leaves out two schools.'

/** The codes of a column, one a row, and the codes of what was said of them. */
function read(codes: readonly string[], notes: readonly string[] = []): {codes: string; said: string[]} {
  const rows = codes.map((code, index) => `${code}\tThe share of invoices ${index}\t5${index}%`)
  const document = reportWith(['PI Code\tIndicator\tActual 2003/04', ...rows], notes)
  const canonical = document.indicators.map(({code}) => code?.canonical ?? '-')
  return {
    codes: canonical.join(' '),
    said: document.messages.map(({code}) => code).filter((code) => code.startsWith('code/')),
  }
}

test.each([
  [['BV8', '8V12', 'BV1O9a'], 'BV8 BV12 BV109a', 2],
  [['BV8', '1O9a', 'BV11a'], 'BV8 BV109a BV11a', 1],
  [['LI 1', 'LI 2', 'L1 3'], 'LI1 LI2 LI3', 1],
])('%j are read through their slips, and each is said', (codes, whole, slips) => {
  const {codes: canonical, said} = read(codes)
  expect(canonical).toBe(whole)
  expect(said).toEqual(Array.from({length: slips}, () => 'code/repaired'))
})

test.each([
  [['HO1', 'H02', 'HO3'], 'HO1 H02 HO3'],
  [['PI 1a', 'PI 1b', 'PI 1l'], 'PI1a PI1b PI1l'], // an i as well as a 1
  [['BV7', 'BVI2', 'BV9'], 'BV7 BVI2 BV9'],
])('%j are left as they stand', (codes, canonical) => {
  expect(read(codes)).toEqual({codes: canonical, said: []})
})

test('a code that cannot be read is none, and is said', () => {
  expect(read(['BV7', '8V300', 'N/A'])).toEqual({codes: 'BV7 - -', said: ['code/unread']})
})

test.each([
  [['LTP2', 'LTP31', 'LTP4'], [NOTE], 'LTP2 LTP3 LTP4'],
  [['BV3a1', 'BV3b'], [NOTE], 'BV3a BV3b'],
  [['LTP2', 'LTP31', 'LTP4'], [], 'LTP2 LTP31 LTP4'], // no note
  [['LTP30', 'LTP31', 'LTP4'], [NOTE], 'LTP30 LTP31 LTP4'], // it counts up as it stands
  [['LTP3', 'LTP31', 'LTP4'], [NOTE], 'LTP3 LTP31 LTP4'], // there is an LTP3
])('the codes %j with the notes %j are %s', (codes, notes, canonical) => {
  expect(read(codes, notes).codes).toBe(canonical)
})

test('the figures of a repaired code are its own', () => {
  expect(observed(reportWith(['PI Code\tIndicator\tActual 2003/04', 'BV7\tA\t1', '8V8\tB\t2']))).toEqual([
    'BV7: actual 2003/04 = 1',
    'BV8: actual 2003/04 = 2',
  ])
})
