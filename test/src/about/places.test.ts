import {expect, test} from 'vitest'
import {COUNCIL_OF_PLACE} from '../../../src/about/places.ts'

test('a county and its city have different councils', () => {
  expect(COUNCIL_OF_PLACE.get('Leicestershire')).toBe('Leicestershire County Council')
  expect(COUNCIL_OF_PLACE.get('Leicester')).toBe('Leicester City Council')
  expect(COUNCIL_OF_PLACE.get('Milton Keynes')).toBe('Milton Keynes Borough Council')
})

test('no place stands in the list twice, or with a space too many', () => {
  const places = [...COUNCIL_OF_PLACE.keys()]
  expect(places.filter((place) => place !== place.trim() || place === '')).toEqual([])
  expect(new Set(COUNCIL_OF_PLACE.values()).size).toBe(places.length)
})
