import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {againstRivals, weigh} from '../../../src/links/weigh.ts'
import commitment from '../../../src/links/commitments/commitment-model.json' with {type: 'json'}
import indicator from '../../../src/links/indicators/indicator-model.json' with {type: 'json'}
import officer from '../../../src/links/officers/officer-model.json' with {type: 'json'}

const quarter = fc.integer({min: -80, max: 80}).map((n) => n / 4)
const evidence = fc.array(fc.record({field: fc.string(), level: fc.string(), weight: quarter}), {
  maxLength: 8,
})

test('the evidence, prior and rivals among it, adds up to the weight exactly', () => {
  fc.assert(
    fc.property(quarter, evidence, fc.double({min: 0, max: 1e6, noNaN: true}), (prior, fields, odds) => {
      const weighed = againstRivals(weigh(prior, fields), odds)
      expect(weighed.evidence.reduce((sum, {weight}) => sum + weight, 0)).toBe(weighed.weight)
      expect(weighed.evidence[0]).toMatchObject({field: 'prior', weight: prior})
    }),
  )
})

test('the order of the evidence changes neither weight nor probability', () => {
  const any = fc.array(
    fc.record({field: fc.string(), level: fc.string(), weight: fc.double({min: -9, max: 9, noNaN: true})}),
  )
  fc.assert(
    fc.property(any, (fields) => {
      const [one, other] = [weigh(-5, fields), weigh(-5, fields.toReversed())]
      expect([one.weight, one.probability]).toEqual([other.weight, other.probability])
    }),
  )
})

test.each([
  [0, 0.5],
  [4.25, 0.950068],
  [-20, 0.000001],
])('%d bits are a probability of %d', (bits, probability) => {
  expect(weigh(bits, []).probability).toBe(probability)
})

test('of two that fit equally well each is no more than even', () => {
  const pair = weigh(-6, [{field: 'surname', level: 'same', weight: 12.75}])
  expect(againstRivals(pair, 2 ** pair.weight).probability).toBe(0.5)
  expect(againstRivals(pair, 0)).toBe(pair)
})

test('every weight is a quarter of a bit, so that sums are exact', () => {
  const numbers = JSON.stringify([commitment, indicator, {...officer, m: {}}]).match(/-?\d+(\.\d+)?/g) ?? []
  expect(numbers.length).toBeGreaterThan(30)
  for (const number of numbers) expect(Number.isInteger(Number(number) * 4)).toBe(true)
})
