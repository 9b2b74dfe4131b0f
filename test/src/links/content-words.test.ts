import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {overlap, sameNarrowing, stem, titleWords} from '../../../src/links/content-words.ts'

test.each([
  ['applications', 'application'],
  ['determined', 'determining'],
  ['libraries', 'library'],
  ['addresses', 'address'],
  ['stopped', 'stopping'],
  ['services', 'service'],
  ['collected', 'collect'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})

test.each([
  ['carers', 'care'],
  ['staff', 'staffing level'],
  ['status', 'state'],
  ['ring', 'red'],
])('%s and %s have two', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test.each([
  ['The percentage of invoices paid on time.', '% of invoices paid on time', 1],
  ['Physical visits per thousand population', 'The number of physical visits per 1,000 population', 1],
  ['Number of library visits (formerly LIB/4)', 'No. of library visits *', 1],
  ['Custody rates for young offenders', 'Number of incidents of domestic violence', 0],
])('%j and %j overlap by %d', (a, b, expected) => {
  expect(overlap(titleWords(a), titleWords(b))).toBe(expected)
})

test.each([
  ['Incidents of domestic violence', 'Repeat incidents of domestic violence', false],
  ['Letters answered within 5 days', 'Letters answered within 10 days', false],
  ['Letters answered within 5 days', 'Letters answered', true], // a number may have been left out
  ['Pupils in primary schools', 'Pupils in secondary schools', false],
  ['Invoices paid', 'Invoices paid on time', true],
])('%j and %j narrow alike: %j', (a, b, alike) => {
  expect(sameNarrowing(titleWords(a), titleWords(b))).toBe(alike)
})

test('says how the figure is counted, where the title says it', () => {
  expect(titleWords('The proportion of letters').counting).toBe('share')
  expect(titleWords('Total number of letters').counting).toBe('number')
  expect(titleWords('Net cost of letters').counting).toBe('cost')
  expect(titleWords('Letters').counting).toBeUndefined()
})

test('overlap is the same either way round, and between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const [one, other] = [titleWords(a), titleWords(b)]
      expect(overlap(one, other)).toBe(overlap(other, one))
      expect(overlap(one, other)).toBeGreaterThanOrEqual(0)
      expect(overlap(one, other)).toBeLessThanOrEqual(1)
    }),
  )
})
