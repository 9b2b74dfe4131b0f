import {expect, test} from 'vitest'
import {segmentsOf} from '../../../parsers/text/line-segments.ts'
import {figureStarts, withFiguresApart} from '../../../parsers/text/touching-cells.ts'
import {parsed} from '../../support/read-text.ts'

/** As a browser for text prints a table: the longest cell of a column touches the next. */
const PRINTED = [
  'LX1 Lamps lit                  97%     98%     99%',
  'LX2 Kerbs mended on time       31%     28%     30%',
  'LX3 Days to mend a swing (avg) 9.2     8.8     8',
]
const starts = figureStarts(PRINTED.map(segmentsOf))
const apart = (line: string) => withFiguresApart(segmentsOf(line), starts).map(({text}) => text)

test('columns of figures begin where two of them stand apart', () => {
  expect(starts).toEqual([31, 39, 47])
  expect(figureStarts([segmentsOf('97%     98%'), segmentsOf('  4   3%')])).toEqual([])
})

test('a figure that touches the words before it is apart, and so are years that touch', () => {
  expect(apart(PRINTED[2] ?? '')).toEqual(['LX3 Days to mend a swing (avg)', '9.2', '8.8', '8'])
  expect(apart('Measure                        2004/05 2005/06 2006/07')).toEqual([
    'Measure',
    '2004/05',
    '2005/06',
    '2006/07',
  ])
})

test.each([
  'LX4 Trees planted in all parks 12 of them',
  'LX4 Trees planted in all parks at once  41',
  'LX4 Trees planted',
  'LX4 Trees                 97.4 (2004) ', // when it was counted
  'LX4 Trees            97.4 (for 2004)',
])('%j stays as it is', (line) => {
  expect(apart(line)).toEqual(segmentsOf(line).map(({text}) => text))
})

test('all rows of such a table are its rows', () => {
  const head = [
    'Ref Measure                    2004/05 2005/06 2006/07',
    '                               Actual  Actual  Target',
  ]
  const [grid] = parsed([...head, ...PRINTED].join('\n')).blocks.flatMap((block) =>
    block.type === 'grid' ? [block] : [],
  )
  expect(grid?.rows.slice(-3).map(({cells}) => cells.slice(-3).map(({text}) => text))).toEqual([
    ['97%', '98%', '99%'],
    ['31%', '28%', '30%'],
    ['9.2', '8.8', '8'],
  ])
})
