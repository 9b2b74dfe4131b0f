import {expect, test} from 'vitest'
import {splitTrailingDate} from '../../../src/words/trailing-date.ts'

test.each([
  [
    'Deliver the ageing well strategy; March 2009',
    'Deliver the ageing well strategy',
    'March 2009',
    '2009-03',
  ],
  ['Open the shop By Spring 2006', 'Open the shop', 'By Spring 2006', '2006-21'],
  ['Be carbon neutral by 2008', 'Be carbon neutral', 'by 2008', '2008'],
  ['Be carbon neutral; 2008', 'Be carbon neutral', '2008', '2008'],
  ['Train staff 2005/ 06', 'Train staff', '2005/ 06', '2005-04/2006-03'],
  [
    'County/District leadership. From Spring 2008',
    'County/District leadership',
    'From Spring 2008',
    '2008-21/..',
  ],
  [
    'Review the arrangements. Summer/Autumn 2008',
    'Review the arrangements',
    'Summer/Autumn 2008',
    '2008-22/2008-23',
  ],
  ['Cut crime by 17% by 31 March 2008', 'Cut crime by 17%', 'by 31 March 2008', '2008-03-31'],
])('%j is %j and %j', (text, before, raw, edtf) => {
  expect(splitTrailingDate(text)).toEqual({text: before, raw, edtf})
})

test.each([
  ['part of the sentence', 'Top quartile for satisfaction in 2003/04'],
  ['the year of an act', 'Promote the principles of the Disability Discrimination Act 1995'],
  ['a figure', 'Plant 1,200 trees'],
  ['in the middle', 'Report by March 2008 to Cabinet'],
  ['all there is', 'March 2008'],
  ['nothing', ''],
])('%s is no date at the end: %j', (_, text) => {
  expect(splitTrailingDate(text)).toEqual({text})
})
