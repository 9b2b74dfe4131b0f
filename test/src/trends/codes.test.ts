import {expect, test} from 'vitest'
import {codesOf, latestCode} from '../../../src/trends/codes.ts'
import {makeDocument} from '../../support/make-document.ts'
import {rowsOf} from '../../support/rows-of.ts'

const rows = rowsOf(
  makeDocument({path: 'a', period: '2003/04', rows: [{code: 'PT/4', actual: {'2002/03': '1'}}]}),
  makeDocument({path: 'b', period: '2005/06', rows: [{code: 'HTW1.2', actual: {'2004/05': '2'}}]}),
)

test('a code is in force from its first report on, the first one also before', () => {
  expect(codesOf(rows, ['2002/03', '2003/04', '2004/05', '2005/06', '2006/07'])).toEqual([
    {code: 'PT/4', periods: ['2002/03', '2003/04', '2004/05']},
    {code: 'HTW1.2', periods: ['2005/06', '2006/07']},
  ])
})

test('a series has the code of its latest report, or none', () => {
  expect(latestCode(rows)).toBe('HTW1.2')
  expect(latestCode(rowsOf(makeDocument({rows: [{title: 'Visits'}]})))).toBeNull()
})
