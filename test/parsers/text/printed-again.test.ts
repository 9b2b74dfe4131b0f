import {expect, test} from 'vitest'
import {isPrintedAgain} from '../../../parsers/text/printed-again.ts'

test.each([
  ['Code   Measure  Actual 2004/05', 'Code Measure   Actual 2004/05', true],
  ['C0de   Measure  Actua1 2004/05', 'Code Measure   Actual 2004/05', true],
  ['Cod  Measure  Actual 2004/05', 'Code Measure   Actual 2004/05', true],
  ['Code   Measure  Actual 2004/05', 'Ref  Description  Target 2001/02', false],
  ['Tgt', 'Tgt', true],
  ['Tqt', 'Tgt', false], // too short to be told from another
  ['', '', false],
])('%j is %j again: %j', (text, other, expected) => {
  expect(isPrintedAgain(text, other)).toBe(expected)
})
