import {expect, test} from 'vitest'
import {sparkline} from '../../../src/emit/sparkline.ts'
import type {Series} from '../../../src/model/series.ts'
import {aSeries} from '../../support/a-series.ts'
import {outturns} from '../../support/outturns.ts'

test.each<[string, Record<string, number>, string]>([
  ['from the least to the greatest', {'2001/02': 1, '2002/03': 8, '2003/04': 4.5}, '▁█▅'],
  ['of a year without an outturn is a dot', {'2001/02': 1, '2004/05': 2}, '▁··█'],
  ['of figures all alike is level', {'2001/02': 7, '2002/03': 7}, '▄▄'],
  ['of one outturn alone is none', {'2001/02': 7}, ''],
  ['of no outturn is none', {}, ''],
  ['of more years than fit is none', {'1900/01': 1, '2002/03': 2}, ''],
])('a chart %s', (_, figures, drawn) => {
  expect(sparkline(aSeries({points: outturns(figures)}))).toBe(drawn)
})

test('the two sides of a break have a scale each, and what lies between is a gap', () => {
  const points = outturns({'2001/02': 1, '2002/03': 2, '2004/05': 500, '2005/06': 400})
  const breaks: Series['breaks'] = [{period: '2004/05', reason: 'redefined', stated: true, evidence: 'x'}]
  expect(sparkline(aSeries({points, breaks}))).toBe('▁█·¦█▁')
})
