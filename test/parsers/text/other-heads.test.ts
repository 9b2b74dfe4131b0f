import {expect, test} from 'vitest'
import {nameOthers} from '../../../parsers/text/other-heads.ts'

test.each([
  ['Ref Actual 2003/04 Target 2004/05', 'Ref Actual 2004/05 Target 2005/06', true],
  ['Outturn 2003/04', 'Outturn 2004/05', true],
  ['Q1 Actual Q1 Target', 'Q2 Actual Q2 Target', true],
  ['Position at June 2004', 'Position at September 2004', true],
  ['First quarter', 'Second quarter', true],
  ['Actual 2003 Actual 2004', 'Actual 2004 Actual 2005', true],
  ['Ref Actual 2003/04', 'Ref Target 2003/04', true],
  ['Estimate 2005/06', 'Target 2005/06', true],
  ['BVPI Measure', 'LPI Measure', true],
  ['Actual 2003/04', 'Outturn 2003/04', false], // one measure
  ['Actual 2003/04', 'Actual 2003/04', false],
  ['Ref Measure', 'Ref Measvre', false],
  ['Actual 2003/04 Target 2004/05', 'Actual 2003/04 Target 2004/06', false], // a slip: these years do not follow each other
  ['Actual 2003 Actual 2004', 'Actual 2003 Actual 2009', false], // one of several may be a slip
  ['Actual 2003/04 Target', 'Actual Target', false], // a torn header
])('“%s” and “%s” name others: %s', (text, other, do_) => {
  expect(nameOthers(text, other)).toBe(do_)
  expect(nameOthers(other, text)).toBe(do_)
})
