import {expect, test} from 'vitest'
import type {TextBlock} from '../../../src/model/document.ts'
import {readRecords} from '../../../src/records/index.ts'
import {aRow, aTable} from '../../support/a-table.ts'
import {readDrawn, saidOfColours, statusesIn} from '../../support/drawn-report.ts'
import {AMBER, circleAt, GREEN, RED} from '../../support/draw-lights.ts'
import {type DocParagraph, PROPERTY, writeDoc} from '../../support/write-doc.ts'
import {p, tbl, tc, tr, writeDocx} from '../../support/write-docx.ts'
import {boxAt, ruledTable, textAt, writePdf} from '../../support/write-pdf.ts'

const XS = [40, 80, 300, 400, 480, 560]
const HEAD = ['Ref', 'Commitment', 'Lead officer', 'Timescale', 'Status']
const ROWS = [
  ['CS1', 'Open a library in the old town hall', 'Bill Nichols', 'March 2009', ''],
  ['CS2', 'Mend the roads of the north', 'Heather Broughton', 'June 2009', ''],
  ['CS3', 'Plant four hundred trees', 'Andy Robinson', 'March 2009', ''],
]
const COLUMN = 480

/** The y of a row's foot; row 0 is the header. */
const foot = (row: number): number => 680 - 20 * row

/** A page with a table of commitments and what is drawn in and around it. */
function pageOf(drawn: string, rows: readonly (readonly string[])[] = [HEAD, ...ROWS], under = ''): string {
  const ys = [700, ...rows.map((_, row) => foot(row))]
  return `${textAt(40, 760, 'Wexcombe District Council', {size: 16})}${drawn}${ruledTable(XS, ys, rows)}${textAt(40, 560, under)}`
}

async function read(content: string, period?: string) {
  const document = await readDrawn(writePdf([{content}]), 'pdf', period)
  expect(document.coverage.unplaced).toBe(0)
  return {statuses: statusesIn(document), said: saidOfColours(document), document}
}

const grounds = (...rgbs: readonly (string | undefined)[]): string =>
  rgbs.map((rgb, row) => (rgb === undefined ? '' : boxAt(COLUMN, foot(row + 1), 80, 20, rgb))).join('')
const circles = (...rgbs: readonly string[]): string =>
  rgbs.map((rgb, row) => circleAt(COLUMN + 20, foot(row + 1) + 10, 5, rgb)).join('')
const withStatuses = (...statuses: readonly string[]) => [
  HEAD,
  ...ROWS.map((cells, row) => [...cells.slice(0, -1), statuses[row] ?? '']),
]

test('coloured cells and circles in a status column are statuses', async () => {
  const wanted = ['CS1 red by colour', 'CS2 amber by colour', 'CS3 green by colour']
  expect((await read(pageOf(grounds(RED, AMBER, GREEN)))).statuses).toEqual(wanted)
  expect((await read(pageOf(circles(RED, AMBER, GREEN)))).statuses).toEqual(wanted)
})

test('a status that is drawn has no words, and its cell has its place', async () => {
  const {document} = await read(pageOf(circles(RED, AMBER, GREEN)))
  expect(document.commitments[0]?.status).toEqual({now: 'red', from: 'colour', raw: ''})
  expect(document.tables[0]?.rows[0]).toMatchObject({
    colours: {'4': 'red'},
    cellPositions: [{page: 1}, {}, {}, {}, {page: 1, bbox: [480, 162, 560, 182]}],
  })
})

test('a row that nothing is drawn in has no status', async () => {
  expect((await read(pageOf(grounds(RED, undefined, GREEN)))).statuses).toEqual([
    'CS1 red by colour',
    'CS2 -',
    'CS3 green by colour',
  ])
})

test('words win over the colour, and where they differ it is told', async () => {
  const content = pageOf(grounds(RED, AMBER, GREEN), withStatuses('Red', 'Slightly behind', 'Red: late'))
  const {statuses, said, document} = await read(content)
  expect(statuses).toEqual(['CS1 red', 'CS2 amber by colour', 'CS3 red'])
  expect(said).toEqual(['status/colour-differs'])
  expect(document.commitments[1]?.status?.raw).toBe('Slightly behind')
})

