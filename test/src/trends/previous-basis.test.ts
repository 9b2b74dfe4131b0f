import {expect, test} from 'vitest'
import {pointsOf} from '../../../src/trends/points.ts'
import {makeDocument} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

/** The points of a row that stood at 47% and now at 63% with this comment. */
function points(comment: string): string[] {
  const rows = rowsOf(
    makeDocument({period: '2003/04', rows: [{actual: {'2002/03': '47%', '2003/04': '63%'}, comment}]}),
  )
  return pointsOf(rows)
    .filter(({period}) => period === '2003/04')
    .map(({value, status, obsStatus}) => `${value.raw} ${status} ${obsStatus}`)
}

test.each([
  'Change in method of calculation. Figure would have been 75% on previous method.',
  'It would have been 75% under the old definition',
  'The result would have been 75% using our former methodology, so targets were reached.',
])('%s', (comment) => {
  expect(points(comment)).toEqual(['63% current A', '75% superseded D'])
})

test('a figure without a unit is of the row’s, one in another unit is not about it', () => {
  expect(points('Figure would have been 75 on previous method.')).toEqual([
    '63% current A',
    '75 superseded D',
  ])
  expect(points('Figure would have been £75 on previous method.')).toEqual(['63% current A'])
})

test.each([
  'The target would have been 75% if funding had come',
  'Figure would have been 75%. On previous methods of repair roads last longer.',
  'Figure would have been higher on previous method',
])('no figure is read where none is given on another basis: %s', (comment) => {
  expect(points(comment)).toEqual(['63% current A'])
})
