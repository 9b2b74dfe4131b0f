import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {
  lineFrom,
  marked,
  type PdfPage,
  type PdfTag,
  type PdfTagged,
  textAt,
} from '../../../support/write-pdf.ts'

/** A cell of a page: where its lines begin, from the bottom left, and what they are. */
interface Drawn {
  readonly role?: PdfTag['role']
  readonly x: number
  readonly y: number
  readonly text: string
}

/** Pages of tagged cells: what is drawn, and the structure that has it as one table. */
function tagged(
  pages: readonly (readonly (readonly Drawn[])[])[],
  other: readonly string[] = [],
): {readonly pages: readonly PdfPage[]; readonly table: PdfTagged} {
  const table: PdfTag[][] = []
  const drawn = pages.map((rows, page) => {
    let mark = 0
    const content = rows.map((row) => {
      const cells = row.map(({role = 'TD', x, y, text}) => {
        const lines = text.split('|').map((line, at) => textAt(x, y - 12 * at, line))
        return {tag: {role, page, mark}, content: marked(role, mark++, lines.join(''))}
      })
      table.push(cells.map(({tag}) => tag))
      return cells.map((cell) => cell.content).join('')
    })
    return {content: content.join('') + (other[page] ?? '')}
  })
  return {pages: drawn, table}
}

const XS = [50, 110, 300, 360, 430]
const HEADS = row(700, ['Ref', 'What is measured', 'Goal', 'Result', 'Led by'])

function row(y: number, texts: readonly string[], role: PdfTag['role'] = 'TD'): Drawn[] {
  return texts.flatMap((text, at) => (text === '' ? [] : [{role, x: XS[at] ?? 0, y, text}]))
}

/** A row whose lines stand round the middle of its tallest cell. */
function centred(y: number, texts: readonly string[]): Drawn[] {
  const most = Math.max(...texts.map((text) => text.split('|').length))
  return row(y, texts).map((cell) => ({
    ...cell,
    y: y - 6 * (most - cell.text.split('|').length),
  }))
}

test('cells set to the middle of their row are told by the tags where nothing drawn parts the rows', async () => {
  const {pages, table} = tagged([
    [
      HEADS,
      centred(680, ['T1', 'Bulbs renewed|within a week', '60', '58', 'A Moor']),
      centred(656, [
        'T2',
        'Gullies cleared|in the year, of all|in the borough',
        '',
        '81',
        'A Moor|and B Fell',
      ]),
      centred(620, ['T3', 'Signs mended', '75', '', 'B Fell']),
    ],
  ])
  const {blocks, characters} = await parsePages(pages, [table])
  expect(gridsOf(blocks).map(textsOf)).toEqual([
    [
      ['Ref', 'What is measured', 'Goal', 'Result', 'Led by'],
      ['T1', 'Bulbs renewed within a week', '60', '58', 'A Moor'],
      ['T2', 'Gullies cleared in the year, of all in the borough', '', '81', 'A Moor and B Fell'],
      ['T3', 'Signs mended', '75', '', 'B Fell'],
    ],
  ])
  expect(gridsOf(blocks)[0]?.because).toBe('the file itself says what its cells are')
  expect(visibleIn(blocks)).toBe(characters)
})

test('without the tags the same page is read by how its words line up', async () => {
  const {pages} = tagged([
    [HEADS, row(680, ['T1', 'Bulbs', '60', '58', 'A']), row(660, ['T2', 'Signs', '7', '8', 'B'])],
  ])
  const {blocks} = await parsePages(pages)
  expect(gridsOf(blocks)[0]?.because).toBe('its words line up in columns')
})

test('figures that touch are two cells where the tags say so', async () => {
  const {pages, table} = tagged([
    [
      HEADS,
      row(680, ['T1', 'Bulbs', '60', '58', 'A']),
      [...row(660, ['T2', 'Signs']), {x: 304, y: 660, text: '1234567890'}, {x: 360, y: 660, text: '77'}],
      row(640, ['T3', 'Kerbs', '7', '8', 'B']),
    ],
  ])
  const {blocks} = await parsePages(pages, [table])
  expect(textsOf(gridsOf(blocks)[0])[2]).toEqual(['T2', 'Signs', '1234567890', '77', ''])
})