test.each<[string, string]>([
  ['a red heading row', boxAt(40, foot(0), 520, 20, RED)],
  ['every second row shaded green', boxAt(40, foot(1), 520, 20, GREEN) + boxAt(40, foot(3), 520, 20, GREEN)],
  [
    'every second row shaded green, cell by cell',
    [1, 3]
      .flatMap((row) =>
        XS.slice(1).map((x, at) => boxAt(XS[at] ?? 0, foot(row), x - (XS[at] ?? 0), 20, GREEN)),
      )
      .join(''),
  ],
  ['a column that is green from its head down', boxAt(COLUMN, foot(3), 80, 80, GREEN)],
  ['a whole table on yellow', boxAt(40, foot(3), 520, 80, '1 1 0')],
  ['pastel cells', grounds('1 0.78 0.81', '1 0.92 0.61', '0.78 0.94 0.81')],
])('%s is no status', async (_, drawn) => {
  const {statuses, document} = await read(pageOf(drawn))
  expect(statuses).toEqual(['CS1 -', 'CS2 -', 'CS3 -'])
  expect(document.tables.flatMap(({rows}) => rows.filter(({colours}) => colours !== undefined))).toEqual([])
})

test('a status stands out from a row that is shaded too', async () => {
  const zebra = boxAt(40, foot(1), 520, 20, GREEN) + boxAt(40, foot(3), 520, 20, GREEN)
  expect((await read(pageOf(zebra + circles(RED, AMBER, GREEN)))).statuses).toEqual([
    'CS1 red by colour',
    'CS2 amber by colour',
    'CS3 green by colour',
  ])
})

test('coloured words elsewhere are no status', async () => {
  const red = (text: string, x: number, row: number) => `q ${RED} rg ${textAt(x + 3, foot(row) + 8, text)}Q\n`
  const rows = [HEAD, ...ROWS.map((cells) => ['', ...cells.slice(1)])]
  const drawn = ROWS.map((cells, row) => red(cells[0] ?? '', 40, row + 1)).join('')
  expect((await read(pageOf(drawn, rows))).statuses).toEqual(['CS1 -', 'CS2 -', 'CS3 -'])
})

test('words of a status column in one colour are a correction; in two they are its statuses', async () => {
  const word = (text: string, rgb: string, row: number) =>
    `q ${rgb} rg ${textAt(COLUMN + 3, foot(row) + 8, text)}Q\n`
  const one = word('Begun', RED, 1) + word('Begun', '0 0 0', 2) + word('Late', RED, 3)
  const two = word('Begun', GREEN, 1) + word('Begun', '0 0 0', 2) + word('Late', RED, 3)
  expect((await read(pageOf(one))).statuses).toEqual(['CS1 unknown', 'CS2 unknown', 'CS3 unknown'])
  expect((await read(pageOf(two))).statuses).toEqual([
    'CS1 green by colour',
    'CS2 unknown',
    'CS3 red by colour',
  ])
})

test('coloured signs are statuses; a sign that the legend explains otherwise is none', async () => {
  const sign = (rgb: string, row: number) => `q ${rgb} rg ${textAt(COLUMN + 30, foot(row) + 6, '\u0095')}Q\n`
  const drawn = sign(RED, 1) + sign(AMBER, 2) + sign(GREEN, 3)
  expect((await read(pageOf(drawn))).statuses).toEqual([
    'CS1 red by colour',
    'CS2 amber by colour',
    'CS3 green by colour',
  ])
})

test('small squares in ruled cells are statuses as circles are', async () => {
  const square = (rgb: string, row: number) => boxAt(COLUMN + 30, foot(row) + 4, 12, 12, rgb)
  expect((await read(pageOf(square(RED, 1) + square(AMBER, 2) + square(GREEN, 3)))).statuses).toEqual([
    'CS1 red by colour',
    'CS2 amber by colour',
    'CS3 green by colour',
  ])
})

test('a legend says what colours mean', async () => {
  const drawn = grounds(RED, AMBER, GREEN)
  const legend = (text: string) => read(pageOf(drawn, undefined, text))
  expect((await legend('Key: Red = behind target; Amber = no data; Green = on target')).statuses).toEqual([
    'CS1 red by colour',
    'CS2 not-measured by colour',
    'CS3 green by colour',
  ])
  expect((await legend('Red: Adult services; Amber: Schools; Green: Environment')).statuses).toEqual([
    'CS1 -',
    'CS2 -',
    'CS3 -',
  ])
})

