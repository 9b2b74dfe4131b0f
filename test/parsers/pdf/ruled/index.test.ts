import {expect, test} from 'vitest'
import {gridsOf, parsePages, textsOf} from '../../../support/parse-pdf.ts'
import {boxAt, lineFrom, textAt} from '../../../support/write-pdf.ts'

/** Level rules from `x0` to `x1`, upright ones from `y0` to `y1`. */
const levels = (x0: number, x1: number, ys: readonly number[]): string =>
  ys.map((y) => lineFrom(x0, y, x1, y)).join('')
const uprights = (y0: number, y1: number, xs: readonly number[]): string =>
  xs.map((x) => lineFrom(x, y0, x, y1)).join('')
const row = (y: number, cells: readonly (readonly [number, string])[]): string =>
  cells.map(([x, text]) => textAt(x, y, text)).join('')
const read = async (content: string): Promise<(string | null)[][][]> =>
  gridsOf((await parsePages([{content}])).blocks).map(textsOf)

test('a table whose outer sides are not drawn has its outer columns, by how far its level rules reach', async () => {
  const content =
    levels(50, 400, [700, 680, 660, 640]) +
    uprights(640, 700, [200, 300]) +
    row(686, [
      [205, '2003'],
      [305, '2004'],
    ]) +
    row(666, [
      [55, 'Libraries'],
      [205, '12'],
      [305, '14'],
    ]) +
    row(646, [
      [55, 'Museums'],
      [205, '3'],
      [305, '4'],
    ])
  expect(await read(content)).toEqual([
    [
      ['', '2003', '2004'],
      ['Libraries', '12', '14'],
      ['Museums', '3', '4'],
    ],
  ])
})

test('level rules that go a little beyond the outer sides make no further column', async () => {
  const content =
    levels(45, 305, [700, 680, 660]) +
    uprights(660, 700, [50, 200, 300]) +
    row(686, [
      [55, 'Service'],
      [205, '2003'],
    ]) +
    row(666, [
      [55, 'Libraries'],
      [205, '12'],
    ])
  expect(await read(content)).toEqual([
    [
      ['Service', '2003'],
      ['Libraries', '12'],
    ],
  ])
})

test('the ground of a cell, set in from its rules, is no cell in it', async () => {
  const grounds = [54, 204].map((x) => boxAt(x, 684, x === 54 ? 142 : 92, 12, '0.9 0.9 0.9')).join('')
  const content =
    grounds +
    levels(50, 300, [700, 680, 660]) +
    uprights(660, 700, [50, 200, 300]) +
    row(686, [
      [55, 'Service'],
      [205, '2003'],
    ]) +
    row(666, [
      [55, 'Libraries'],
      [205, '12'],
    ])
  expect(await read(content)).toEqual([
    [
      ['Service', '2003'],
      ['Libraries', '12'],
    ],
  ])
})

test('room between cells that is too thin for a word is no column, and one with a word is', async () => {
  const table = (xs: readonly number[], more: string): string =>
    levels(50, 300, [700, 680, 660]) +
    uprights(660, 700, xs) +
    row(686, [
      [55, 'Service'],
      [215, '2003'],
    ]) +
    row(666, [
      [55, 'Libraries'],
      [215, '12'],
    ]) +
    more
  const rows = [
    ['Service', '2003'],
    ['Libraries', '12'],
  ]
  expect(await read(table([50, 200, 210, 300], ''))).toEqual([rows])
  expect(await read(table([50, 200, 210, 300], textAt(201, 666, 'x')))).toEqual([
    [
      ['Service', '', '2003'],
      ['Libraries', 'x', '12'],
    ],
  ])
})

test('where every second row is shaded, the rows between have the same columns', async () => {
  const shaded = (y: number): string =>
    [50, 200, 300].map((x, at) => boxAt(x, y, [150, 100, 100][at] ?? 0, 20, '0.8 0.8 1')).join('')
  const cells = (y: number, label: string, a: string, b: string): string =>
    row(y + 6, [
      [55, label],
      [205, a],
      [305, b],
    ])
  const content =
    [680, 640, 600].map(shaded).join('') +
    cells(680, 'Service', '2003', '2004') +
    cells(660, 'Libraries', '12', '14') +
    cells(640, 'Museums', '3', '4') +
    cells(620, 'Town halls', '', '1') +
    cells(600, 'All', '15', '19')
  expect(await read(content)).toEqual([
    [
      ['Service', '2003', '2004'],
      ['Libraries', '12', '14'],
      ['Museums', '3', '4'],
      ['Town halls', '', '1'],
      ['All', '15', '19'],
    ],
  ])
})

