import {expect, test} from 'vitest'
import type {Position} from '../../../src/model/position.ts'
import {extentOf} from '../../../src/tables/extent.ts'

test.each<[string, Position[], ReturnType<typeof extentOf>]>([
  [
    'lines on end',
    [
      {line: 3, endLine: 3},
      {line: 4, endLine: 5},
    ],
    {line: 3, endLine: 5},
  ],
  [
    'pages, a box each',
    [
      {page: 1, bbox: [10, 700, 90, 710]},
      {page: 1, bbox: [8, 712, 80, 730]},
      {page: 2, bbox: [10, 40, 90, 50]},
    ],
    [
      {page: 1, bbox: [8, 700, 90, 730]},
      {page: 2, bbox: [10, 40, 90, 50]},
    ],
  ],
  [
    'rows of one table of a Word file',
    [
      {block: 2, table: 0, row: 0},
      {block: 2, table: 0, row: 1},
    ],
    {block: 2, table: 0},
  ],
  [
    'tables of a Word file that are one',
    [
      {block: 2, table: 0, row: 4},
      {block: 5, table: 1, row: 0},
    ],
    [
      {block: 2, table: 0},
      {block: 5, table: 1},
    ],
  ],
])('%s', (_, rows, place) => {
  expect(extentOf(rows)).toEqual(place)
})