const PI_XS = [40, 80, 220, 300, 380, 460, 520]
const PI_HEAD = ['PI', 'Indicator', 'Actual 2007/08', 'Target 2008/09', '2008/09', 'RAG']
const PI_ROWS = [
  ['BV8', 'Invoices paid in time', '88%', '95%', '', ''],
  ['BV9', 'Council tax collected', '97.1%', '98%', '', ''],
  ['BV10', 'Business rates collected', '98.2%', '99%', '', ''],
]

function piPage(drawn: string, head: readonly string[] = PI_HEAD, rows = PI_ROWS): string {
  const table = ruledTable(PI_XS.slice(0, head.length + 1), [700, 680, 660, 640, 620], [head, ...rows])
  return `${textAt(40, 760, 'Wexcombe District Council', {size: 16})}${drawn}${table}`
}
const piCircles = (x: number, ...rgbs: readonly string[]): string =>
  rgbs.map((rgb, row) => circleAt(x + 20, 670 - 20 * row, 5, rgb)).join('')

test('an indicator’s drawn status says that it is drawn', async () => {
  const {statuses} = await read(piPage(piCircles(460, RED, GREEN, GREEN)))
  expect(statuses).toEqual(['BV8 red by colour', 'BV9 green by colour', 'BV10 green by colour'])
})

test('a year column that holds only shapes is a status and has no figures', async () => {
  const rows = PI_ROWS.map((cells) => cells.slice(0, 5))
  for (const head of ['2008/09', 'Actual 2008/09', 'Performance', '']) {
    const heads = [...PI_HEAD.slice(0, 4), head]
    const {statuses, document} = await read(piPage(piCircles(380, RED, AMBER, GREEN), heads, rows))
    expect([head, statuses]).toEqual([
      head,
      ['BV8 red by colour', 'BV9 amber by colour', 'BV10 green by colour'],
    ])
    const periods = document.indicators.flatMap(({observations}) =>
      observations.map(({measure, period}) => `${measure} ${period}`),
    )
    expect(new Set(periods)).toEqual(new Set(['actual 2007/08', 'target 2008/09']))
  }
})

test('of a year each, the report’s own is the status', async () => {
  const heads = [...PI_HEAD.slice(0, 4), '2007/08', '2008/09']
  const drawn = piCircles(380, RED, RED, GREEN) + piCircles(460, GREEN, AMBER, GREEN)
  const {statuses} = await read(piPage(drawn, heads))
  expect(statuses).toEqual(['BV8 green by colour', 'BV9 amber by colour', 'BV10 green by colour'])
  const late = piCircles(380, RED, RED, GREEN) + piCircles(460, GREEN, AMBER)
  expect((await read(piPage(late, heads))).statuses).toEqual([
    'BV8 green by colour',
    'BV9 amber by colour',
    'BV10 -', // it is last year's that is green
  ])
  expect((await read(piPage(drawn, heads), '2009/10')).statuses).toEqual(['BV8 -', 'BV9 -', 'BV10 -'])
})

test('quarters of the report’s year must agree', async () => {
  const heads = [...PI_HEAD.slice(0, 4), 'Q1', 'Q2']
  const drawn = piCircles(380, RED, RED, GREEN) + piCircles(460, GREEN, AMBER, GREEN)
  expect((await read(piPage(drawn, heads))).statuses).toEqual(['BV8 -', 'BV9 -', 'BV10 green by colour'])
  expect((await read(piPage(drawn, heads), '2008/09 Q2')).statuses).toEqual([
    'BV8 green by colour',
    'BV9 amber by colour',
    'BV10 green by colour',
  ])
})

test('figures on colours stay figures, and are no status', async () => {
  const drawn = boxAt(220, 660, 80, 20, RED) + boxAt(220, 640, 80, 20, GREEN)
  const {statuses, document} = await read(piPage(drawn))
  expect(statuses).toEqual(['BV8 -', 'BV9 -', 'BV10 -'])
  expect(document.indicators[0]?.observations[0]?.value).toMatchObject({type: 'number', value: 88})
  expect(document.tables[0]?.rows[0]?.colours).toEqual({'2': 'red'})
})

