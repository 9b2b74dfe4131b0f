import {array, assert, integer, property, tuple} from 'fast-check'
import {expect, test} from 'vitest'
import {columnsOfBoxes, isInOneOfBoxes} from '../../../../parsers/pdf/aligned/columns.ts'
import type {Box} from '../../../../parsers/pdf/matrix.ts'

const box = tuple(integer({min: 0, max: 120}), integer({min: 0, max: 40})).map(([x, width]): Box => [
  x,
  0,
  x + width,
  10,
])

test('a part touches one column or none of all boxes just where it does of those over it', () => {
  assert(
    property(array(box, {maxLength: 30}), integer({min: 0, max: 3}), box, (boxes, crossing, part) => {
      const touched = columnsOfBoxes(boxes, crossing).filter(
        ({from, to}) => part[0] < to && part[2] > from,
      ).length
      expect(isInOneOfBoxes(boxes, crossing, part)).toBe(touched <= 1)
    }),
    {numRuns: 2000},
  )
})

test.each<[string, Box, boolean]>([
  ['a word under one column', [0, 0, 30, 10], true],
  ['a sentence under both', [0, 0, 90, 10], false],
  ['a word in the gap', [44, 0, 50, 10], true],
])('%s', (_, part, expected) => {
  const boxes: Box[] = [
    [0, 0, 40, 10],
    [60, 0, 100, 10],
  ]
  expect(isInOneOfBoxes(boxes, 0, part)).toBe(expected)
})
