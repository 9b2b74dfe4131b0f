import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {boxAt, lineFrom, textAt} from '../../../support/write-pdf.ts'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

function frame(x: number, y: number, width: number, height: number): string {
  return (
    lineFrom(x, y, x + width, y) +
    lineFrom(x, y + height, x + width, y + height) +
    lineFrom(x, y, x, y + height) +
    lineFrom(x + width, y, x + width, y + height)
  )
}

const WIDTHS = [50, 130, 60, 110]
const HEIGHTS = [18, 42, 18, 30]
const ROWS = [
  ['Ref', 'Indicator', 'Actual', 'What was done'],
  ['BV8', 'Share of invoices|paid within|thirty days', '94.2%', 'Two posts were held|for the year'],
  ['BV12', 'Days of sickness', '9.9', ''],
  ['BV14', 'Early leavers|of all grades', '', 'None'],
]

/** Each cell drawn by itself, its lines about the middle of its height. */
function draw(rows: readonly (readonly string[])[], gap: number, cell: typeof frame): string {
  let y = 760
  return rows
    .map((cells, row) => {
      let x = 50
      const height = HEIGHTS[row] ?? 18
      y -= height + gap
      return cells
        .map((text, column) => {
          const [left, width, lines] = [x, WIDTHS[column] ?? 0, text.split('|')]
          x += width + gap
          const first = y + height / 2 + 5.5 * (lines.length - 1) - 3
          const words = lines.map((line, at) => textAt(left + 4, first - 11 * at, line)).join('')
          return cell(left, y, width, height) + words
        })
        .join('')
    })
    .join('')
}

const WHOLE = ROWS.map((row) => row.map((text) => text.replaceAll('|', ' ')))
const filled = (x: number, y: number, width: number, height: number): string =>
  boxAt(x, y, width, height, '0.9 0.9 0.95')

test.each([
  ['near', 4, frame],
  ['further', 9, frame],
  ['by their shade alone', 5, filled],
])('cells drawn each by itself with gaps between them, %s, are a table', async (_, gap, cell) => {
  expect((await read(draw(ROWS, gap, cell))).tables).toEqual([WHOLE])
})

test('a box over all columns spans them', async () => {
  const title = frame(50, 760, 50 + 130 + 60 + 110 + 12, 18) + textAt(54, 766, 'Paying and staff')
  expect((await read(title + draw(ROWS, 4, frame))).tables).toEqual([
    [['Paying and staff', null, null, null], ...WHOLE],
  ])
})

test('rows drawn each by itself are one table', async () => {
  const rows = ['Calls', 'Letters', 'Visits', 'Forms'].map((name, at) => [name, `${at + 3}2`, `${at}9%`])
  const content = rows
    .map((cells, row) =>
      cells
        .map(
          (text, at) =>
            frame(50 + 90 * at, 700 - 24 * row, 90, 18) + textAt(54 + 90 * at, 706 - 24 * row, text),
        )
        .join(''),
    )
    .join('')
  expect((await read(content)).tables).toEqual([rows])
})

test('large boxes that stand apart are no cells', async () => {
  const tile = (x: number, y: number, figure: string, name: string): string =>
    frame(x, y, 140, 70) + textAt(x + 10, y + 40, figure, {size: 20}) + textAt(x + 10, y + 14, name)
  const content =
    tile(50, 640, '21.7%', 'Recycled') +
    tile(200, 640, '412', 'Homes built') +
    tile(350, 640, '44,006', 'Visits') +
    tile(50, 560, '9.9', 'Days lost') +
    tile(200, 560, '94%', 'Paid in time') +
    tile(350, 560, '17', 'Fires')
  expect((await read(content)).tables).toEqual([])
})

test('rows between shaded ones are not lost', async () => {
  const rows = Array.from({length: 7}, (_, at) => [`Ward ${at}`, `${at}12`, `${at}9`])
  const content = rows
    .map((cells, row) =>
      cells
        .map(
          (text, at) =>
            (row % 2 === 0 ? filled(50 + 94 * at, 700 - 12 * row, 90, 12) : '') +
            textAt(54 + 94 * at, 703 - 12 * row, text, {size: 8}),
        )
        .join(''),
    )
    .join('')
  expect((await read(content)).tables).toEqual([rows])
})