const SHADES: Readonly<Record<string, string>> = {r: 'FF0000', a: 'FFC000', g: '00B050', '-': 'auto'}

/** A Word table whose cells are shaded as letters behind a bar say: `92%|r`. */
function wordTable(...rows: readonly (readonly string[])[]): Uint8Array {
  const cellOf = (said: string): string => {
    const [text = '', letter = '-'] = said.split('|')
    return tc(text, `<w:shd w:val="clear" w:color="auto" w:fill="${SHADES[letter] ?? ''}"/>`)
  }
  return writeDocx({
    body: p('Wexcombe District Council') + tbl(...rows.map((cells) => tr(cells.map(cellOf)))),
  })
}

test('a Word table is read as the same table of a PDF is', async () => {
  const [one = [], two = [], three = []] = ROWS.map((cells) => cells.slice(0, -1))
  const head = HEAD.map((text) => `${text}|g`)
  const document = await readDrawn(
    wordTable(head, [...one, '|r'], [...two, 'No|a'], [...three, 'Amber|g']),
    'docx',
  )
  expect(statusesIn(document)).toEqual(['CS1 red by colour', 'CS2 amber by colour', 'CS3 amber'])
  expect(saidOfColours(document)).toEqual(['status/colour-differs'])
  expect(document.commitments[0]?.status).toEqual({now: 'red', from: 'colour', raw: ''})
})

test('a heading row in red, totals and shaded rows of a Word table are no statuses', async () => {
  const [one = [], two = [], three = []] = ROWS.map((cells) => cells.slice(0, -1))
  const red = HEAD.map((text) => `${text}|r`)
  const shaded = two.map((text) => `${text}|g`)
  const document = await readDrawn(
    wordTable(
      red,
      ['Working with partners|r', '|r', '|r', '|r', '|r'],
      [...one, ''],
      [...shaded, '|g'],
      [...three, ''],
    ),
    'docx',
  )
  expect(statusesIn(document)).toEqual(['CS1 -', 'CS2 -', 'CS3 -'])
  expect(document.tables.flatMap(({rows}) => rows.filter(({colours}) => colours !== undefined))).toEqual([])
})

test('a page of HTML is read as the same table of a PDF is, shading told from statuses', async () => {
  const rowOf = (cells: readonly string[], ground: string, status: string) =>
    `<tr>${cells.map((text) => `<td${ground}>${text}</td>`).join('')}${status}</tr>`
  const [one = [], two = [], three = []] = ROWS.map((cells) => cells.slice(0, -1))
  const page = (...rows: readonly string[]) =>
    Buffer.from(
      `<h1>Wexcombe District Council</h1><table>${rowOf(HEAD, ' bgcolor=red', '')}${rows.join('')}</table>`,
    )
  const [green, none] = [' bgcolor="#00B050"', '']
  const drawn = page(
    rowOf(one, none, '<td bgcolor=red>&nbsp;</td>'),
    rowOf(two, green, '<td><img src="amber.gif"></td>'),
    rowOf(three, none, '<td><font color=green>&#9679;</font></td>'),
  )
  expect(statusesIn(await readDrawn(drawn, 'html'))).toEqual([
    'CS1 red by colour',
    'CS2 amber by colour',
    'CS3 green by colour',
  ])
  const zebra = page(
    rowOf(one, green, `<td${green}></td>`),
    rowOf(two, none, '<td></td>'),
    rowOf(three, green, `<td${green}></td>`),
  )
  expect(statusesIn(await readDrawn(zebra, 'html'))).toEqual(['CS1 -', 'CS2 -', 'CS3 -'])
})

