import {expect, test} from 'vitest'
import {columnsUnder, findColumns, uniteExtents} from '../../../parsers/text/gutters.ts'
import {segmentsOf} from '../../../parsers/text/line-segments.ts'

test('extents that touch are one', () => {
  expect(
    uniteExtents([
      {start: 8, end: 9},
      {start: 0, end: 3},
      {start: 3, end: 5},
    ]),
  ).toEqual([
    {start: 0, end: 5},
    {start: 8, end: 9},
  ])
})

test('a segment stands under each column that it runs over', () => {
  const columns = [0, 10, 20].map((start) => ({start, end: start + 5}))
  expect(columnsUnder({start: 3, end: 12}, columns)).toEqual([0, 1])
  expect(columnsUnder({start: 6, end: 9}, columns)).toEqual([])
})

test('columns are parted by blanks that all lines share; a line that runs over them parts nothing', () => {
  const rows = ['BV8  Bills paid on time   96%', 'BV9  Council tax           9%'].map(segmentsOf)
  expect(findColumns(rows, [segmentsOf('A heading over all of it')])).toEqual([
    {start: 0, end: 3},
    {start: 5, end: 23},
    {start: 26, end: 29},
  ])
})
