import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../support/parse-pdf.ts'
import {ruledTable, textAt} from '../../support/write-pdf.ts'

const LEFT = [
  'The council has kept its promise',
  'to open a centre in every town of',
  'the county, and to keep them open',
  'in the evening as well. Two more',
  'will follow before the end of the',
  'year, and a third one in spring.',
  'Roads were repaired in all areas.',
]
const RIGHT = [
  'Waste that is recycled has grown',
  'to a third of all that is thrown',
  'away, which is more than we said',
  'it would be. The site at the docks',
  'was closed for most of the summer',
  'so that its roof could be mended.',
  'It is open again to all residents.',
]

function column(x: number, top: number, lines: readonly string[]): string {
  return lines.map((line, at) => textAt(x, top - 12 * at, line)).join('')
}

test.each([
  ['on the same lines', 0],
  ['a little lower', 5],
])('two columns of running text, the right one %s, are read one after the other', async (_, lower) => {
  const title = textAt(60, 740, 'What was done in the year, and what was left undone, in both halves of it')
  const content = title + column(50, 700, LEFT) + column(320, 700 - lower, RIGHT)
  const {blocks, characters} = await parsePages([{content}])
  expect(proseBlocks(blocks).map(({text}) => text)).toEqual([
    'What was done in the year, and what was left undone, in both halves of it',
    LEFT.join(' '),
    RIGHT.join(' '),
  ])
  expect(visibleIn(blocks)).toBe(characters)
})

test('a table of short cells is no running text', async () => {
  const rows = LEFT.map((_, at) => [`BV${at}`, `Name of it`, `${at}%`])
  const content = rows
    .map(([code = '', name = '', figure = ''], at) => {
      const y = 700 - 14 * at
      return textAt(50, y, code) + textAt(120, y, name) + textAt(300, y, figure)
    })
    .join('')
  const {blocks} = await parsePages([{content}])
  expect(blocks.map(({type}) => type)).toEqual(['grid'])
})

test('a table of many short cells in one of the columns is a table of that column', async () => {
  const rows = [0, 1, 2, 3, 4].map((at) => [`200${at}`, `1,20${at}`, `98${at}`, `7.${at}`])
  const table = rows
    .map((cells, at) => cells.map((cell, column) => textAt(52 + 42 * column, 612 - 12 * at, cell)).join(''))
    .join('')
  const content =
    column(50, 700, LEFT) + table + column(320, 700, [...RIGHT, ...RIGHT]) + column(50, 540, LEFT)
  const {blocks, characters} = await parsePages([{content}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows])
  expect(visibleIn(blocks)).toBe(characters)
})

test('a table over both columns that leaves the gutter blank is one', async () => {
  const rows = ['Schools', 'Care homes', 'Roads and lights', 'Parks'].map((label, at) => [
    label,
    `1,20${at}`,
    `98${at}`,
    `7.${at}`,
    `1,31${at}`,
  ])
  const xs = [50, 130, 175, 330, 410]
  const heads = ['Service', 'Planned', 'Spent', 'Staff', 'Agreed']
  const table = [heads, ...rows]
    .flatMap((cells, at) => cells.map((cell, column) => textAt(xs[column] ?? 0, 600 - 12 * at, cell)))
    .join('')
  const content =
    column(50, 700, LEFT) + column(320, 700, RIGHT) + table + column(50, 520, LEFT) + column(320, 520, RIGHT)
  const {blocks, characters} = await parsePages([{content}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([[heads, ...rows]])
  expect(visibleIn(blocks)).toBe(characters)
  expect(proseBlocks(blocks).map(({text}) => text)).toEqual([
    LEFT.join(' '),
    RIGHT.join(' '),
    LEFT.join(' '),
    RIGHT.join(' '),
  ])
})

test.each(['without rules', 'with rules'])(
  'a table %s in the right column tears no text in the left one',
  async (name) => {
    const rows = [0, 1, 2, 3].map((at) => [`200${at}`, `1,20${at}`, `98${at}`])
    const ys = [616, 600, 584, 568, 552]
    const table =
      name === 'with rules'
        ? ruledTable([322, 372, 422, 472], ys, rows)
        : rows
            .map((cells, at) =>
              cells.map((cell, index) => textAt(322 + 60 * index, 600 - 14 * at, cell)).join(''),
            )
            .join('')
    const content =
      column(50, 700, [...LEFT, ...LEFT, ...LEFT]) + column(320, 700, RIGHT) + table + column(320, 520, RIGHT)
    const {blocks} = await parsePages([{content}])
    expect(blocks.map((block) => (block.type === 'grid' ? textsOf(block) : block.text))).toEqual([
      [...LEFT, ...LEFT, ...LEFT].join(' '),
      RIGHT.join(' '),
      rows,
      RIGHT.join(' '),
    ])
  },
)
