import {expect, test} from 'vitest'
import {citing} from '../../../../src/emit/report/cite.ts'
import {restatedLines} from '../../../../src/emit/report/restated.ts'
import {aSeries, someTrends} from '../../../support/a-series.ts'
import {outturn} from '../../../support/outturns.ts'

const {documents} = someTrends([])
const cite = citing(documents)

test('a restated figure shows both figures, outturns before targets; roundings are counted apart', () => {
  const points = [
    outturn('2002/03', 61, {status: 'superseded'}),
    outturn('2002/03', 59),
    outturn('2003/04', 70, {measure: 'target', status: 'superseded'}),
    outturn('2003/04', 75, {measure: 'target'}),
    outturn('2004/05', 50, {status: 'superseded'}),
    outturn('2004/05', 50.4),
  ]
  const lines = restatedLines([aSeries({points})], cite)
  expect(lines.filter((line) => line.includes('BV8'))).toEqual([
    String.raw`| **BV8** Invoices paid on time | outturn | 2002/03 | 61% | 59% \[r\] | R1, line 9 |`,
    String.raw`| **BV8** Invoices paid on time | target | 2003/04 | 70% | 75% \[r\] | R1, line 9 |`,
  ])
  expect(lines).toContain('1 figure was printed again with more or fewer decimals, which is no restatement.')
})
