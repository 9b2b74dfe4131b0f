import {expect, test} from 'vitest'
import {describedUnit, headUnit, readUnit} from '../../../src/records/read-unit.ts'

test.each([
  ['', ''],
  ['%', '%'],
  ['per cent', '%'],
  ['% points', '%'],
  ['working days', 'days'],
  ['yrs', 'years'],
  ['mins.', 'minutes'],
  ['per 1,000 population', 'per 1,000 population'],
  ['per household', 'per household'],
  ['apples', undefined],
  ['(England)', undefined],
  ['A', undefined],
])('behind a figure, %j is %j', (tail, unit) => {
  expect(readUnit(tail)).toBe(unit)
})

test.each([
  ['Actual (%)', undefined, '%'],
  ['% Variance', undefined, '%'],
  ['Actual 02/03 %', undefined, '%'],
  ['Target (days)', 'days', 'days'],
  ["Budget £'000", "£'000", "£'000"],
  ['Cost (£)', '£', 'GBP'], // as a cell’s own £
  ['Target', undefined, undefined],
])('the head %j names %j', (head, printed, unit) => {
  expect(headUnit(head, printed)).toBe(unit)
})

test.each([
  ['The percentage of invoices paid on time', [56], '%'],
  ['% of invoices paid on time', [56], '%'],
  ['Women as a percentage of top earners', [20, 22.4], '%'],
  ['Domestic burglaries per 1,000 households', [10.9], 'per 1,000'],
  ['Robberies per thousand population', [0.8], 'per 1,000'],
  ['Casualties per 100k people', [3.6], 'per 100,000'],
  ['Average waiting time for a reserved book (days)', [9.9], 'days'],
  ['Time taken in weeks', [5], 'weeks'],
  // what the figures deny
  ['The percentage of invoices paid on time', [0.56], undefined],
  ['The percentage change in visits', [150], undefined],
  ['The percentage of invoices paid on time', [], undefined],
  // what is counted, and not measured
  ['The number of days lost', [5], undefined],
  ['Cost per household', [26.54], undefined],
])('%j with %j is in %j', (description, figures, unit) => {
  expect(describedUnit(description, figures)).toBe(unit)
})
