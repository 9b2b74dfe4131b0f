import {expect, test} from 'vitest'
import {pointsOf} from '../../../src/trends/points.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

function points(first: RowSaid, comment: string): string[] {
  const rows = rowsOf(
    makeDocument({path: 'a', period: '2002/03', rows: [first]}),
    makeDocument({path: 'b', period: '2003/04', rows: [{actual: {'2003/04': '64%'}, comment}]}),
  )
  return pointsOf(rows)
    .filter(({period}) => period !== '2003/04')
    .map(({period, value, status, sources}) => `${period} ${value.raw} ${status} ${sources.length}`)
}

test.each([
  [
    'The figure of 61% given last year should have been 59%.',
    ['2002/03 59% current 1', '2002/03 61% superseded 1'],
  ],
  [
    'Note: figure of 61% reported in 2002/03 should be 58.5%',
    ['2002/03 58.5% current 1', '2002/03 61% superseded 1'],
  ],
  ['The figure of 60% given last year should have been 59%.', ['2002/03 61% current 1']], // nothing stood at 60
  ['A target of 61% should have been met', ['2002/03 61% current 1']],
])('%s', (comment, expected) => {
  expect(points({actual: {'2002/03': '61%'}}, comment)).toEqual(expected)
})

test('a figure that two years have is not put right at either', () => {
  expect(
    points(
      {actual: {'2001/02': '61%', '2002/03': '61%'}},
      'The figure of 61% given last year should have been 59%',
    ),
  ).toEqual(['2001/02 61% current 1', '2002/03 61% current 1'])
})