test('an RTF table is read as the same table of a PDF is', async () => {
  const table = '{\\colortbl;\\red255\\green0\\blue0;\\red255\\green192\\blue0;\\red0\\green176\\blue80;}'
  const rowOf = (cells: readonly string[], colour: number, all = 0) =>
    `\\trowd${cells.map((_, at) => `\\clcbpat${at === 4 ? colour : all}\\cellx${(at + 1) * 1800}`).join('')} ` +
    `${cells.map((text) => `\\pard\\intbl ${text}\\cell`).join('')}\\row`
  const rows = ROWS.map((cells, at) => rowOf(cells, at + 1)).join('')
  const shaded = ROWS.map((cells) => rowOf(cells, 3, 3)).join('')
  const file = (body: string) =>
    Buffer.from(`{\\rtf1\\ansi${table} Wexcombe District Council\\par ${rowOf(HEAD, 1, 1)}${body}\\pard}`)
  expect(statusesIn(await readDrawn(file(rows), 'rtf'))).toEqual([
    'CS1 red by colour',
    'CS2 amber by colour',
    'CS3 green by colour',
  ])
  expect(statusesIn(await readDrawn(file(shaded), 'rtf'))).toEqual(['CS1 -', 'CS2 -', 'CS3 -'])
})

test('a table of Word 97 is read as the same table of a PDF is', async () => {
  const sides = [0, 1800, 3600, 5400, 7200, 9000]
  const rowOf = (cells: readonly string[], ...icos: readonly number[]): DocParagraph[] => [
    ...cells.map((text): DocParagraph => ({runs: [{text: `${text}\u0007`}], properties: PROPERTY.inTable})),
    {
      runs: [{text: '\u0007'}],
      properties: [
        ...PROPERTY.inTable,
        ...PROPERTY.endsRow,
        ...PROPERTY.row(sides),
        ...PROPERTY.shading97(...icos),
      ],
    },
  ]
  const [red, amber, green] = [6, 7, 4]
  const file = (...lights: readonly number[][]) =>
    writeDoc({
      paragraphs: [
        {runs: [{text: 'Wexcombe District Council\r'}]},
        ...rowOf(HEAD, red, red, red, red, red),
        ...ROWS.flatMap((cells, at) => rowOf(cells, ...(lights[at] ?? []))),
        {runs: [{text: 'End\r'}]},
      ],
    })
  const drawn = file([0, 0, 0, 0, red], [0, 0, 0, 0, amber], [0, 0, 0, 0, green])
  expect(statusesIn(await readDrawn(drawn, 'doc'))).toEqual([
    'CS1 red by colour',
    'CS2 amber by colour',
    'CS3 green by colour',
  ])
  const shaded = file([green, green, green, green, green], [], [green, green, green, green, green])
  expect(statusesIn(await readDrawn(shaded, 'doc'))).toEqual(['CS1 -', 'CS2 -', 'CS3 -'])
})

/** The status of a row of the report's table, with what its text says besides. */
function statusOf(
  status: string,
  colour: 'red' | 'amber' | 'green',
  {section = [], text = []}: {section?: readonly string[]; text?: readonly string[]} = {},
) {
  const table = aTable({
    family: 'status',
    section,
    columns: [
      {name: 'Commitment', role: 'commitment'},
      {name: 'Status', role: 'status'},
    ],
    rows: [aRow(['Open a library', status], {colours: {'1': colour}})],
  })
  const blocks = text.map((words): TextBlock => ({
    id: words,
    kind: 'furniture',
    text: words,
    position: {line: 1, endLine: 1},
  }))
  const {commitments, messages} = readRecords([table], blocks, 'document', null)
  return {status: commitments[0]?.status, said: messages.map(({code}) => code)}
}

test('what was before is read from words, what is now from the colour', () => {
  expect(statusOf('(Green at Q1)', 'red').status).toEqual({
    now: 'red',
    previous: 'green',
    from: 'colour',
    raw: '(Green at Q1)',
  })
})

test('a heading over the rows wins over the colour too', () => {
  const {status, said} = statusOf('', 'red', {section: ['Commitments which are now Amber']})
  expect(status).toMatchObject({now: 'amber', from: 'section'})
  expect(said).toEqual(['status/colour-differs'])
})

test('an achieved commitment may be green', () => {
  expect(statusOf('Achieved', 'green')).toEqual({
    status: {now: 'achieved', from: 'cell', raw: 'Achieved'},
    said: [],
  })
})

test('a sign that the legend explains otherwise than it is drawn says nothing', () => {
  const text = ['☺ = Green, on target']
  expect(statusOf('☺', 'green', {text})).toEqual({status: {now: 'green', from: 'cell', raw: '☺'}, said: []})
  const {status, said} = statusOf('☺', 'red', {text})
  expect(status?.now).toBe('unknown')
  expect(said).toEqual(['status/colour-differs'])
})
