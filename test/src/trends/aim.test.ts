import {expect, test} from 'vitest'
import {aimOf} from '../../../src/trends/aim.ts'
import {outturn, outturns} from '../../support/outturns.ts'

const ACTUALS = {'2000/01': 50, '2001/02': 52, '2002/03': 51, '2003/04': 55}

function targets(figures: Readonly<Record<string, number>>) {
  return Object.entries(figures).map(([period, value]) => outturn(period, value, {measure: 'target'}))
}

test.each([
  ['three targets over the year before', {'2001/02': 53, '2002/03': 54, '2003/04': 53}, 'higher'],
  ['three under it', {'2001/02': 48, '2002/03': 50, '2003/04': 49}, 'lower'],
  ['only two', {'2001/02': 53, '2002/03': 54}, undefined],
  ['one that asks for less', {'2001/02': 53, '2002/03': 54, '2003/04': 53, '2004/05': 54}, undefined],
  [
    'targets that stand where the year before stood',
    {'2001/02': 50, '2002/03': 52, '2003/04': 51},
    undefined,
  ],
])('%s', (_, figures, aim) => {
  expect(aimOf([...outturns(ACTUALS), ...targets(figures)])).toBe(aim)
})
