import {expect, test} from 'vitest'
import {leadingStatus} from '../../../src/records/leading-status.ts'
import {aRow, aTable} from '../../support/a-table.ts'

/** A table of what will be done and how far it is. */
function aPlan(...progress: readonly string[]) {
  return aTable({
    family: 'commitments',
    columns: [
      {name: 'Action', role: 'commitment'},
      {name: 'Progress', role: 'comment'},
    ],
    rows: progress.map((text, index) => aRow([`Action ${index}`, text], {id: `row ${index}`})),
  })
}

test.each([
  ['Green - all managers have been trained', 'green'],
  ['AMBER – first consultation was delayed', 'amber'],
  ['Red: the tender came in over budget', 'red'],
  ['Achieved. New charges were approved in November.', 'achieved'],
  ['Completed', 'achieved'],
  ['On target.', 'green'],
  ['Completed June 2004. The lodge has opened.', 'achieved'],
  ['On target - 82% of flats now have boxes', 'green'],
  ['Discontinued: the grant was refused', 'ended'],
])('%j begins with its status', (text, now) => {
  expect(leadingStatus(text, aPlan(text))).toMatchObject({now, from: 'cell'})
})

test('what was before is told in brackets behind it', () => {
  const text = 'Green (was Amber) - work has begun'
  expect(leadingStatus(text, aPlan(text))).toMatchObject({now: 'green', previous: 'amber'})
})

test.each([
  'Green Travel Plan adopted',
  'Red Lion owners have been written to',
  'Achieved 85% of the savings',
  'Achieved: 85%',
  'Completed by half of the schools',
  'Complete: no',
  'Red - Amber',
  'Green-waste rounds began in May',
  'Amber Valley: talks go on',
  'Not achieved. The bid failed.',
  'Work was completed. It is green.',
])('%j does not', (text) => {
  expect(leadingStatus(text, aPlan(text))).toBeNull()
})

test('a letter is one where the cells of the table begin with two colours', () => {
  const text = 'R: the tender came in over budget'
  expect(leadingStatus(text, aPlan(text, 'G: on its way'))?.now).toBe('red')
  expect(leadingStatus(text, aPlan(text, 'Amber - late'))?.now).toBe('red')
  expect(leadingStatus(text, aPlan(text, 'B: the second option'))).toBeNull()
  expect(
    leadingStatus('A. First of two options', aPlan('A. First of two options', 'R: late', 'G: on')),
  ).toBeNull()
})
