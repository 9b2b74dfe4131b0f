import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {lineFrom, textAt} from '../../../support/write-pdf.ts'

type Placed = readonly (readonly [x: number, text: string])[]
const row = (y: number, cells: Placed): string => cells.map(([x, text]) => textAt(x, y, text)).join('')
const BODY: readonly Placed[] = [
  [
    [50, 'Libraries'],
    [200, '1,203'],
    [250, '12.5'],
    [300, '1,310'],
    [350, '13.0'],
  ],
  [
    [50, 'Museums'],
    [200, '310'],
    [250, '3.2'],
    [300, '412'],
    [350, '4.1'],
  ],
  [
    [50, 'Town halls'],
    [200, '14'],
    [250, '0.1'],
    [300, '16'],
    [350, '0.2'],
  ],
  [
    [50, 'Baths'],
    [200, '96'],
    [250, '1.0'],
    [300, '98'],
    [350, '1.1'],
  ],
]
const body = (top: number): string => BODY.map((cells, at) => row(top - 13 * at, cells)).join('')
const TEXTS = BODY.map((cells) => cells.map(([, text]) => text))
const TITLE = 'Table 4 Visits to places of the county in two years, by kind of place and share of all'

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

test('heads over several columns are told by the rule under them, and a title over the table is none', async () => {
  const content =
    textAt(50, 640, TITLE) +
    row(626, [
      [232, '2003'],
      [332, '2004'],
    ]) +
    lineFrom(195, 623, 280, 623) +
    lineFrom(295, 623, 380, 623) +
    row(612, [
      [50, 'Place'],
      [200, 'Visits'],
      [250, 'Share'],
      [300, 'Visits'],
      [350, 'Share'],
    ]) +
    body(598)
  const {tables, prose} = await read(content)
  expect(tables).toEqual([
    [['Place', '2003', null, '2004', null], [null, 'Visits', 'Share', 'Visits', 'Share'], ...TEXTS],
  ])
  expect(prose).toEqual([TITLE])
})

test('without a rule a head stands over the columns that it is the middle of', async () => {
  const content =
    row(626, [
      [218, 'In 2003'],
      [318, 'In 2004'],
    ]) +
    row(614, [
      [50, 'Place'],
      [200, 'Visits'],
      [250, 'Share'],
      [300, 'Visits'],
      [350, 'Share'],
    ]) +
    body(600)
  expect((await read(content)).tables[0]?.slice(0, 2)).toEqual([
    ['Place', 'In 2003', null, 'In 2004', null],
    [null, 'Visits', 'Share', 'Visits', 'Share'],
  ])
})

test('the lines of one head are one cell', async () => {
  const content =
    row(624, [
      [200, 'Visits'],
      [300, 'Visits'],
    ]) +
    row(612, [
      [50, 'Place'],
      [200, '2003'],
      [250, 'Share'],
      [300, '2004'],
      [350, 'Share'],
    ]) +
    body(598)
  expect((await read(content)).tables[0]?.[0]).toEqual([
    'Place',
    'Visits 2003',
    'Share',
    'Visits 2004',
    'Share',
  ])
})

test('a sub-heading under the heads is a row of the body, a heading over them is none', async () => {
  const content =
    row(640, [[50, 'Places']]) +
    row(612, [
      [50, 'Place'],
      [200, 'Visits'],
      [250, 'Share'],
      [300, 'Visits'],
      [350, 'Share'],
    ]) +
    row(599, [[50, 'In towns']]) +
    body(586)
  const {tables, prose} = await read(content)
  expect(tables[0]?.slice(0, 2)).toEqual([
    ['Place', 'Visits', 'Share', 'Visits', 'Share'],
    ['In towns', '', '', '', ''],
  ])
  expect(prose).toEqual(['Places'])
})

test('a column in which few rows have a word is one of its own', async () => {
  const content =
    body(600) +
    row(548, [
      [50, 'Parks'],
      [200, '7'],
      [250, '0.1'],
      [300, '9'],
      [350, '0.1'],
      [420, 'new'],
    ])
  const {tables} = await read(content)
  expect(tables[0]?.map((cells) => cells.at(-1))).toEqual(['', '', '', '', 'new'])
})

