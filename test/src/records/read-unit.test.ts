import {expect, test} from 'vitest'
import {describedUnit, headContext, isPence, readUnit} from '../../../src/records/read-unit.ts'

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
  ['Actual (%)', undefined, {unit: '%'}],
  ['% Variance', undefined, {unit: '%'}],
  ['Actual 02/03 %', undefined, {unit: '%'}],
  ['Target (days)', 'days', {unit: 'days'}],
  ["Budget £'000", "£'000", {unit: 'GBP', scale: 1000}], // as £5k in the cell would be
  ['Budget £m', '£m', {unit: 'GBP', scale: 1000000}],
  ["Visits ('000)", "'000", {scale: 1000}],
  ['Visits (thousands)', 'thousands', {scale: 1000}],
  ['Cost (£)', '£', {unit: 'GBP'}], // as a cell’s own £
  ['Target', undefined, {}],
  ['Top 25%', undefined, {}], // a share of councils
  ['Best 25% (days)', 'days', {unit: 'days'}],
])('the head %j says %j', (name, unit, said) => {
  expect(headContext(unit === undefined ? {name} : {name, unit})).toEqual(said)
})

test.each([
  ['Cost of a visit', ['41.2p', '5'], true],
  ['Visits', ['41p', '42p'], true],
  ['Visits', ['92p'], true],
  ['Visits', ['41.2 p', '40.1'], false],
  ['Visits', ['41.2 p', 'tbc'], false],
])('in “%s” with %j a p means pence: %j', (title, texts, pence) => {
  expect(isPence(title, texts)).toBe(pence)
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
  ['Minor applications in 8 weeks (%)', [70.5], '%'],
  ['Meals on time (%): weekends', [0.4], '%'], // said outright, whatever the figures
  ['Cost of collection for each bin (£)', [31.5], 'GBP'],
  ['Rent arrears (£) as a percentage of the rent roll', [2.5], '%'],
  ['Debts (£) per 1,000 tenants', [2.5], 'per 1,000'],
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
