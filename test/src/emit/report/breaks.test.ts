import {expect, test} from 'vitest'
import {breakLines} from '../../../../src/emit/report/breaks.ts'
import {citing} from '../../../../src/emit/report/cite.ts'
import type {Series} from '../../../../src/model/series.ts'
import {aSeries, someTrends} from '../../../support/a-series.ts'
import {outturn, outturns} from '../../../support/outturns.ts'

const {documents} = someTrends([])
const cite = citing(documents)
const telling = {cite, chart: () => '▁█'}

const breaks: Series['breaks'] = [
  {period: '2002/03', reason: 'redefined', stated: true, evidence: 'Change in method | of calculation'},
  {period: '2003/04', reason: 'apparent', stated: false, evidence: 'from 60 to 6'},
]

test('a break names who says so, and the outturns on both sides', () => {
  const points = outturns({'2001/02': 60, '2002/03': 40, '2003/04': 6})
  expect(breakLines([aSeries({points, breaks})], false, telling)[2]).toBe(
    String.raw`| **BV8** Invoices paid on time | 2002/03 | definition changed | the report: “Change in method \| of calculation” | ▁█ | 60% (2001/02) | 40% (2002/03) | R1, line 9 |`,
  )
})

test('where there is no outturn after a break yet, the estimate stands there and is called one', () => {
  const points = [...outturns({'2001/02': 60}), outturn('2002/03', 40, {measure: 'estimate'})]
  expect(breakLines([aSeries({points, breaks})], false, telling)[2]).toContain(
    String.raw`| 60% (2001/02) | estimate 40% \[e\] (2002/03) |`,
  )
})
