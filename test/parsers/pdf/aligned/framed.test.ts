import {expect, test} from 'vitest'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../../support/parse-pdf.ts'
import {boxAt, lineFrom, textAt} from '../../../support/write-pdf.ts'

type Placed = readonly (readonly [x: number, text: string])[]
const row = (y: number, cells: Placed): string => cells.map(([x, text]) => textAt(x, y, text)).join('')
const rules = (ys: readonly number[]): string => ys.map((y) => lineFrom(48, y, 320, y)).join('')

async function read(content: string) {
  const {blocks, characters} = await parsePages([{content}])
  expect(visibleIn(blocks)).toBe(characters)
  return {tables: gridsOf(blocks).map(textsOf), prose: proseBlocks(blocks).map(({text}) => text)}
}

const HEADS = row(612, [
  [50, 'Place'],
  [200, 'Visits'],
  [270, 'Share'],
])
const LINES = [
  ['Libraries', '1,203', '12.5'],
  ['Museums', '310', '3.2'],
  ['Halls', '14', '0.1'],
  ['Baths', '96', '1.0'],
] as const
const BODY = LINES.map(([label, a, b], at) =>
  row(592 - 12 * at, [
    [50, label],
    [200, a],
    [270, b],
  ]),
).join('')
const TABLE = [['Place', 'Visits', 'Share'], ...LINES.map((cells) => [...cells])]

test('a column of prose beside a table between rules is none of it, nor is a note under it', async () => {
  const prose = Array.from({length: 6}, (_, at) =>
    textAt(340, 612 - 12 * at, 'to open a centre in every town of it'),
  ).join('')
  const {tables, prose: text} = await read(
    rules([626, 606, 550]) +
      HEADS +
      BODY +
      row(540, [
        [50, 'Visits are counted by hand'],
        [250, 'each day'],
      ]) +
      prose,
  )
  expect(tables).toEqual([TABLE])
  expect(text.join(' ')).toContain('Visits are counted by hand')
})

test('a gap within the rules does not part the table', async () => {
  const more =
    row(512, [[50, 'In towns']]) +
    row(490, [
      [50, 'Parks'],
      [200, '7'],
      [270, '0.1'],
    ])
  const {tables} = await read(rules([626, 606, 480]) + HEADS + BODY + more)
  expect(tables).toEqual([[...TABLE, ['In towns', '', ''], ['Parks', '7', '0.1']]])
})

test('rules over and under paragraphs frame no table', async () => {
  const text = (y: number): string =>
    textAt(50, y, 'The council has kept its promise to open a centre') +
    textAt(50, y - 12, 'in every town of the county.')
  expect((await read(rules([626, 590, 550]) + text(610) + text(575))).tables).toEqual([])
})

test('coloured bars over parts of a page are no frame', async () => {
  const bars = [630, 540].map((y) => boxAt(48, y, 272, 14, '0.8 0.8 0.9')).join('')
  const again = LINES.map(([label, a, b], at) =>
    row(520 - 12 * at, [
      [50, label],
      [200, a],
      [270, b],
    ]),
  ).join('')
  const {tables} = await read(
    bars + row(633, [[50, 'Leisure']]) + HEADS + BODY + row(543, [[50, 'Transport']]) + again,
  )
  expect(tables.map((rows) => rows.length)).not.toContain(TABLE.length + 1 + LINES.length)
})

test('a rule typed as dashes parts nothing and is no cell', async () => {
  const {tables, prose} = await read(HEADS + textAt(50, 602, '-'.repeat(60)) + BODY)
  expect(tables).toEqual([TABLE])
  expect(prose).toEqual(['-'.repeat(60)])
})

test('a line that would have fitted on the one above is a sub-heading, one that would not goes on with it', async () => {
  const rows = [
    [
      [50, 'Libraries'],
      [200, '12'],
      [270, '1.5'],
    ],
    [[50, 'In towns']],
    [
      [50, 'Museums and galleries'],
      [200, '3'],
      [270, '2.5'],
    ],
    [[50, 'of the county']],
    [
      [50, 'Baths'],
      [200, '8'],
      [270, '7.5'],
    ],
  ] as const
  const {tables} = await read(
    rules([626, 606, 530]) + HEADS + rows.map((cells, at) => row(592 - 13 * at, cells)).join(''),
  )
  expect(tables[0]?.slice(1)).toEqual([
    ['Libraries', '12', '1.5'],
    ['In towns', '', ''],
    ['Museums and galleries of the county', '3', '2.5'],
    ['Baths', '8', '7.5'],
  ])
})

test('rules under the rows only: the heads stand over the first of them, a title over these', async () => {
  const {tables, prose} = await read(
    textAt(50, 640, 'Visits to places of the county') + HEADS + BODY + rules([606, 589, 577, 565, 553]),
  )
  expect(tables).toEqual([TABLE])
  expect(prose).toEqual(['Visits to places of the county'])
})

test('a title alone over such rules is no head', async () => {
  const {tables, prose} = await read(textAt(50, 612, 'Places') + BODY + rules([606, 589, 577, 565, 553]))
  expect(tables).toEqual([TABLE.slice(1)])
  expect(prose).toEqual(['Places'])
})

test('every second row shaded, the first under the heads among them: the heads stay over it', async () => {
  const sides = [48, 198, 268, 320] // each cell shaded by itself, as browsers print it
  const bands = [0, 2].flatMap((at) =>
    sides.slice(1).map((to, index) => {
      const from = sides[index] ?? 0
      return boxAt(from, 589 - 12 * at, to - from, 12, '0.8 0.8 0.9')
    }),
  )
  const {tables} = await read(bands.join('') + HEADS + BODY)
  expect(tables).toEqual([TABLE])
})

test('heads between the rules that stand as near as words are parted by their columns', async () => {
  const heads = row(612, [
    [50, 'Place'],
    [196, 'Visits 03/04'],
    [255, 'Visits 04/05'],
    [314, 'Visits 05/06'],
  ])
  const body = LINES.map(([label, a, b], at) =>
    row(592 - 12 * at, [
      [50, label],
      [215, a],
      [275, b],
      [335, b],
    ]),
  ).join('')
  const lines = [626, 606, 550].map((y) => lineFrom(48, y, 380, y)).join('')
  const {tables} = await read(lines + heads + body)
  expect(tables).toEqual([
    [
      ['Place', 'Visits 03/04', 'Visits 04/05', 'Visits 05/06'],
      ...LINES.map(([label, a, b]) => [label, a, b, b]),
    ],
  ])
})
