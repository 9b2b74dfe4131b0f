import {expect, test} from 'vitest'
import {periodCalled, readField} from '../../../src/decisions/correction-field.ts'

test.each([
  ['actual 2002/03', {is: 'value', measure: 'actual', period: '2002/03'}],
  ['Target 2002-03', {is: 'value', measure: 'target', period: '2002/03'}],
  ['estimate 2003/04 Q1-Q2', {is: 'value', measure: 'estimate', period: '2003/04 Q1-Q2'}],
  ['actual AY2008/09', {is: 'value', measure: 'actual', period: 'AY2008/09'}],
  ['period actual 2002/03', {is: 'period', measure: 'actual', period: '2002/03'}],
  [' polarity ', {is: 'polarity'}],
  ['Authority', {is: 'authority'}],
  ['break 04/05', {is: 'break', period: '2004/05'}],
  ['actual', undefined],
  ['colour 2002/03', undefined],
  ['', undefined],
])('%s is read as what it names', (field, read) => {
  expect(readField(field)).toEqual(read)
})

test.each(['2002/03', '2003/04 H1', 'AY2008/09', '2005', '2005-03-31', '2003/04..2005/06'])(
  '%s, a label of ours, stays as it is',
  (label) => {
    expect(periodCalled(label)).toBe(label)
  },
)