test('heads over groups of columns have their whole group, centred over it or flush with its first', async () => {
  const lower = [
    {role: 'TH' as const, x: 300, y: 685, text: 'Goal'},
    {role: 'TH' as const, x: 350, y: 685, text: 'Result'},
    {role: 'TH' as const, x: 400, y: 685, text: 'Goal'},
    {role: 'TH' as const, x: 450, y: 685, text: 'Result'},
  ]
  for (const [first, second] of [
    [327, 427],
    [300, 400],
  ] as const) {
    const upper = [
      {role: 'TH' as const, x: 50, y: 693, text: 'Ref'},
      {role: 'TH' as const, x: first, y: 700, text: '2005'},
      {role: 'TH' as const, x: second, y: 700, text: '2006'},
    ]
    const body = [660, 640].map((y, at) =>
      [50, 300, 350, 400, 450].map((x, column) => ({x, y, text: column === 0 ? `T${at}` : `${at}${column}`})),
    )
    const {pages, table} = tagged([[upper, lower, ...body]])
    const {blocks} = await parsePages(pages, [table])
    const [grid] = gridsOf(blocks)
    expect(textsOf(grid).slice(0, 2)).toEqual([
      ['Ref', '2005', null, '2006', null],
      [null, 'Goal', 'Result', 'Goal', 'Result'],
    ])
  }
})

test('a table that goes on over a page keeps its columns, and the rest of a row is no head', async () => {
  const {pages, table} = tagged([
    [HEADS, row(680, ['T1', 'Bulbs', '60', '58', 'A Moor']), row(660, ['T2', 'Signs', '75', '', 'B'])],
    [
      row(800, ['', 'and posts', '', '', 'Fell']),
      row(780, ['T3', 'Kerbs', '', '44', '']),
      row(760, ['T4', 'Drains', '', '45', '']),
    ],
  ])
  const {blocks} = await parsePages(pages, [table])
  expect(gridsOf(blocks).map(textsOf)[1]).toEqual([
    ['', 'and posts', '', '', 'Fell'],
    ['T3', 'Kerbs', '', '44', ''],
    ['T4', 'Drains', '', '45', ''],
  ])
})

test('heads printed again over the next page are no part of the structure, and of the table', async () => {
  const again = ['Ref', 'What is measured', 'Goal', 'Result', 'Led by']
    .map((text, at) => textAt(XS[at] ?? 0, 810 - 6 * (at % 2), text))
    .join('')
  const {pages, table} = tagged(
    [
      [HEADS, row(680, ['T1', 'Bulbs', '60', '58', 'A']), row(660, ['T2', 'Signs', '75', '', 'B'])],
      [row(780, ['T3', 'Kerbs', '', '44', '']), row(760, ['T4', 'Drains', '', '45', 'C'])],
    ],
    ['', again],
  )
  const {blocks} = await parsePages(pages, [table])
  expect(gridsOf(blocks).map(textsOf)[1]).toEqual([
    ['Ref', 'What is measured', 'Goal', 'Result', 'Led by'],
    ['T3', 'Kerbs', '', '44', ''],
    ['T4', 'Drains', '', '45', 'C'],
  ])
})

test.each([
  [
    'a row that stands over the one before',
    [row(660, ['T1', 'Bulbs', '6', '5']), row(680, ['T2', 'Signs', '7', '8'])],
  ],
  [
    'a cell that stands in another row',
    [[...row(680, ['T1', 'Bulbs']), ...row(640, ['', '', '6'])], row(660, ['T2', 'Signs', '7', '8'])],
  ],
  [
    'cells over each other',
    [[...row(680, ['T1', 'Bulbs']), {x: 115, y: 680, text: '6'}], row(660, ['T2', 'Signs', '7', '8'])],
  ],
])('tags that do not fit the page are not used: %s', async (_, rows) => {
  const {pages, table} = tagged([[HEADS, ...rows, row(620, ['T9', 'Kerbs', '4', '5'])]])
  const {blocks} = await parsePages(pages, [table])
  expect(gridsOf(blocks).map(({because}) => because)).not.toContain('the file itself says what its cells are')
})

