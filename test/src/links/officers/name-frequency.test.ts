import {expect, test} from 'vitest'
import {bitsOfEqual, frequenciesIn, isListedSurname} from '../../../../src/links/officers/name-frequency.ts'

const NOBODY = frequenciesIn({surnames: [], forenames: []})

test('the background knows that Smith is common and Kimber is not', () => {
  expect(NOBODY.surname('smith')).toBeGreaterThan(20 * NOBODY.surname('kimber'))
  expect(NOBODY.forename('david')).toBeGreaterThan(20 * NOBODY.forename('xanthe'))
  expect(isListedSurname('smith')).toBe(true)
  expect(isListedSurname('kimber')).toBe(false)
})

test('in a small archive one bearer does not make a name common', () => {
  const others = Array.from({length: 59}, (_, index) => `name${index}`)
  const few = frequenciesIn({surnames: ['kimber', ...others], forenames: []})
  expect(few.surname('kimber')).toBe(NOBODY.surname('kimber'))
})

test('a large archive moves the background to what it has', () => {
  const many = frequenciesIn({
    surnames: Array.from({length: 4000}, (_, i) => (i % 20 === 0 ? 'kimber' : `n${i}`)),
    forenames: [],
  })
  expect(many.surname('kimber')).toBeGreaterThan(0.04)
  expect(many.surname('smith')).toBeLessThan(NOBODY.surname('smith'))
})

test('bits are quarters, more for what fewer bear', () => {
  expect(bitsOfEqual(0.8, 0.1)).toBe(3)
  expect(bitsOfEqual(0.93, 0.0003) * 4).toBe(Math.round(bitsOfEqual(0.93, 0.0003) * 4))
})
