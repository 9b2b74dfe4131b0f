import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {boxAt, textAt} from '../../../support/write-pdf.ts'

/** Rows without rules at these places, the first of them at `top`. */
function drawAt(
  xs: readonly number[],
  rows: readonly (readonly string[])[],
  {top = 700, pitch = 16}: {top?: number; pitch?: number} = {},
): string {
  return rows
    .flatMap((cells, row) => cells.map((text, at) => textAt(xs[at] ?? 0, top - pitch * row, text)))
    .join('')
}

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text), blocks}
}

const WASTE = [
  ['Indicator', '2004/05', '2005/06'],
  ['Waste recycled', '18.4%', '21.7%'],
  ['Waste per head', '497', '488'],
  ['Litter', '19%', '17%'],
  ['Served', '94.1%', '96.0%'],
]
const WARDS = [
  ['Ward', 'Visits', 'Loans'],
  ['Abbey', '12,410', '8,211'],
  ['Barrow', '9,877', '7,004'],
  ['Castle', '15,062', '11,930'],
  ['Dunmore', '4,318', '2,876'],
]
const [LEFT, RIGHT] = [
  [50, 140, 190],
  [330, 400, 455],
] as const
/** No further from the table beside it than that one's own columns stand apart. */
const NEAR = [256, 326, 381]

test('two tables whose rows stand on other lines are two, however near', async () => {
  const content = drawAt(LEFT, WASTE) + drawAt(NEAR, WARDS, {pitch: 13})
  expect((await read(content)).tables).toEqual([WASTE, WARDS])
})

test('two tables on the same lines are two where the room between them is much wider than any other', async () => {
  const far = drawAt(LEFT, WASTE) + drawAt(RIGHT, WARDS)
  expect((await read(far)).tables).toEqual([WASTE, WARDS])
  const near = drawAt(LEFT, WASTE) + drawAt(NEAR, WARDS)
  expect((await read(near)).tables).toEqual([WASTE.map((row, at) => [...row, ...(WARDS[at] ?? [])])])
})

test('two tables of the same years are two: a figure stays with the indicator on its left', async () => {
  const more = [['Measure', '2004/05', '2005/06'], ...WARDS.slice(1)]
  const content = drawAt(LEFT, WASTE) + drawAt(NEAR, more)
  expect((await read(content)).tables).toEqual([WASTE, more])
})

test('a caption over each is that of its own table', async () => {
  const captions = ['Table 3: What was done with waste', 'Table 4: Libraries by ward']
  const content =
    textAt(50, 716, captions[0] ?? '') +
    textAt(256, 716, captions[1] ?? '') +
    drawAt(LEFT, WASTE) +
    drawAt(NEAR, WARDS)
  const {tables, blocks} = await read(content)
  expect(tables).toEqual([WASTE, WARDS])
  expect(blocks.map((block) => (block.type === 'grid' ? 'grid' : block.text))).toEqual([
    captions[0],
    'grid',
    captions[1],
    'grid',
  ])
})

test('tables of words are two where their captions have numbers', async () => {
  const leads = [
    ['Priority', 'Led by'],
    ['Safer streets', 'Ann Hill'],
    ['Clean county', 'Bob Vale'],
    ['Homes', 'Cy Lake'],
  ]
  const risks = [
    ['Risk', 'Owner'],
    ['Flood at the depot', 'Di Moor'],
    ['Loss of a grant', 'Ed Fell'],
    ['Strike', 'Flo Dene'],
  ]
  const draw = (left: string, right: string): string =>
    textAt(50, 716, left) + textAt(256, 716, right) + drawAt([50, 140], leads) + drawAt([256, 356], risks)
  expect((await read(draw('Table 1: Who leads on what', 'Table 2: Who owns which risk'))).tables).toEqual([
    leads,
    risks,
  ])
  const one = await read(draw('What is to be done by whom', 'What may go wrong with it'))
  expect(one.tables).toHaveLength(1)
})

test('a shaded head over each parts them', async () => {
  const heads = boxAt(46, 695, 190, 16, '0.8 0.8 0.9') + boxAt(252, 695, 180, 16, '0.8 0.8 0.9')
  expect((await read(heads + drawAt(LEFT, WASTE) + drawAt(NEAR, WARDS))).tables).toEqual([WASTE, WARDS])
})

test('three tables side by side are three', async () => {
  const of = (label: string, names: readonly string[]): string[][] => [
    [label, 'Users'],
    ...names.map((name, at) => [name, `${at + 3},0${at}2`]),
  ]
  const three = [
    of('Age', ['Under 16', '16-24', '25-64', '65+']),
    of('Site', ['Harbour', 'Mill Lane', 'Park', 'Tower']),
    of('Day', ['Monday', 'Tuesday', 'Friday', 'Sunday']),
  ]
  const content = three.map((rows, at) => drawAt([50 + 150 * at, 110 + 150 * at], rows)).join('')
  expect((await read(content)).tables).toEqual(three)
})

