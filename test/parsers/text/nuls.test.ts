import {expect, test} from 'vitest'
import {mendNuls} from '../../../parsers/text/nuls.ts'

test.each<[string, string | undefined, number]>([
  ['plain', 'plain', 0],
  ['BV8\0\t90%', 'BV8\t90%', 1],
  ['\0BV8 is met', 'BV8 is met', 1],
  ['BV8\t1\x005%', 'BV8\t1\ufffd5%', 1], // neither 15 nor 1
  ['BV8\0\0\0\0\0\0\0\0', 'BV8', 1],
  ['BV8\t1\x005%\0\0', 'BV8\t1\ufffd5%', 2],
  ['B\0V', undefined, 0],
  ['\0\0\0', undefined, 0],
  ['a\0b\0c\0d\0e', undefined, 0],
])('%j is %j', (text, mended, messages) => {
  const result = mendNuls(text)
  expect(result?.text).toBe(mended)
  expect(result?.messages ?? []).toHaveLength(messages)
})
