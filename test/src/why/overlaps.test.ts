import {expect, test} from 'vitest'
import type {Place} from '../../../src/model/position.ts'
import {overlaps} from '../../../src/why/overlaps.ts'

const page = (page: number, ...bbox: [number, number, number, number]) => ({page, bbox})

test.each<[string, Place, Place, boolean]>([
  ['lines that share one', {line: 1, endLine: 4}, {line: 4, endLine: 9}, true],
  ['lines on end', {line: 1, endLine: 3}, {line: 4, endLine: 9}, false],
  [
    'one of several pieces',
    [
      {line: 1, endLine: 1},
      {line: 8, endLine: 9},
    ],
    {line: 9, endLine: 9},
    true,
  ],
  ['boxes that meet', page(2, 0, 0, 5, 5), page(2, 4, 4, 9, 9), true],
  ['boxes apart', page(2, 0, 0, 5, 5), page(2, 6, 0, 9, 9), false],
  ['boxes of two pages', page(2, 0, 0, 5, 5), page(3, 0, 0, 5, 5), false],
  ['a block and a row of it', {block: 3}, {block: 3, row: 2}, true],
  ['two rows of a block', {block: 3, row: 1}, {block: 3, row: 2}, false],
  ['two blocks', {block: 3}, {block: 4}, false],
  ['a line and a block', {line: 3, endLine: 3}, {block: 3}, false],
  ['a block and a page', {block: 3}, page(3, 0, 0, 1, 1), false],
])('%s', (_, a, b, shared) => {
  expect([overlaps(a, b), overlaps(b, a)]).toEqual([shared, shared])
})
