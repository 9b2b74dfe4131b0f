import {array, assert, integer, property, tuple} from 'fast-check'
import {expect, test} from 'vitest'
import {byHeight} from '../../../parsers/pdf/by-height.ts'
import type {Box} from '../../../parsers/pdf/matrix.ts'

const box = tuple(integer({min: -40, max: 900}), integer({min: 0, max: 120})).map(([top, height]): Box => [
  0,
  top,
  10,
  top + height,
])

test('no box at a height is missed, and they come in their order', () => {
  assert(
    property(array(box, {maxLength: 20}), integer({min: -40, max: 1000}), (boxes, y) => {
      const near = byHeight(boxes, (one) => one).near(y)
      expect(near).toEqual(boxes.filter((one) => near.includes(one)))
      expect(near).toEqual(expect.arrayContaining(boxes.filter(([, top, , foot]) => top <= y && y <= foot)))
    }),
  )
})

test('boxes far over and under it are left aside', () => {
  const [upper, lower]: [Box, Box] = [
    [0, 0, 10, 12],
    [0, 500, 10, 512],
  ]
  expect(byHeight([upper, lower], (one) => one).near(6)).toEqual([upper])
})
