import {expect, test} from 'vitest'
import {apparentBreaks} from '../../../src/trends/jumps.ts'
import {outturns} from '../../support/outturns.ts'

const JUMP = outturns({
  '2000/01': 10,
  '2001/02': 11,
  '2002/03': 10,
  '2003/04': 12,
  '2004/05': 40,
  '2005/06': 41,
})

test('a step of more than four times the usual one is an apparent break', () => {
  expect(apparentBreaks(JUMP, [])).toEqual([
    {
      period: '2004/05',
      reason: 'apparent',
      stated: false,
      evidence: 'from 12 in 2003/04 to 40% in 2004/05, a step of 28 where 1 is usual',
    },
  ])
})

test.each([
  ['a series of few years', outturns({'2000/01': 10, '2001/02': 11, '2002/03': 40})],
  ['steps that differ', outturns({'2000/01': 10, '2001/02': 14, '2002/03': 11, '2003/04': 20, '2004/05': 8})],
  [
    'a series that stood still',
    outturns({'2000/01': 5, '2001/02': 5, '2002/03': 5, '2003/04': 5, '2004/05': 9}),
  ],
])('%s has none', (_, points) => {
  expect(apparentBreaks(points, [])).toEqual([])
})

test('a jump where a break is known is explained', () => {
  const known = {period: '2004/05', reason: 'redefined', stated: true, evidence: 'new definition'} as const
  expect(apparentBreaks(JUMP, [known])).toEqual([])
})
