import {expect, test} from 'vitest'
import {nearest} from '../../../src/links/search.ts'

test.each([
  ['BV80', ['BV8', 'LF10', 'BV82a'], 'BV8'],
  ['BV8', ['BV82a', 'BV82b', 'BV9', 'BV8a'], 'BV8a'],
  [
    'leicestershire',
    ['Leicester City Council', 'Leicestershire County Council'],
    'Leicestershire County Council',
  ],
  [
    'Leicstershire County Council',
    ['Leicester City Council', 'Leicestershire County Council'],
    'Leicestershire County Council',
  ],
])('for %j of %j a person may have meant %j', (query, choices, meant) => {
  expect(nearest(query, choices)[0]).toBe(meant)
})

test('nothing is proposed where nothing is near, and never more than three', () => {
  expect(nearest('zzzz', ['BV8', 'LF10'])).toEqual([])
  expect(nearest('anything', [])).toEqual([])
  expect(nearest('BV1', ['BV1a', 'BV1b', 'BV1c', 'BV1d', 'BV1d'])).toHaveLength(3)
})
