import {expect, test} from 'vitest'
import {readLayouts} from '../../../src/layouts/index.ts'
import {isGrid, laidOut, piecesIn, visibleOf} from '../../support/flow-text.ts'

const HEAD = ['Ref', 'Indicator', 'Actual', 'Target']
const TABLE = 'Ref Indicator Actual Target\nLX14 Kerbs mended 41 45\nLX15 Lamps lit 91 95'
const LATER = [
  ['LX20', 'Paths swept', '12', '14'],
  ['LX21', 'Bins emptied', '88', '90'],
]

test.each([
  [
    'a row a line',
    `${TABLE}\n\nWaste\n\nThis section sets out how the waste is collected.\n\nLX20 Paths swept 12 14\nLX21 Bins emptied 88 90`,
  ],
  [
    'a cell a line',
    `${TABLE.replaceAll(/ (?=\d|[AKLIT])/g, '\n')}\n\nWaste\n\nThis section sets out how the waste is collected.\n\nLX20\nPaths swept\n12\n14\nLX21\nBins emptied\n88\n90`,
  ],
  [
    'all on one line',
    `${TABLE.replaceAll('\n', ' ')}\n\nWaste\n\nThis section sets out how the waste is collected.\n\nLX20 Paths swept 12 14 LX21 Bins emptied 88 90`,
  ],
])('rows under the next heading go on in the columns before them: %s', (_, text) => {
  expect(piecesIn(text).at(-1)).toEqual([HEAD, ...LATER])
  const {before, after} = laidOut(text)
  expect(visibleOf(after)).toBe(visibleOf(before))
})

test.each([
  [
    'one row alone',
    `${TABLE}\n\nWaste\n\nThis section sets out how the waste is collected.\n\nLX20 Paths swept 12 14`,
  ],
  [
    'rows of another width',
    `${TABLE}\n\nWaste\n\nThis section sets out how the waste is collected.\n\nLX20 Paths swept 12\nLX21 Bins emptied 88`,
  ],
  ['no table before', 'Waste\n\nLX20 Paths swept 12 14\nLX21 Bins emptied 88 90'],
])('%s: nothing is read', (_, text) => {
  const grids = laidOut(text).after.filter(isGrid)
  expect(grids.flatMap(({rows}) => rows.map(({cells}) => cells[0]?.text))).not.toContain('LX20')
  expect(readLayouts([]).blocks).toEqual([])
})
