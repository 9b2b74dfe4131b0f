import {expect, test} from 'vitest'
import {remember} from '../../../src/words/remember.ts'

function counted(): {read: (text: string) => number; readings: () => number} {
  let count = 0
  const read = remember((text) => {
    count++
    return text.length
  })
  return {read, readings: () => count}
}

test('a text is read once, whatever it gives', () => {
  const {read, readings} = counted()
  expect([read('BV8'), read('BV8'), read('')]).toEqual([3, 3, 0])
  expect([read(''), readings()]).toEqual([0, 2])
})

test('a long text is read each time, and not kept', () => {
  const {read, readings} = counted()
  const long = 'x'.repeat(1000)
  expect([read(long), read(long), readings()]).toEqual([1000, 1000, 2])
})

test('after many texts the first are forgotten, and read again alike', () => {
  const {read, readings} = counted()
  for (let index = 0; index < 10_000; index++) read(`text ${index}`)
  expect(read('text 0')).toBe(6)
  expect(readings()).toBe(10_001)
})
