import {expect, test} from 'vitest'
import {append} from '../../../src/layouts/append.ts'

test('things are put at the end, two hundred thousand if need be', () => {
  const list = [1, 2]
  append(list, [3])
  expect(list).toEqual([1, 2, 3])
  append(
    list,
    Array.from({length: 200_000}, (_, at) => at),
  )
  expect(list).toHaveLength(200_003)
})