test('nor where other words stand among them', async () => {
  const rows = [HEADS, row(680, ['T1', 'Bulbs', '6', '5']), row(640, ['T2', 'Signs', '7', '8'])]
  const {pages, table} = tagged([rows], [textAt(120, 660, 'Kerbs')])
  const {blocks} = await parsePages(pages, [table])
  expect(gridsOf(blocks).map(({because}) => because)).not.toContain('the file itself says what its cells are')
})

test('a cell stands in the column that most of it is in, and not in the first that it touches', async () => {
  const rows = [
    [HEADS, row(680, ['T1', 'Bulbs', '6000000000', '58', 'A']), row(660, ['T2', 'Signs', '7', '8', 'B'])],
    [
      [...row(800, ['T3', 'Kerbs']), {x: 350, y: 800, text: '123456'}],
      row(780, ['T4', 'Drains', '9', '4', '']),
    ],
  ]
  const {pages, table} = tagged(rows)
  const {blocks} = await parsePages(pages, [table])
  expect(gridsOf(blocks).map(textsOf)[1]?.[0]).toEqual(['T3', 'Kerbs', '', '123456', ''])
})

test('heads that would stand in one place are not guessed at: every word is kept', async () => {
  const heads = [
    {role: 'TH' as const, x: 50, y: 700, text: 'Ref'},
    {role: 'TH' as const, x: 300, y: 700, text: 'Goal'},
    {role: 'TH' as const, x: 326, y: 700, text: 'now'},
  ]
  const body = [680, 660].map((y, at) => [
    {x: 50, y, text: `T${at}`},
    {x: 300, y, text: `1234567890${at}`},
  ])
  const {pages, table} = tagged([[heads, ...body]])
  const {blocks, characters} = await parsePages(pages, [table])
  expect(visibleIn(blocks)).toBe(characters)
})

test('as many tagged heads as there are columns stand over one each, far from the figures that they are over', async () => {
  const heads = [
    {role: 'TH' as const, x: 50, y: 700, text: 'Year'},
    {role: 'TH' as const, x: 180, y: 700, text: 'Births'},
    {role: 'TH' as const, x: 340, y: 700, text: 'Deaths'},
  ]
  const rows = [0, 1, 2].map((at) => [
    {x: 50, y: 680 - 20 * at, text: `200${at}`},
    {x: 250, y: 680 - 20 * at, text: `1,20${at}`},
    {x: 420, y: 680 - 20 * at, text: `99${at}`},
  ])
  const {pages, table} = tagged([[heads, ...rows]])
  const {blocks} = await parsePages(pages, [table])
  expect(textsOf(gridsOf(blocks)[0])).toEqual([
    ['Year', 'Births', 'Deaths'],
    ...[0, 1, 2].map((at) => [`200${at}`, `1,20${at}`, `99${at}`]),
  ])
})

test('where rules enclose some columns only, the tags tell the rows', async () => {
  const rows = [
    ['Ref', 'What is measured', 'Goal', 'Result', 'Led by'],
    ['T1', 'Bulbs renewed', '60', '58', 'A Moor'],
    ['T2', 'Gullies cleared', '81', '80', 'B Fell'],
    ['T3', 'Signs washed', '12', '14', 'C Dene'],
  ]
  const ys = [712, 692, 672, 652, 632]
  const boxes =
    ys.map((y) => lineFrom(297, y, 427, y)).join('') +
    [297, 357, 427].map((x) => lineFrom(x, 632, x, 712)).join('')
  const {pages, table} = tagged([rows.map((cells, at) => row(698 - 20 * at, cells))], [boxes])
  const {blocks, characters} = await parsePages(pages, [table])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows])
  expect(visibleIn(blocks)).toBe(characters)
})
