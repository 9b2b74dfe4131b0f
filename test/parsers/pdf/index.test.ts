import {expect, test} from 'vitest'
import {parsePdf} from '../../../parsers/pdf/index.ts'
import {gridsOf, parsePages, proseBlocks, textsOf, visibleIn} from '../../support/parse-pdf.ts'
import {boxAt, lineFrom, ruledTable, textAt, writePdf} from '../../support/write-pdf.ts'

const XS = [50, 110, 300, 380]
const ROWS = [
  ['Code', 'Description', 'Actual'],
  ['BV8', 'Invoices paid|in time', '82%'],
  ['BV9', 'Council tax', ''],
]
const YS = [700, 680, 650, 630]

test('a ruled table is a grid: wrapped lines are one cell, empty cells keep their place', async () => {
  const {blocks, characters} = await parsePages([{content: ruledTable(XS, YS, ROWS)}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([
    [
      ['Code', 'Description', 'Actual'],
      ['BV8', 'Invoices paid in time', '82%'],
      ['BV9', 'Council tax', ''],
    ],
  ])
  expect(visibleIn(blocks)).toBe(characters)
})

test('positions are pages and boxes from the top left', async () => {
  const {blocks} = await parsePages([{content: ''}, {content: ruledTable(XS, YS, ROWS)}])
  const [grid] = gridsOf(blocks)
  expect(grid?.position).toEqual({page: 2, bbox: [50, 142, 380, 212]})
  expect(grid?.rows[1]?.cells[2]?.position).toEqual({page: 2, bbox: [300, 162, 380, 192]})
})

test('rules may be thin bars, dashes and double lines', async () => {
  const bars = [
    ...YS.map((y) => boxAt(50, y - 0.25, 330, 0.5)),
    ...XS.map((x) => boxAt(x - 0.25, 630, 0.5, 70)),
  ]
  const dashes = YS.flatMap((y) =>
    Array.from({length: 66}, (_, at) => lineFrom(50 + at * 5, y, 53 + at * 5, y)),
  )
  const double = XS.flatMap((x) => [lineFrom(x, 630, x, 700), lineFrom(x + 1, 630, x + 1, 700)])
  const words = ruledTable(XS, YS, ROWS).replace(/^.* l S\n/gm, '')
  const drawn = await parsePages([{content: bars.join('') + words}])
  const dashed = await parsePages([{content: [...dashes, ...double].join('') + words}])
  const plain = await parsePages([{content: ruledTable(XS, YS, ROWS)}])
  expect(gridsOf(drawn.blocks).map(textsOf)).toEqual(gridsOf(plain.blocks).map(textsOf))
  expect(gridsOf(dashed.blocks).map(textsOf)).toEqual(gridsOf(plain.blocks).map(textsOf))
})

test('a cell without an inner line spans two columns or rows', async () => {
  const content =
    [700, 680, 660, 640]
      .map((y) => (y === 660 ? lineFrom(110, y, 200, y) : lineFrom(50, y, 200, y)))
      .join('') +
    [50, 200].map((x) => lineFrom(x, 640, x, 700)).join('') +
    lineFrom(110, 640, 110, 680) +
    textAt(55, 686, 'All of it') +
    textAt(55, 666, 'Both') +
    textAt(115, 666, 'one') +
    textAt(115, 646, 'two')
  const {blocks} = await parsePages([{content}])
  const [grid] = gridsOf(blocks)
  expect(textsOf(grid)).toEqual([
    ['All of it', null],
    ['Both', 'one'],
    [null, 'two'],
  ])
  expect(grid?.rows[0]?.cells[0]?.span).toEqual({cs: 2, rs: 1})
  expect(grid?.rows[1]?.cells[0]?.span).toEqual({cs: 1, rs: 2})
})

test('words that line up are a table without rules, and prose beside it is not', async () => {
  const rows = [
    ['Code', 'Description', 'Actual', 'Target'],
    ['BV8', 'Invoices paid in time', '82%', '90%'],
    ['BV9', 'Council tax collected', '95.5%', '96%'],
    ['BV12', 'Days lost to sickness', '11.2', '9.5'],
  ]
  const words = rows.flatMap((row, at) =>
    row.map((text, column) => textAt([50, 100, 300, 380][column] ?? 0, 600 - 16 * at, text)),
  )
  const prose = textAt(
    50,
    700,
    'This is the performance of the council in the last year, and what it means for all of you.',
  )
  const {blocks, characters} = await parsePages([{content: prose + words.join('')}])
  expect(gridsOf(blocks).map(textsOf)).toEqual([rows])
  expect(proseBlocks(blocks).map(({text}) => text)).toEqual([
    'This is the performance of the council in the last year, and what it means for all of you.',
  ])
  expect(visibleIn(blocks)).toBe(characters)
})

test('a raised figure is a mark and no digit of the figure it stands at', async () => {
  const table = ruledTable(XS, YS, [
    ['Code', 'Description', 'Actual'],
    ['BV8', 'Invoices', ''],
    ['BV9', 'Council tax', '82%'],
  ])
  const figure = textAt(303, 668, '50.4') + textAt(323, 672, '1', {size: 6})
  const {blocks, characters} = await parsePages([{content: table + figure}])
  expect(textsOf(gridsOf(blocks)[0])[1]?.[2]).toBe('50.4¹')
  expect(visibleIn(blocks)).toBe(characters)
})

test.each([90, 180, 270] as const)('a page that is turned by %i° is read as it is seen', async (rotate) => {
  const {blocks} = await parsePages([{content: ruledTable(XS, YS, ROWS), rotate}])
  expect(gridsOf(blocks).map(textsOf)[0]?.[1]).toEqual(['BV8', 'Invoices paid in time', '82%'])
})

test('a table drawn at 90° on an upright page is turned, and its boxes are those of the page', async () => {
  const turned = `q 0 1 -1 0 595 0 cm\n${ruledTable(XS, [500, 480, 450, 430], ROWS)}Q\n`
  const {blocks} = await parsePages([{content: turned}])
  const [grid] = gridsOf(blocks)
  expect(textsOf(grid)[1]).toEqual(['BV8', 'Invoices paid in time', '82%'])
  expect(grid?.position).toEqual({page: 1, bbox: [95, 462, 165, 792]})
})

test('text that a reader does not see is left out, and said to be there', async () => {
  const content =
    textAt(50, 700, 'Seen') +
    `1 g ${textAt(50, 680, 'White')}0 g ` +
    `3 Tr ${textAt(50, 660, 'Invisible')}0 Tr ` +
    textAt(50, 640, 'Under') +
    boxAt(40, 630, 200, 25, '0.5 0.5 0.5') +
    `q 0 0 10 10 re W n ${textAt(50, 600, 'Clipped')}Q `
  const {blocks, messages, characters} = await parsePages([{content}])
  expect(proseBlocks(blocks).map(({text}) => text)).toEqual(['Seen'])
  expect(characters).toBe(4)
  expect(messages.map(({code, message}) => `${code}: ${message}`)).toEqual([
    'pdf/unseen-text: Page 1 holds 5 characters that its readers do not see (background colour): left out',
    'pdf/unseen-text: Page 1 holds 9 characters that its readers do not see (invisible): left out',
    'pdf/unseen-text: Page 1 holds 5 characters that its readers do not see (covered): left out',
    'pdf/unseen-text: Page 1 holds 7 characters that its readers do not see (clipped): left out',
  ])
})

test('white letters on a dark ground are read, and letters drawn twice are there once', async () => {
  const content =
    boxAt(40, 690, 200, 25, '0 0 0.5') +
    `1 g ${textAt(50, 700, 'Heading')}0 g ` +
    textAt(50, 660, 'Bold') +
    textAt(50.3, 660, 'Bold')
  const {blocks, characters} = await parsePages([{content}])
  expect(proseBlocks(blocks).map(({text}) => text)).toEqual(['Heading', 'Bold'])
  expect(characters).toBe(11)
})

test('running heads, feet and page numbers are furniture; larger lines are headings', async () => {
  const pages = [1, 2, 3].map((number) => ({
    content:
      textAt(400, 810, 'Anyshire County Council') +
      textAt(50, 700, `Chapter ${number}`, {size: 16, bold: true}) +
      textAt(50, 670, `What was done in year ${number} is told here, and what was not.`) +
      textAt(300, 30, String(number)),
  }))
  const {blocks} = await parsePages(pages)
  expect(
    proseBlocks(blocks)
      .map(({type, text}) => `${type}: ${text}`)
      .slice(0, 4),
  ).toEqual([
    'heading: Chapter 1',
    'paragraph: What was done in year 1 is told here, and what was not.',
    'furniture: Anyshire County Council',
    'furniture: 1',
  ])
})

test('lines in a list are list items, in cells lines of the cell', async () => {
  const bullet = (x: number, y: number, text: string): string => textAt(x, y, `\u0095 ${text}`)
  const content =
    bullet(50, 780, 'open the centre') +
    bullet(50, 765, 'close the depot') +
    ruledTable(
      [50, 110, 400],
      [700, 680, 640],
      [
        ['Code', 'Done'],
        ['BV8', ''],
      ],
    ) +
    bullet(113, 668, 'one thing') +
    bullet(113, 656, 'another thing')
  const {blocks, characters} = await parsePages([{content}])
  expect(proseBlocks(blocks).map(({type, text}) => `${type}: ${text}`)).toEqual([
    'list-item: open the centre',
    'list-item: close the depot',
  ])
  expect(textsOf(gridsOf(blocks)[0])[1]).toEqual(['BV8', 'one thing\nanother thing'])
  expect(visibleIn(blocks)).toBe(characters)
})

test('what is no PDF, or only the beginning of one, is refused with a reason', async () => {
  const whole = writePdf([{content: ruledTable(XS, YS, ROWS)}])
  for (const bytes of [Buffer.from('%PDF-1.4\nnothing'), whole.subarray(0, 300)])
    expect(await parsePdf(bytes, {})).toMatchObject({code: 'pdf/damaged'})
})
