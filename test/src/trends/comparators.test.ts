import {expect, test} from 'vitest'
import {buildTrends} from '../../../src/build-trends.ts'
import {PRODUCER} from '../../../src/producer.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'

/** How many series of other authorities stand beside that of the first of two councils. */
function beside(own: readonly [string, RowSaid], other: readonly [string, RowSaid]): number {
  const documents = [own, other].map(([period, row], index) =>
    makeDocument({
      path: `${index}`,
      authority: `${index === 0 ? 'Oakham' : 'Melton'} Council`,
      period,
      rows: [row],
    }),
  )
  const {series} = buildTrends(documents, PRODUCER)
  return series.find(({authority}) => authority === 'Oakham Council')?.comparators.length ?? -1
}

const BV8: RowSaid = {code: 'BV8', actual: {'2003/04': '80%'}}

test.each<[string, readonly [string, RowSaid], number]>([
  ['the same national code, year and unit', ['2003/04', {...BV8, actual: {'2003/04': '70%'}}], 1],
  [
    'another year, in which the number may have meant something else',
    ['2005/06', {code: 'BV8', actual: {'2005/06': '70%'}}],
    0,
  ],
  ['another unit', ['2003/04', {code: 'BV8', actual: {'2003/04': '7 days'}}], 0],
  ['a figure without a unit', ['2003/04', {code: 'BV8', actual: {'2003/04': '70'}}], 1],
  ['a number of the council’s own', ['2003/04', {code: 'LF8', actual: {'2003/04': '70%'}}], 0],
])('%s', (_, other, expected) => {
  expect(beside(['2003/04', BV8], other)).toBe(expected)
})
