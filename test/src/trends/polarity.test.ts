import {expect, test} from 'vitest'
import {pointsOf} from '../../../src/trends/points.ts'
import {polarityOf} from '../../../src/trends/polarity.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

function polarity(period: string, ...said: readonly RowSaid[]): string {
  const rows = rowsOf(makeDocument({rows: said.map((row) => ({actual: {[period]: '1'}, ...row}))}))
  const found = polarityOf(rows, pointsOf(rows))
  return `${found.polarity} (${found.polarityFrom})`
}

test.each([
  ['2003/04', {code: 'BV8'}, 'higher (reference: printed)'],
  ['2003/04', {code: 'BV126'}, 'lower (reference: meaning)'],
  ['2003/04', {code: 'BV126', polarity: 'higher'}, 'higher (report)'], // a word in print outranks a judgement
  ['2003/04', {code: 'BV8', polarity: 'lower'}, 'higher (reference: printed)'],
  ['2003/04', {code: 'LF10', polarity: 'higher'}, 'higher (report)'], // a rise can be the aim
  ['2003/04', {code: 'LF10'}, 'unknown (unknown)'],
  ['2003/04', {code: 'BV1b'}, 'none (reference: meaning)'],
  ['2003/04', {code: 'BV76a'}, 'unknown (unknown)'], // in the reference, its polarity open
  ['2000/01', {code: 'BV99a'}, 'lower (reference: meaning)'],
  ['2004/05', {code: 'BV99a'}, 'unknown (unknown)'], // the letters were used otherwise later
] as const)('%s %j: %s', (period, row, expected) => {
  expect(polarity(period, row)).toBe(expected)
})

test('reports that disagree leave it unknown, and it says so', () => {
  expect(polarity('2003/04', {code: 'LF1', polarity: 'higher'}, {code: 'LF1', polarity: 'lower'})).toBe(
    'unknown (report, which disagree)',
  )
})
