import {expect, test} from 'vitest'
import {recordCodes} from '../../../src/emit/record-codes.ts'
import {aPoint, aSeries} from '../../support/a-series.ts'

test('a record has the code that most of its periods are given for; of two that share as many, neither', () => {
  const codes = [
    {code: 'BV8', periods: ['2006/07', '2007/08']},
    {code: 'NI14', periods: ['2007/08', '2008/09', '2009/10']},
  ]
  const points = [
    ['2006/07', 'old'],
    ['2007/08', 'old'],
    ['2007/08', 'new'],
    ['2008/09', 'new'],
    ['2007/08', 'either'],
  ].map(([period = '', record = '']) => {
    return aPoint({period, sources: [{document: 'd1', record, position: {line: 1, endLine: 1}, raw: '1'}]})
  })
  expect(Object.fromEntries(recordCodes(aSeries({codes, points})))).toEqual({old: 'BV8', new: 'NI14'})
})
