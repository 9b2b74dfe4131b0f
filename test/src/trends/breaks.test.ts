import {expect, test} from 'vitest'
import {breaksBetween, breaksOf} from '../../../src/trends/breaks.ts'
import {pointsOf} from '../../../src/trends/points.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

function breaks(period: string, ...rows: readonly RowSaid[]): ReturnType<typeof breaksOf> {
  const own = rowsOf(makeDocument({period, rows}))
  return breaksOf(own, pointsOf(own))
}

test.each([
  'Change in method of calculation, based on new ESD Toolkit.',
  'Figure would have been 75% on previous method',
  'New definition this year',
  'Not comparable with previous years',
  'Figures are not directly comparable.',
  'The definition was amended by the Audit Commission',
])('a report states a break: %j', (comment) => {
  const found = breaks('2003/04 H1', {
    code: 'BV157',
    comment,
    actual: {'2002/03': '47%'},
    estimate: {'2003/04': '63%'},
  })
  expect(found).toEqual([{period: '2003/04', reason: 'redefined', stated: true, evidence: comment}])
})

test.each([
  'No change in definition',
  'Not comparable with other authorities',
  'Change in personnel at the police',
  'The precise definition of employees',
  'Well above last year',
])('and none: %j', (comment) => {
  expect(breaks('2003/04 H1', {comment, actual: {'2002/03': '47%'}, estimate: {'2003/04': '63%'}})).toEqual(
    [],
  )
})

test('a comment is about the row’s latest figure, so in a plan about last year’s actual', () => {
  const found = breaks('2003/04', {
    comment: 'New definition',
    actual: {'2001/02': '1', '2002/03': '2'},
    target: {'2003/04': '3'},
  })
  expect(found.map(({period}) => period)).toEqual(['2002/03'])
})

test('a footnote is about the figure it hangs on', () => {
  const report = makeDocument({period: '2003/04', rows: [{actual: {'2001/02': '1', '2002/03': '2'}}]})
  const [row] = report.indicators
  const [first, second] = row?.observations ?? []
  const noted = {
    ...report,
    text: [{id: 'n1', kind: 'footnote' as const, text: 'New definition', position: {line: 9, endLine: 9}}],
    indicators: row && first && second ? [{...row, observations: [{...first, notes: ['n1']}, second]}] : [],
  }
  expect(breaksOf(rowsOf(noted), []).map(({period, stated}) => [period, stated])).toEqual([['2001/02', true]])
})

test('the reference knows a redefinition, where there are figures on both sides', () => {
  expect(breaks('2004/05', {code: 'BV56', actual: {'2002/03': '80%', '2003/04': '81%'}})).toMatchObject([
    {period: '2003/04', reason: 'redefined', stated: false},
  ])
  expect(breaks('2004/05', {code: 'BV56', actual: {'2003/04': '80%', '2004/05': '81%'}})).toEqual([])
  expect(breaks('2004/05', {code: 'BV99(z)', actual: {'2003/04': '80', '2004/05': '81'}})).toMatchObject([
    {evidence: 'BV99(z) was amended in 2004/05 (reference)'},
  ])
})

test('another unit is another measure; a unit that is only left out is not', () => {
  expect(breaks('2004/05', {code: 'LF1', actual: {'2002/03': '80%', '2003/04': '81 days'}})).toEqual([
    {period: '2003/04', reason: 'unit-changed', stated: false, evidence: '% in 2002/03, days in 2003/04'},
  ])
  expect(breaks('2004/05', {code: 'LF1', actual: {'2002/03': '80%', '2003/04': '81'}})).toEqual([])
})

test('a break lies between the year before it and its own', () => {
  const found = [{period: '2003/04', reason: 'redefined', stated: true, evidence: ''}] as const
  expect(breaksBetween(found, '2002/03', '2003/04')).toBe(true)
  expect(breaksBetween(found, '2001/02', '2005/06')).toBe(true)
  expect(breaksBetween(found, '2003/04', '2004/05')).toBe(false)
  expect(breaksBetween(found, '2001/02', '2002/03')).toBe(false)
})