test('running text beside a table is none of its columns', async () => {
  const lines = [
    'The library service lent more books than in any year since',
    'the war. Opening hours were made longer in two of the',
    'wards and a mobile stop was added at Dunmore in June.',
    'Sickness of staff fell for the third year on end, though it is',
    'still no lower than in the county. Two of the branches were',
    'shut for repairs and have been open again since the early',
    'spring.',
  ]
  const text = lines.map((line, at) => textAt(50, 700 - 12 * at, line)).join('')
  const {tables, prose} = await read(text + drawAt([350, 420, 475], WARDS))
  expect(tables).toEqual([WARDS])
  expect(prose).toEqual([lines.join(' ')])
})

test('a long comment beside one row is its cell', async () => {
  const comment = [
    'All of them have been asked to look at what is held of them in',
    'the books, the names and the days of birth among it, and so',
    'the figures of the year before are not to be held against the',
    'ones of this year, which are right as far as anyone can tell.',
    'More will be said of it in the spring.',
  ]
  const rows = WARDS.map((row, at) =>
    row
      .map((text, column) =>
        textAt([50, 120, 175][column] ?? 0, 700 - (at > 2 ? 50 + 14 * at : 14 * at), text),
      )
      .join(''),
  )
  const text = comment.map((line, at) => textAt(230, 672 - 12 * at, line)).join('')
  const {tables} = await read(rows.join('') + text)
  expect(tables[0]?.map((row) => row.slice(0, 3))).toEqual(WARDS)
  expect(tables[0]?.[2]?.[3]).toBe(comment.join(' '))
})

test('a table under both that has other heads is whole', async () => {
  const under = [
    ['Measure', 'Target', 'Actual', 'Status', 'Comment'],
    ['Calls', '80%', '81%', 'Green', 'Two new posts'],
    ['Letters', '90%', '77%', 'Red', 'Backlog in May'],
    ['Complaints', '30', '23', 'Green', 'Fewer'],
  ]
  const content =
    drawAt(LEFT, WASTE) + drawAt(RIGHT, WARDS) + drawAt([50, 130, 180, 260, 340], under, {top: 612})
  expect((await read(content)).tables).toEqual([WASTE, WARDS, under])
})

test.each([
  [
    'whose right half has labels of its own and stands no further away than others',
    [50, 140, 190, 250, 330, 390],
    [
      ['Ref', 'Target', 'Actual', 'Led by', 'Budget', 'Spent'],
      ['KP1 Calls', '90%', '93%', 'Ann Hill', '120', '118'],
      ['KP2 Posts', '12', '15', 'Bob Vale', '64', '70'],
      ['KP3 Rents', '4.1', '3.9', 'Cy Lake', '210', '204'],
      ['KP4 Roads', '65', '65', 'Di Moor', '35', '31'],
    ],
  ],
  [
    'whose right half has no labels',
    [50, 140, 190, 340, 400],
    [
      ['Indicator', 'Target', 'Actual', 'Quartile', 'County'],
      ['Invoices', '95%', '94.2%', '2', '91.0%'],
      ['Sickness', '9.0', '9.9', '3', '10.2'],
      ['Leavers', '0.4%', '0.2%', '1', '0.9%'],
      ['Ill health', '0.3%', '0.3%', '1', '0.4%'],
    ],
  ],
  [
    'whose right half says the same again and again',
    [50, 140, 190, 340, 400],
    [
      ['Indicator', 'Target', 'Actual', 'Status', 'Rank'],
      ['Invoices', '95%', '94.2%', 'Amber', '2'],
      ['Sickness', '9.0', '9.9', 'Red', '3'],
      ['Leavers', '0.4%', '0.2%', 'Green', '1'],
      ['Ill health', '0.3%', '0.3%', 'Green', '1'],
      ['Posts', '12', '13', 'Green', '1'],
    ],
  ],
  [
    'with a column of comments far off',
    [50, 140, 190, 360],
    [
      ['Indicator', 'Target', 'Actual', 'Comment'],
      ['Invoices', '95%', '94.2%', 'Late in May'],
      ['Sickness', '9.0', '9.9', 'A cold winter'],
      ['Leavers', '0.4%', '0.2%', 'As planned'],
      ['Ill health', '0.3%', '0.3%', 'No change'],
    ],
  ],
])('one table is one: %s', async (_, xs, rows) => {
  expect((await read(drawAt(xs, rows))).tables).toEqual([rows])
})