test('a note under the table is none of its rows, a last row of words is', async () => {
  const content =
    body(600) +
    row(548, [
      [50, 'Parks'],
      [200, 'not counted'],
      [300, 'not counted'],
    ]) +
    textAt(50, 520, 'Of all ages', {size: 8})
  const {tables, prose} = await read(content)
  expect(tables[0]?.at(-1)?.[0]).toBe('Parks')
  expect(prose).toEqual(['Of all ages'])
})

test('figures of two columns that nearly touch are cut where the columns part', async () => {
  const wide = row(548, [
    [50, 'All'],
    [194, '1,000,003'],
    [242, '100.0'],
    [300, '1,836'],
    [350, '100'],
  ])
  expect((await read(body(600) + wide)).tables[0]?.at(-1)).toEqual([
    'All',
    '1,000,003',
    '100.0',
    '1,836',
    '100',
  ])
})

test('a column with a head and nothing under it is one, and figures with units are figures', async () => {
  const days = [
    [50, 'Parks'],
    [200, '40.3 days'],
    [250, '39 days'],
    [300, '2 days'],
    [350, '0.1'],
  ] as const
  const heads = [
    [50, 'Place'],
    [200, 'Visits'],
    [250, 'Share'],
    [300, 'Visits'],
    [350, 'Share'],
    [420, 'Notes'],
  ] as const
  const {tables} = await read(row(614, heads) + row(600, days) + body(587))
  expect(tables[0]?.slice(0, 2)).toEqual([
    ['Place', 'Visits', 'Share', 'Visits', 'Share', 'Notes'],
    ['Parks', '40.3 days', '39 days', '2 days', '0.1', ''],
  ])
})

test('a head that stands between two columns with heads of their own stands over both', async () => {
  const content =
    row(626, [
      [222, 'Adults'],
      [330, 'All'],
    ]) +
    row(612, [
      [50, 'Place'],
      [200, 'No.'],
      [262, 'No.'],
      [330, 'No.'],
    ]) +
    ['Libraries', 'Museums', 'Halls', 'Baths']
      .map((label, at) =>
        row(598 - 13 * at, [
          [50, label],
          [200, `1${at}`],
          [262, `2${at}`],
          [330, `3${at}`],
        ]),
      )
      .join('')
  expect((await read(content)).tables[0]?.slice(0, 2)).toEqual([
    ['Place', 'Adults', null, 'All No.'],
    [null, 'No.', 'No.', null],
  ])
})

test('the label of a total that is set to the right is one of the labels', async () => {
  const {tables} = await read(
    body(600) +
      row(548, [
        [150, 'Total'],
        [200, '1,623'],
        [250, '16.8'],
        [300, '1,836'],
        [350, '18.4'],
      ]),
  )
  expect(tables[0]?.at(-1)).toEqual(['Total', '1,623', '16.8', '1,836', '18.4'])
})

test('a row of few figures is none of the heads', async () => {
  const content =
    row(613, [
      [50, 'Place'],
      [200, 'Visits'],
      [250, 'Share'],
      [300, 'Visits'],
      [350, 'Share'],
    ]) +
    row(600, [
      [50, 'Parks'],
      [200, 'none'],
      [250, 'none'],
      [300, '12'],
      [350, '13'],
      [400, 'closed'],
      [450, 'closed'],
      [500, 'closed'],
    ]) +
    body(587)
  expect((await read(content)).tables[0]?.[1]?.[0]).toBe('Parks')
})

test('a row of words among figures tells how wide its columns are', async () => {
  const rows = [
    [
      [50, 'Libraries'],
      [200, '12'],
      [250, '1.5'],
      [300, '9'],
      [350, '4'],
      [400, '3'],
      [440, '2'],
    ],
    [
      [50, 'Parks'],
      [191, 'awaited now'],
      [250, '0.1'],
      [300, '9'],
      [350, '4'],
      [400, 'none'],
      [440, 'none'],
    ],
    [
      [50, 'Baths'],
      [200, '14'],
      [250, '2.5'],
      [300, '8'],
      [350, '5'],
      [400, '1'],
      [440, '2'],
    ],
  ] as const
  const {tables} = await read(rows.map((cells, at) => row(600 - 13 * at, cells)).join(''))
  expect(tables).toEqual([rows.map((cells) => cells.map(([, text]) => text))])
})
