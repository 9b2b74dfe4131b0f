import {expect, test} from 'vitest'
import type {Measure} from '../../../src/model/indicator.ts'
import {settleRuns} from '../../../src/records/glued-runs.ts'
import {readValue} from '../../../src/records/read-value.ts'
import {sayValue} from '../../support/observe.ts'

const NOTES = new Set(['1', '2'])

/** The figures of a row, settled, and the codes of what was said. */
function settle(texts: readonly string[], notes = NOTES, measure: Measure = 'actual'): [string[], string[]] {
  const cells = texts.map((raw) => ({measure, value: readValue(raw), position: {line: 1, endLine: 1}}))
  const settled = settleRuns(cells, notes)
  return [settled.cells.map(({value}) => sayValue(value)), settled.messages.map(({code}) => code)]
}

test.each([
  [['210', '2121', '215'], '212'],
  [['49.8', '50.42', '51.0'], '50.4'],
  [['1,210', '12,121', '1,215'], '1212'],
])('in %j the last figure of the second is the mark of a note', (texts, value) => {
  const [values, codes] = settle(texts)
  expect(values[1]).toBe(value)
  expect(codes).toEqual(['value/note-mark'])
})

test.each([
  ['340', '350310', '315'],
  ['92%', '9593%', '94%'],
  ['12', '1213', '13'],
])('among %j, %j and %j the second is two figures, and no value', (...texts) => {
  const [values, codes] = settle(texts)
  expect(values[1]).toBe(`text ${texts[1]}`)
  expect(codes).toEqual(['value/struck-run'])
})

test.each([
  ['no note of that number', ['210', '2125', '215']],
  ['a family of one', ['210', '2121']],
  ['places that differ as it is', ['49', '50.41', '51.0']],
  ['a change that may be true', ['210', '421', '215']],
  ['figures as large as it', ['340,100', '350310', '315,000']],
  ['halves that are none of the family', ['340', '990001', '315']],
  ['a per cent', ['49.8%', '50.41%', '51.0%']],
])('%s leaves the figure as printed', (_, texts) => {
  expect(settle(texts)).toEqual([texts.map((text) => sayValue(readValue(text))), []])
})

test('variances are of no family', () => {
  expect(settle(['210', '2121', '215'], NOTES, 'variance')[1]).toEqual([])
})