test('a title over two columns stays over both', async () => {
  const content =
    levels(50, 400, [700, 680, 660]) +
    lineFrom(50, 640, 400, 640) +
    uprights(640, 700, [50, 200, 400]) +
    lineFrom(300, 640, 300, 680) +
    row(686, [
      [55, 'Service'],
      [240, 'Number of visits'],
    ]) +
    row(666, [
      [55, 'Libraries'],
      [205, '12'],
      [305, '14'],
    ]) +
    row(646, [
      [55, 'Museums'],
      [205, '3'],
      [305, '4'],
    ])
  expect(await read(content)).toEqual([
    [
      ['Service', 'Number of visits', null],
      ['Libraries', '12', '14'],
      ['Museums', '3', '4'],
    ],
  ])
})

const STACK = [
  ['Libraries', '12', '1.5'],
  ['Museums', '3', '20.5'],
  ['Town halls', '140', '3.0'],
  ['Baths', '8', '7.5'],
] as const

test('rows that no rule parts are told by their figures', async () => {
  const body = STACK.map(([label, a, b], at) =>
    row(666 - 14 * at, [
      [55, label],
      [205, a],
      [305, b],
    ]),
  ).join('')
  const content =
    levels(50, 400, [700, 680, 610]) +
    uprights(610, 700, [50, 200, 300, 400]) +
    row(686, [
      [55, 'Service'],
      [205, '2003'],
      [305, '2004'],
    ]) +
    body
  expect(await read(content)).toEqual([[['Service', '2003', '2004'], ...STACK.map((cells) => [...cells])]])
})

test('columns that no rule parts are told by them too, and their heads by the step', async () => {
  const body = STACK.map(([label, a, b], at) =>
    row(656 - 14 * at, [
      [55, label],
      [205, a],
      [255, b],
      [305, a],
      [355, b],
    ]),
  ).join('')
  const content =
    levels(50, 400, [700, 670, 600]) +
    uprights(600, 700, [50, 200, 300, 400]) +
    row(688, [
      [55, 'Service'],
      [215, 'North and west'],
      [315, 'South and east'],
    ]) +
    row(674, [
      [205, 'Men'],
      [255, 'All'],
      [305, 'Men'],
      [355, 'All'],
    ]) +
    body
  expect(await read(content)).toEqual([
    [
      ['Service', 'North and west', null, 'South and east', null],
      [null, 'Men', 'All', 'Men', 'All'],
      ...STACK.map(([label, a, b]) => [label, a, b, a, b]),
    ],
  ])
})

test('two lines of words under each other in a ruled row are one row', async () => {
  const content =
    levels(50, 400, [700, 680, 640]) +
    uprights(640, 700, [50, 200, 300, 400]) +
    row(686, [
      [55, 'Service'],
      [205, '2003'],
      [305, '2004'],
    ]) +
    row(666, [
      [55, 'Libraries in'],
      [205, '12'],
      [305, '14'],
    ]) +
    row(654, [
      [55, 'the county'],
      [205, '(95%)'],
      [305, '(96%)'],
    ])
  expect((await read(content))[0]?.[1]).toEqual(['Libraries in the county', '12 (95%)', '14 (96%)'])
})

test('the bars of a chart are no cells', async () => {
  const bars = Array.from({length: 8}, (_, at) => boxAt(60 + 30 * at, 500, 14, 40 + 13 * at, '0.2 0.2 0.8'))
  const content =
    levels(50, 300, [500, 540, 580, 620]) + bars.join('') + textAt(63, 560, '12') + textAt(93, 590, '14')
  expect(await read(content)).toEqual([])
})

const LABELS = ['Libraries', 'Museums', 'Town halls', 'Baths']
const beside = (labels: readonly string[], rise: number): string =>
  levels(150, 350, [700, 680, 660, 640, 620]) +
  uprights(620, 700, [150, 250, 350]) +
  labels.map((label, at) => textAt(60, 686 - 20 * at + rise, label)).join('') +
  LABELS.map((_, at) =>
    row(686 - 20 * at, [
      [155, String(at + 10)],
      [255, String(at + 20)],
    ]),
  ).join('')

test('labels that stand beside the rules, one on the line of each row, are the first column', async () => {
  expect(await read(beside(LABELS, 0))).toEqual([
    LABELS.map((label, at) => [label, String(at + 10), String(at + 20)]),
  ])
})

test('words beside a table that stand on other lines are none of its column', async () => {
  expect(await read(beside(LABELS, 6))).toEqual([LABELS.map((_, at) => [String(at + 10), String(at + 20)])])
})

test('two columns of figures side by side in one ruled cell are a stack too', async () => {
  const content =
    levels(50, 400, [700, 680, 610]) +
    uprights(610, 700, [50, 200, 400]) +
    row(686, [
      [55, 'Service'],
      [205, '2003'],
      [305, '2004'],
    ]) +
    STACK.map(([label, a, b], at) =>
      row(666 - 14 * at, [
        [55, label],
        [205, a],
        [305, b],
      ]),
    ).join('')
  expect(await read(content)).toEqual([[['Service', '2003', '2004'], ...STACK.map((cells) => [...cells])]])
})
