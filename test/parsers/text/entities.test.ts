import {expect, test} from 'vitest'
import {decodeEntity} from '../../../parsers/text/entities.ts'

test.each([
  ['pound', '£'],
  ['AMP', '&'],
  ['frac12', '½'],
  ['#163', '£'],
  ['#xA3', '£'],
  ['#X1F600', '😀'],
])('&%s; is %j', (name, character) => {
  expect(decodeEntity(name)).toBe(character)
})

test.each(['S', 'council', 'valueOf', 'toString', '__proto__', '#0', '#xd800', '#1114112', '#xfffffff'])(
  '&%s; is no character',
  (name) => {
    expect(decodeEntity(name)).toBeUndefined()
  },
)
